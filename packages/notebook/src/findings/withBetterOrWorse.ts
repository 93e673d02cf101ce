import { counted } from "../words/counted.ts";
import type { Finding } from "./findings.ts";
import type { Message } from "./Message.ts";
import { noClearChange } from "./messageOf.ts";

/**
 * Messages with what did not get better, or worse, where that is so: before what did not change, or where no place is left
 * as its end.
 *
 * @param most so many messages a page has at most
 */
export function withBetterOrWorse(
  found: readonly Finding[],
  messages: readonly Message[],
  most: number,
): readonly Message[] {
  const [neither] = betterOrWorse(found);
  if (neither === undefined) return messages;
  const at = messages.findLastIndex(({ lead }) => lead === noClearChange);
  if (messages.length < most) {
    const place = at <= 0 ? messages.length : at;
    return [...messages.slice(0, place), neither, ...messages.slice(place)];
  }
  const last = at < 0 ? messages.length - 1 : at;
  return messages.map((message, place) =>
    place === last ? { ...message, text: `${message.text} ${neither.text}` } : message,
  );
}

/**
 * That nothing got better, or worse, where a reader would look in vain for it: of how many figures that could be tested, or
 * why none could. None where something got better and something worse, or nothing is watched.
 */
function betterOrWorse(found: readonly Finding[]): readonly Message[] {
  if (found.length === 0) return [];
  const judged = found.filter(({ polarity }) => polarity !== "none");
  const tested = judged.filter(({ verdict }) => verdict.reason.test !== "none");
  const isOf = (word: Finding["verdict"]["word"]) => tested.some(({ verdict }) => verdict.word === word);
  const [isWorse, isBetter] = [isOf("concern"), isOf("improving")];
  if (isWorse && isBetter) return [];
  const none = { kind: "steady", question: "", weight: 0 } as const;
  if (judged.length === 0)
    return [
      { ...none, lead: bothWays, text: "More or less of what this paper counts is in itself neither good nor bad." },
    ];
  if (tested.length === 0)
    return [
      {
        ...none,
        lead: bothWays,
        text: "No figure here could be tested against an earlier one, so nobody can tell what got better or worse.",
        spare: "When will there be earlier figures to hold these against?",
      },
    ];
  const lead = isWorse ? "Better" : isBetter ? "Worse" : bothWays;
  const rest = 2 * judged.length < found.length ? " More or less of the rest is in itself neither good nor bad." : "";
  return [{ ...none, lead, text: `${textOf(tested.length, lead.toLowerCase())}${rest}` }];
}

const bothWays = "Better or worse";

function textOf(tested: number, way: string): string {
  if (tested === 2) return `Neither of the two figures that could be tested got clearly ${way}.`;
  return tested === 1
    ? `The one figure that could be tested did not get clearly ${way}.`
    : `None of the ${counted(tested, "figure")} that could be tested got clearly ${way}.`;
}
