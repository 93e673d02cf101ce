import { formatNumber } from "@lac-analytics/charts";
import { capitalised } from "@lac-analytics/core";
import type { Finding } from "./findings.ts";
import {
  besideName,
  changeClause,
  figureSentence,
  isHigher,
  isOneAlone,
  isShort,
  latestOwn,
  longerRun,
  othersSentence,
  placeApart,
  printedFirst,
  standSentences,
} from "./findingWords.ts";
import type { Message, MessageKind } from "./Message.ts";
import { questionOf } from "./messageQuestions.ts";

/** A change of a quarter stands out, tested or not. */
const muchChanged = 0.25;
/** A change of fewer children is as good as none. */
const fewestChanged = 5;

/** What a member should know of a figure; undefined where nothing about it stands out. */
export function messageOf(finding: Finding): Message | undefined {
  const { now, verdict, stand } = finding;
  const told = `${figureSentence(finding)}${changeClause(finding)}.`;
  const message = (kind: MessageKind, lead: string, text: string, weight: number): Message => ({
    kind,
    lead,
    text: text.trim(),
    question: questionOf(kind, finding),
    about: finding.words.about,
    ...printedFirst(finding),
    weight,
  });
  const perhaps = verdict.sureness === "perhaps";
  const others = othersSentence(finding);
  const since = longerRun(finding);
  if (verdict.word === "concern")
    return message(
      "concern",
      perhaps ? "Perhaps worse" : `Worse ${since}`.trim(),
      `${told} ${others}`,
      perhaps ? 80 : 100,
    );
  if (stand === "behind") return standMessage(finding);
  if (isShort(finding) && finding.aim !== undefined) {
    const { name, value } = finding.aim;
    const lead = verdict.word === "improving" ? "Better, but short of the aim" : "Short of the aim";
    const aimed = `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}${now.unit === "percent" ? "%" : ""}`;
    return message("short of aim", lead, `${told} ${capitalised(name)} is ${aimed}. ${others}`, 75);
  }
  if (verdict.word === "improving")
    return message(
      "improvement",
      perhaps ? "Perhaps better" : `Better ${since}`.trim(),
      `${told} ${others}`,
      perhaps ? 80 : 100,
    );
  if (stand === "ahead") return standMessage(finding);
  if (isMuch(finding) && isForTheWorse(finding)) {
    return message("untested concern", untestedLead(finding), `${told} ${others}`, 50);
  }
  if (verdict.word === "rising" || verdict.word === "falling")
    return message(
      "change",
      `${verdict.word === "rising" ? "Up" : "Down"} ${since}`.trim(),
      `${told} ${others}`,
      perhaps ? 50 : 60,
    );
  if (stand === "unlike" && !isSlight(finding)) return standMessage(finding);
  if (isMuch(finding)) return message("untested change", untestedLead(finding), told, 30);
  return undefined;
}

/** Whole percentages that differ by one may differ by next to nothing, and by one alone nobody need ask. */
const fewestPoints = 2;

function isSlight({ benchmark, now, beside }: Finding): boolean {
  const other = benchmark?.against.comparators.find((one) => one.with === beside)?.value;
  const { figure } = benchmark?.against ?? {};
  if (now.unit !== "percent" || other === undefined || figure?.symbol !== "") return false;
  return Math.abs(figure.value - other) < fewestPoints;
}

/** How far from England, as what orders messages of one kind: nine at most, for 45 points or more. */
function distanceInPoints(finding: Finding): number {
  const { benchmark, standsBy } = finding;
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  const figure = standsBy === "own" ? latestOwn(finding) : benchmark?.against.figure;
  if (england === undefined || figure?.symbol !== "") return 0;
  return Math.min(9, Math.abs(figure.value - england) / 5);
}

/** Where the council stands by a figure on which it is unlike others. */
export function standMessage(finding: Finding): Message {
  const kinds = { behind: "behind", ahead: "ahead", unlike: "unlike", alike: "steady", "not known": "steady" } as const;
  const kind = kinds[finding.stand];
  const standing = finding.standsBy === "published" ? finding.benchmark?.against.standing : undefined;
  const isWorst = standing !== undefined && standing.rank === standing.ranked;
  const weights = { behind: isWorst ? 95 : 70, ahead: 60, unlike: 45, steady: 0 };
  return {
    kind,
    lead: standLead(finding),
    ...standSentences(finding),
    question: questionOf(kind, finding),
    about: finding.words.about,
    weight: weights[kind] + (isWorst || kind === "unlike" ? 0 : distanceInPoints(finding)),
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
  if (isOneAlone(finding)) return "Not tested";
  if (word === "steady") return reason.test === "trend" ? "No clear trend" : "Could be chance";
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
