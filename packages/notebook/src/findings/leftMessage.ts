import { amountText } from "@lac-analytics/charts";
import { capitalised, listInWords, type ShownFigure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import type { Finding } from "./findings.ts";
import {
  aimText,
  hasTurned,
  isByTrendAlone,
  monthText,
  overPeriod,
  shownValue,
  valueWithUnit,
} from "./findingWords.ts";
import { besideEngland, isTold, ofFew } from "./listedFigure.ts";
import type { Message, MessageKind } from "./Message.ts";
import { stepOf } from "./messageOf.ts";
import type { UntestedStep } from "./untestedStep.ts";

/** A finding and what a member should know of it. */
export interface Told {
  readonly finding: Finding;
  readonly message: Message;
}

/** What stands out and has no message of its own, what matters most first: the words after a list of such, of one or several. */
const endings: readonly (readonly [ending: string, isOf: (told: Told) => boolean])[] = [
  ["got worse", isChange("concern", "clear")],
  ["perhaps got worse", isChange("concern", "perhaps")],
  ["perhaps got worse, which was not tested", isUntested("worse")],
  ["got worse over the years", isByYears("concern")],
  ["got better", isChange("improvement", "clear")],
  ["perhaps got better", isChange("improvement", "perhaps")],
  ["got better over the years", isByYears("improvement")],
  ["did worse than others", ofKind("behind")],
  ["did better than others", ofKind("ahead")],
  ["fell short of the aim", ofKind("short of aim")],
  ["slipped", ofKind("slipping")],
  ["got worse over the years, but not of late", isLongAgo("concern", true)],
  ["got worse over the years, with no clear change of late", isLongAgo("concern", false)],
  ["got better over the years, but not of late", isLongAgo("improving", true)],
  ["got better over the years, with no clear change of late", isLongAgo("improving", false)],
  ["stood apart from others", ofKind("unlike")],
  ["rose", isChanged("rising")],
  ["fell", isChanged("falling")],
];

function ofKind(kind: MessageKind): (told: Told) => boolean {
  return ({ message }) => message.kind === kind;
}

function isChanged(word: "rising" | "falling"): (told: Told) => boolean {
  return (told) => ofKind("change")(told) && told.finding.verdict.word === word;
}

function isUntested(step: UntestedStep): (told: Told) => boolean {
  return ({ finding }) => stepOf(finding) === step;
}

function isChange(kind: MessageKind, sureness: "clear" | "perhaps"): (told: Told) => boolean {
  return (told) =>
    ofKind(kind)(told) &&
    !isByTrendAlone(told.finding) &&
    (told.finding.verdict.sureness === "perhaps") === (sureness === "perhaps");
}

function isLongAgo(word: "concern" | "improving", turned: boolean): (told: Told) => boolean {
  return (told) =>
    ofKind("over years")(told) && told.finding.verdict.word === word && hasTurned(told.finding) === turned;
}

function isByYears(kind: "concern" | "improvement"): (told: Told) => boolean {
  return (told) => ofKind(kind)(told) && isByTrendAlone(told.finding);
}

/** So many kinds one message names, each in a sentence of its own, and so many figures of one. */
const mostKinds = 2;
const mostOfKind = 2;

/** What stands out and no message tells, each named in a few words, as one message. */
export function leftMessage(each: readonly Told[], told: readonly Message[]): readonly Message[] {
  const left = each
    .filter(({ finding }) => !isTold(finding, told))
    .toSorted((one, other) => other.message.weight - one.message.weight);
  const groups = endings
    .map(([ending, isOf]) => ({ ending, named: left.filter(isOf).slice(0, mostOfKind) }))
    .filter(({ named }) => named.length > 0)
    .slice(0, mostKinds);
  const first = groups[0]?.named[0]?.message;
  if (first === undefined) return [];
  return [
    {
      kind: first.kind,
      lead: "Also",
      text: groups.map(({ ending, named }) => `${capitalised(listInWords(named.map(nameOf)))} ${ending}.`).join(" "),
      question: first.question,
      spare: first.spare ?? "",
      about: first.about ?? "",
      weight: 0,
    },
  ];
}

/** "visits to the dentist (96% in March 2018; England 84%)", "reviews on time (93.3%, before 95.4%)" */
function nameOf({ finding, message: { kind } }: Told): string {
  const { words, now, before, benchmark, standsBy, verdict, aim } = finding;
  const published = benchmark?.against.figure;
  if (["behind", "ahead", "unlike"].includes(kind) && benchmark !== undefined) {
    const isPublished = standsBy === "published" && published?.symbol === "";
    const value = isPublished
      ? `${benchmarkText(benchmark, published.value)}${words.unit === undefined ? "" : ` ${words.unit}`} in March ${published.year}`
      : ownValue(words, finding.since ?? now);
    const later = isPublished && finding.since !== undefined ? finding.since : undefined;
    const since =
      later === undefined || (published?.symbol === "" && later.value === published.value)
        ? ""
        : `, ${shownValue(later)} since`;
    return `${words.about} (${value}${since}${besideEngland(benchmark)})`;
  }
  const month = now.symbol === "" && now.periodEnd < (finding.oldBefore ?? "") ? ` in ${monthText(now)}` : "";
  const began =
    verdict.reason.test === "trend" && stepOf(finding) === undefined ? beganAt(finding, verdict.reason.since) : "";
  const earlier = before === undefined ? "" : `, from ${shownValue(before)} in ${monthText(before)}`;
  const aimed = kind === "short of aim" && aim !== undefined ? `, ${aim.name} ${aimText(finding)}` : "";
  const from = usualOf(finding) || began || earlier;
  return `${words.about} (${ownValue(words, now)}${month}${from}${aimed})`;
}

function ownValue(words: Finding["words"], figure: Finding["now"] | ShownFigure): string {
  return figure.symbol === ""
    ? `${valueWithUnit({ words }, figure)}${ofFew(figure)}${overPeriod(figure, words.about)}`
    : `[${figure.symbol}]`;
}

/** ", above the average of 38.1" of what a control chart judges, which compares with no one figure */
function usualOf({ now, verdict: { reason, direction } }: Finding): string {
  if (reason.test !== "control rules" || direction === "level" || reason.rule === "trend of 7" || now.symbol !== "")
    return "";
  return `, ${direction === "up" ? "above" : "below"} the average of ${amountText(reason.mean, now.unit)}`;
}

/** ", from 24% in March 2017" */
function beganAt({ series }: Finding, since: string): string {
  const figure = series.find(({ periodEnd }) => periodEnd === since);
  return figure?.symbol === "" ? `, from ${shownValue(figure)} in ${monthText(figure)}` : "";
}
