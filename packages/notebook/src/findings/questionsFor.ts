import { concerning, type Message } from "./Message.ts";

const fewest = 2;
const most = 4;

/**
 * Questions that a member could ask because of some messages, in their order: four at most, and of the first message
 * always one, as of two messages where they have any.
 *
 * @param before what is asked before all else, whatever the messages are
 * @example
 * questionsFor([]); // => []
 */
export function questionsFor(messages: readonly Message[], before?: string): readonly string[] {
  if (before !== undefined) return [before, ...questionsFor(messages)].slice(0, most);
  const asked = messages
    .map((message, at) => ({
      ...message,
      question: at === 0 ? message.question || (message.spare ?? "") : message.question,
    }))
    .filter(({ question }) => question !== "");
  // of what is no concern one of a kind is enough
  const [firsts = [], others = []] = [true, false].map((isFirst) =>
    asked.filter(
      ({ kind }, at) => (concerning.has(kind) || asked.findIndex((one) => one.kind === kind) === at) === isFirst,
    ),
  );
  const questions = (messages: readonly Message[]) => messages.map(({ question }) => question);
  const chosen = [...new Set(questions(firsts))];
  if (chosen.length >= fewest) return chosen.slice(0, most);
  // what another kind of message leaves to ask comes before a second question of one kind
  const kinds = new Set(firsts.map(({ kind }) => kind));
  const spare = messages.filter((message) => message.spare);
  const spareOf = (isOfOther: boolean) =>
    spare.flatMap((message) => (kinds.has(message.kind) === isOfOther ? [] : message.spare || []));
  const all = [...chosen, ...spareOf(true), ...questions(others), ...spareOf(false)];
  return [...new Set(all)].slice(0, fewest);
}
