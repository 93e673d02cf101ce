import { capitalised } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import type { Finding } from "./findings.ts";
import {
  aimText,
  changeClause,
  figureSentence,
  hasTurned,
  isByTrendAlone,
  isOneAlone,
  isShort,
  longerRun,
  printedFirst,
} from "./findingWords.ts";
import type { Message, MessageKind } from "./Message.ts";
import { questionOf, spareQuestionOf } from "./messageQuestions.ts";
import { isFarFrom, overNoise } from "./overNoise.ts";
import {
  besideKind,
  besideName,
  isHigher,
  latestOwn,
  othersSentence,
  placeApart,
  standSentences,
  testedValue,
} from "./standWords.ts";
import { isTested, type UntestedStep, untestedStep } from "./untestedStep.ts";

/** What is said of a series that held steady, or whose change could be chance. */
export const noClearChange = "No clear change";

/** A change of a quarter stands out, tested or not. */
const muchChanged = 0.25;
/** A change of fewer children is as good as none. */
const fewestChanged = 5;

/** What a member should know of a figure; undefined where nothing about it stands out. */
export function messageOf(finding: Finding): Message | undefined {
  const { verdict, stand } = finding;
  const untested = stepOf(finding);
  const told = `${figureSentence(finding)}${changeClause(finding)}.${isMadeOut(finding) ? "" : ` ${notTested}`}`;
  const message = (kind: MessageKind, lead: string, text: string, weight: number): Message => ({
    kind,
    lead,
    text: text.trim().replaceAll("  ", " "),
    question: questionOf(kind, finding),
    spare: spareQuestionOf(kind, finding),
    about: finding.words.about,
    ...printedFirst(finding),
    weight,
  });
  const others = othersSentence(finding);
  const clear = changeLead(finding);
  // a large step the other way is not told under a word of praise
  const isBackAgain = verdict.word === "improving" && isMuch(finding) && isForTheWorse(finding);
  const [kind, lead, weight] = isBackAgain
    ? (["untested concern", `Perhaps worse of late, though ${clear.toLowerCase()} over the years`, 50] as const)
    : ([
        "over years",
        `${clear} over the years, ${hasTurned(finding) ? "but not" : "with no clear change"} of late`,
        40,
      ] as const);
  const overYears = longerRun(finding) === "" ? undefined : message(kind, lead, `${told} ${others}`, weight);
  const size = (verdict.sureness === "perhaps" ? 0.8 : 1) * 100 + changeOverNoise(finding);
  if (verdict.word === "concern" && isStillFirst(finding))
    return message("slipping", "Slipping, but still among the best", `${told} ${others}`, 65);
  if (verdict.word === "concern" && overYears === undefined)
    return message("concern", byAllYears(clear, finding), `${told} ${others}`, size);
  if (stand === "behind") return standMessage(finding);
  if (untested === "worse") return message("untested concern", "Perhaps worse", `${told} ${others}`, 50);
  if (isShort(finding) && finding.aim !== undefined) {
    const { name } = finding.aim;
    const lead = verdict.word === "improving" ? "Better, but short of the aim" : "Short of the aim";
    return message("short of aim", lead, `${told} ${capitalised(name)} is ${aimText(finding)}. ${others}`, 75);
  }
  if (overYears !== undefined)
    return stand === "unlike" && isFarFromEngland(finding) ? standMessage(finding) : overYears;
  if (verdict.word === "improving")
    return message("improvement", byAllYears(clear, finding), `${told} ${metInWords(finding)} ${others}`, size);
  if (stand === "ahead") return standMessage(finding);
  if (untested === "better") return message("improvement", "Perhaps better", `${told} ${others}`, 50);
  if (isMuch(finding) && isForTheWorse(finding)) {
    return message("untested concern", untestedLead(finding), `${told} ${others}`, 50);
  }
  if (isCounted(finding) ? isMuch(finding) : verdict.word === "rising" || verdict.word === "falling")
    return message("change", clear, `${told} ${others}`, size - 40);
  if (stand === "unlike" && !isSlight(finding)) return standMessage(finding);
  if (isMuch(finding) || untested !== undefined) return message("untested change", untestedLead(finding), told, 30);
  return undefined;
}

/** What is said of a large step that no test was made of. */
const notTested = "Whether by chance was not tested.";

/** What the last step of a finding looks like where it is large and its series says nothing of it; undefined of any other. */
export function stepOf({ now, before, since, polarity, verdict }: Finding): UntestedStep | undefined {
  if (verdict.direction !== "level") return undefined;
  return untestedStep(now, before, polarity, (since ?? now).denominator);
}

/** Whether a large step is told with what a test says of it, and not with that there was none. */
function isMadeOut(finding: Finding): boolean {
  const { now, before, verdict } = finding;
  if (stepOf(finding) !== undefined) return false;
  const isSteady = verdict.word === "steady" && isMuch(finding);
  return !isSteady || now.symbol !== "" || before === undefined || now.unit !== "percent" || isTested(now, before);
}

/** "The Department for Education's threshold is 426 days: met." */
function metInWords(finding: Finding): string {
  return finding.aim === undefined ? "" : `${capitalised(finding.aim.name)} is ${aimText(finding)}: met.`;
}

/** A word for a change that only all years together show says so. */
function byAllYears(clear: string, finding: Finding): string {
  return isByTrendAlone(finding) ? `${clear} over the years` : clear;
}

