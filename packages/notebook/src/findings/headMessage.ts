import type { Finding } from "./findings.ts";
import { changeClause, figureSentence, longerRun, monthText, printedFirst } from "./findingWords.ts";
import type { Message } from "./Message.ts";
import { changeLead, messageOf, untestedLead } from "./messageOf.ts";
import { othersSentence } from "./standWords.ts";

const ofPlans = "For how many do our plans and budget allow, and what if there are more?";

/**
 * What a paper is about before all else, as its first message, whether or not it changed: a number and its rate are told
 * together. None where it has no figure.
 */
export function headMessage(heads: readonly Finding[]): readonly Message[] {
  const [first, ...others] = heads.filter(({ now }) => now.symbol === "");
  if (first === undefined) return [];
  const message = messageOf(first);
  const isOneWay = others.every(({ verdict }) => verdict.direction === first.verdict.direction);
  const texts = [first, ...others].map((finding, at) => {
    const change = at > 0 && isOneWay ? "" : changeClause(finding);
    return `${figureSentence(finding)}${change}. ${othersSentence(finding)}`.trim();
  });
  const clear = changeLead(first) === "" ? untestedLead(first) : changeLead(first);
  return [
    {
      kind: message?.kind ?? "steady",
      lead: message?.lead ?? clear,
      text: `${texts.join(" ")}${withoutRate(first, others)}`,
      // nobody asks why what did not clearly change did, nor why it went the other way than it goes now
      question: (changeLead(first) === "" || longerRun(first) !== "" ? "" : message?.question) || ofPlans,
      about: first.words.about,
      ...printedFirst(first),
      weight: message?.weight ?? 0,
    },
  ];
}

/** That a rate beside a number is of an earlier day, since none can be given of the day of the number. */
function withoutRate(first: Finding, others: readonly Finding[]): string {
  const older = others.some(({ now }) => now.periodEnd < first.now.periodEnd);
  return older ? ` No rate of ${monthText(first.now)} can be given yet.` : "";
}
