import { concerning, type Message } from "./Message.ts";

const fewest = 2;
const most = 4;

/**
 * Questions that a member could ask because of some messages, in their order: four at most, and one at least where a
 * message is about something.
 *
 * @param before what is asked before all else, whatever the messages are
 * @example
 * questionsFor([]); // => []
 */
export function questionsFor(messages: readonly Message[], before?: string): readonly string[] {
  if (before !== undefined) return [before, ...questionsFor(messages)].slice(0, most);
  const asked = messages.filter(({ question }) => question !== "");
  // of what is no concern one of a kind is enough
  const [firsts, others] = [true, false].map((isFirst) =>
    asked.filter(
      ({ kind }, at) => (concerning.has(kind) || asked.findIndex((one) => one.kind === kind) === at) === isFirst,
    ),
  );
  const questions = (messages: readonly Message[] = []) => messages.map(({ question }) => question);
  const chosen = [...new Set(questions(firsts))];
  const least = chosen.length < fewest ? questions(others) : [];
  const all = [...new Set([...chosen, ...least])].slice(0, most);
  const [about] = messages.flatMap((message) => message.about ?? []);
  return all.length > 0 || about === undefined ? all : [`How would we know early if ${about} changed for the worse?`];
}
