import { midSentence } from "@lac-analytics/charts";
import { listInWords } from "@lac-analytics/core";
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
  const [neither] = betterOrWorse(found, messages);
  if (neither === undefined) return messages;
  const at = messages.findLastIndex(({ lead }) => lead === noClearChange);
  if (messages.length < most) {
    const place = at <= 0 ? messages.length : at;
    return [...messages.slice(0, place), neither, ...messages.slice(place)];
  }
  const last = at < 0 ? messages.length - 1 : at;
  return messages.map((message, place) =>
    place === last ? { ...message, text: `${message.text} ${withoutLabel(neither)}` } : message,
  );
}

/** A message as sentences after another: its label only where the sentence needs it. */
function withoutLabel({ lead, text }: Message): string {
  return lead === bothWays ? text : `${lead}: ${midSentence(text)}`;
}

/**
 * That nothing got better, or worse, where a reader would look in vain for it: which figures were tested, or why none could
 * be. None where something got better and something worse, or nothing is watched. The paper over all papers tells it of
 * none that says anything else.
 */
function betterOrWorse(found: readonly Finding[], messages: readonly Message[]): readonly Message[] {
  if (found.length === 0) return [];
  const judged = found.filter(({ polarity }) => polarity !== "none");
  const tested = judged.filter(({ verdict }) => verdict.reason.test !== "none");
  const isOf = (word: Finding["verdict"]["word"], said: RegExp) =>
    tested.some(({ verdict }) => verdict.word === word) ||
    messages.some(({ lead, text }) => said.test(`${lead} ${text}`));
  const [isWorse, isBetter] = [isOf("concern", /\bperhaps worse\b/i), isOf("improving", /\bperhaps better\b/i)];
  if (isWorse && isBetter) return [];
  const none = { kind: "now", question: "", weight: 0 } as const;
  if (judged.length === 0)
    return [
      { ...none, lead: bothWays, text: "More or less of what this paper counts is in itself neither good nor bad." },
    ];
  if (tested.length === 0)
    return [
      {
        ...none,
        lead: bothWays,
        text: "No figure that can get better or worse could be tested against an earlier one, so nobody can tell.",
      },
    ];
  // what is withheld may have got worse, and nobody may be told
  const isWithheld = judged.some(({ now }) => now.symbol === "c");
  const lead = `Nothing ${isWithheld ? "that is shown is " : ""}clearly ${isWorse ? "better" : isBetter ? "worse" : "better or worse"}`;
  return [{ ...none, lead, text: testedText(tested, judged.length) }];
}

const bothWays = "Better or worse";

/** So many figures are named; of more their number is told. */
const mostNamed = 3;

/** "We tested all five figures that can get better or worse." "We could test only immunisations." */
function testedText(tested: readonly Finding[], judged: number): string {
  const abouts = [...new Set(tested.map(({ words }) => words.about))];
  const isAll = tested.length === judged;
  if (abouts.length <= mostNamed) return `We ${isAll ? "tested" : "could test only"} ${listInWords(abouts)}.`;
  return isAll
    ? `We tested all ${counted(judged, "figure")} that can get better or worse.`
    : `We could test ${counted(tested.length, "figure").replace(/ .*/, "")} of the ${counted(judged, "figure")} that can get better or worse.`;
}
