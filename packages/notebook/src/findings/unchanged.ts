import { capitalised, listInWords, type ShownFigure } from "@lac-analytics/core";
import type { Finding } from "./findings.ts";
import { besideEngland, isTold, mostNamed, valueSince } from "./listedFigure.ts";
import type { Message } from "./Message.ts";
import { isFarFromEngland, noClearChange, stepOf } from "./messageOf.ts";
import { questionOf, spareQuestionOf } from "./messageQuestions.ts";

/**
 * What held steady, as one message; where messages tell of all that did clearly change, it is what is left.
 */
export function unchanged(found: readonly Finding[], messages: readonly Message[]): readonly Message[] {
  const steady = steadyBesides(found, messages);
  if (steady.length === 0) return [];
  const changed = found.filter(({ verdict }) => verdict.direction !== "level");
  const isApart = changed.length > 0 && changed.every((finding) => isTold(finding, messages));
  const listed = steady.slice(0, mostNamed);
  const named = listInWords(listed.map(namedSteady));
  const rest = !isApart || steady.length === 1 ? "" : `the rest${steady.length <= mostNamed ? ":" : ", for example"} `;
  // nobody asks of what is not told
  const asking = listed.find((finding) => questionOf("now", finding) !== "");
  const about = (asking ?? listed[0])?.words.about;
  return [
    {
      kind: "steady",
      lead: noClearChange,
      text: `${capitalised(`${rest}${named}`)}.`,
      question: asking === undefined ? "" : questionOf("now", asking),
      spare: listed.map((finding) => spareQuestionOf("now", finding)).find((asked) => asked !== "") ?? "",
      weight: 0,
      ...(about !== undefined && { about }),
    },
  ];
}

/** What held steady, as far as no message tells it and it is not far from England's; one that is told of the year and of the month once. */
function steadyBesides(found: readonly Finding[], told: readonly Message[]): readonly Steady[] {
  const steady = found.filter(isSteady).filter((finding) => !isTold(finding, told) && !isFarFromEngland(finding));
  return steady.filter(({ words }, at) => steady.findIndex((one) => one.words.about === words.about) === at);
}

type Steady = Finding & { readonly now: ShownFigure };

function isSteady(finding: Finding): finding is Steady {
  return finding.verdict.word === "steady" && finding.now.symbol === "" && stepOf(finding) === undefined;
}

/** "immunisations (78.9%; England 82%)" */
function namedSteady({ words, now, since, benchmark }: Steady): string {
  return `${words.about} (${valueSince({ words, now, ...(since !== undefined && { since }) })}${besideEngland(benchmark)})`;
}
