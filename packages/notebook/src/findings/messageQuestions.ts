import { midSentence } from "@lac-analytics/charts";
import type { Finding } from "./findings.ts";
import { besideName, figureSentence, isHigher, longerRun, placeApart } from "./findingWords.ts";
import { concerning, type MessageKind } from "./Message.ts";

/** The question that a finding of a kind suggests to a member. */
export function questionOf(kind: MessageKind, finding: Finding): string {
  const { words, aim, polarity } = finding;
  const { about, asks } = words;
  if (concerning.has(kind) && asks !== undefined) return asks;
  const general: Readonly<Record<MessageKind, string>> = {
    concern: `What lies behind the change in ${about}, and who will put it right by when?`,
    behind: `What do councils that do better on ${about} do that we do not?`,
    "short of aim": `What will bring ${about} within ${aim?.name ?? "the aim"}, and when?`,
    "untested change": `Is the change in ${about} only chance, and when will we know?`,
    "untested concern": `Is the change in ${about} only chance, and when will we know?`,
    improvement: `What made the difference to ${about}, and will it last?`,
    ahead: `What keeps us ahead of others on ${about}, and will it last?`,
    change: changed(finding),
    unlike: `Why are we ${whereUnlike(finding)} on ${about}, and is that what we want?`,
    now: polarity === "none" ? (asks ?? "") : isPerfect(finding) ? "" : (asks ?? isGoodEnough(finding)),
    steady:
      polarity === "none"
        ? (asks ?? `Did we mean to change ${about}, and if so, why has it not moved?`)
        : `Is it enough that nothing has changed in ${about}?`,
  };
  return general[kind];
}

/** Of what has gone one way for years and another of late, why the long way. */
function changed(finding: Finding): string {
  const { words, verdict } = finding;
  const way = verdict.direction === "down" ? "down" : "up";
  const since = longerRun(finding);
  if (since === "") return `Why did ${words.about} go ${way}, and do our plans allow for it?`;
  return `Why did ${words.about} go ${way} over the years ${since}, though not of late, and do our plans allow for it?`;
}

function whereUnlike(finding: Finding): string {
  const apart = placeApart(finding);
  if (apart !== undefined) return `among the ${apart.end}`;
  return `so far ${isHigher(finding) ? "above" : "below"} ${besideName(finding)}`;
}

/** Not asked of what is better than in England. */
function isGoodEnough({ words, now, polarity, benchmark }: Finding): string {
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  const isBetter =
    now.symbol === "" &&
    england !== undefined &&
    (polarity === "lower-better" ? now.value < england : now.value > england);
  return isBetter ? "" : `Is it good enough that ${midSentence(figureSentence({ words, now }))}?`;
}

/** By the counts where there are any: 199 of 200 are 100% in whole numbers. */
function isPerfect({ now, polarity }: Finding): boolean {
  if (now.symbol !== "") return false;
  const { value, unit, numerator, denominator } = now;
  return polarity === "lower-better" ? value === 0 : unit === "percent" && value === 100 && numerator === denominator;
}