/** The word for a clear change; blank where there is none. */
export function changeLead({ verdict: { word, sureness } }: Finding): string {
  const said = { concern: "worse", improving: "better", rising: "up", falling: "down", steady: "", "cannot tell": "" }[
    word
  ];
  return capitalised(sureness === "perhaps" && (word === "concern" || word === "improving") ? `perhaps ${said}` : said);
}

/** Whether a change is of what is counted or paid in full, and is no sample of anything. */
function isCounted({ verdict: { reason } }: Finding): boolean {
  return reason.test === "no sample";
}

/** Whether a figure that got worse has, itself, a place in the first quarter. */
function isStillFirst({ now, benchmark, stand, beside, standsBy }: Finding): boolean {
  return (
    stand === "ahead" &&
    beside === "all" &&
    standsBy === "published" &&
    now.periodEnd === `${benchmark?.against.figure.year}-03-31`
  );
}

/** The size of a clear change over its noise, as what orders messages of one kind. */
function changeOverNoise({ now, before, series, verdict: { reason } }: Finding): number {
  if (now.symbol !== "") return 0;
  const began = series.find(({ periodEnd }) => periodEnd === ("since" in reason ? reason.since : ""));
  const from = reason.test === "control rules" ? reason.mean : began?.symbol === "" ? began.value : before?.value;
  return from === undefined ? 0 : Math.min(mostByNoise, overNoise(now, from));
}

/** What orders messages of one kind does not make another kind of one. */
const mostByNoise = 9;

/** Whole percentages that differ by one may differ by next to nothing, and by one alone nobody need ask. */
const fewestPoints = 2;

function isSlight(finding: Finding): boolean {
  const { benchmark, now, standsBy } = finding;
  const other = benchmark?.against.comparators.find((one) => one.with === besideKind(finding))?.value;
  const value = testedValue(finding);
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  if (benchmark !== undefined && value !== undefined && england !== undefined)
    if (benchmarkText(benchmark, value) === benchmarkText(benchmark, england)) return true;
  if (now.unit !== "percent" || other === undefined || value === undefined) return false;
  const isFar = standsBy === "own" && isFarFrom(latestOwn(finding), other);
  return !isFar && Math.abs(value - other) < fewestPoints;
}

/** The size of the gap to others over its noise, as what orders messages of one kind. */
function gapOverNoise(finding: Finding): number {
  const other = finding.benchmark?.against.comparators.find((one) => one.with === besideKind(finding))?.value;
  const [value, own] = [testedValue(finding), latestOwn(finding)];
  if (other === undefined || value === undefined || own.symbol !== "") return 0;
  const { lower, upper } = own;
  const moved = {
    ...own,
    value,
    ...(lower !== undefined && { lower: lower - own.value + value }),
    ...(upper !== undefined && { upper: upper - own.value + value }),
  };
  return Math.min(mostByNoise, overNoise(moved, other));
}

/** Whether the figure by which the council stands so is at least twice England's, or half of it. */
export function isFarFromEngland(finding: Finding): boolean {
  const england = finding.benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  return isFarFrom(latestOwn(finding), england);
}

/** Where the council stands by a figure on which it is unlike others. */
export function standMessage(finding: Finding): Message {
  const kinds = { behind: "behind", ahead: "ahead", unlike: "unlike", alike: "steady", "not known": "steady" } as const;
  const kind = kinds[finding.stand];
  const standing = finding.standsBy === "published" ? finding.benchmark?.against.standing : undefined;
  const isWorst = standing !== undefined && standing.rank === standing.ranked;
  const isFar = finding.standsBy === "own" && isFarFromEngland(finding);
  const weights = { behind: isFar ? 100 : isWorst ? 95 : 70, ahead: 60, unlike: 45, steady: 0 };
  return {
    kind,
    lead: standLead(finding),
    ...standSentences(finding),
    question: questionOf(kind, finding),
    spare: spareQuestionOf(kind, finding),
    about: finding.words.about,
    weight: weights[kind] + (isWorst ? 0 : gapOverNoise(finding)),
  };
}

/** Among all councils where the place is in the best or the last quarter, else beside those from whom the gap is clear. */
function standLead(finding: Finding): string {
  const { stand, beside } = finding;
  const apart = placeApart(finding);
  if (apart !== undefined) return `Among the ${apart.end}`;
  if (stand === "unlike") return `Clearly ${isHigher(finding) ? "above" : "below"} ${besideName(finding)}`;
  if (stand === "behind") return beside === "all" ? "Behind others" : `Clearly worse than ${besideName(finding)}`;
  if (stand === "ahead") return beside === "all" ? "Ahead of others" : `Clearly better than ${besideName(finding)}`;
  return "Against others";
}

/** Why a change is not called one. */
export function untestedLead(finding: Finding): string {
  const { word, reason } = finding.verdict;
  if (isOneAlone(finding) || !isMadeOut(finding)) return "Not tested";
  if (word === "steady") return isMuch(finding) ? "Could be chance" : noClearChange;
  return reason.test === "none" && reason.because === "how sure the figures are is not known"
    ? "Not tested"
    : "Too few to be sure";
}

function isMuch({ now, before }: Finding): boolean {
  if (now.symbol !== "" || before === undefined || before.value === 0) return false;
  const change = Math.abs(now.value - before.value);
  if (change / Math.abs(before.value) < muchChanged) return false;
  const [children, earlier] = [now.numerator, before.numerator];
  return children === undefined || earlier === undefined || Math.abs(children - earlier) >= fewestChanged;
}

function isForTheWorse({ now, before, polarity }: Finding): boolean {
  if (now.symbol !== "" || before === undefined || polarity === "none") return false;
  return now.value > before.value !== (polarity === "higher-better");
}
