import { midSentence } from "@lac-analytics/charts";
import { type Benchmark, capitalised, type Figure, type ShownFigure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { placeFromEnd } from "../benchmark/placeFromEnd.ts";
import { roundsToPublished } from "../benchmark/roundsToPublished.ts";
import type { Finding } from "./findings.ts";
import {
  countsOfFew,
  fewForValue,
  figureSentence,
  isOld,
  monthText,
  printedFirst,
  shownValue,
} from "./findingWords.ts";
import type { Message } from "./Message.ts";
import { overNoise } from "./overNoise.ts";
import { wasBefore } from "./wasBefore.ts";

/** How a figure stands to those of others. */
type Standing = Pick<Finding, "benchmark" | "stand" | "beside" | "standsBy" | "now"> &
  Partial<Pick<Finding, "before" | "since" | "oldBefore" | "series">>;

/**
 * How the council stands to England and to councils like it, as sentences of their own after those on its figure; blank
 * where that is not known.
 */
export function othersSentence(finding: Standing): string {
  const { benchmark, now, before } = finding;
  if (benchmark === undefined) return "";
  const beside = besideInWords(benchmark);
  if (beside === "") return "";
  const { figure } = benchmark.against;
  const isPublished = (one: Figure | undefined): boolean =>
    one?.symbol === "" &&
    figure.symbol === "" &&
    one.periodEnd === `${figure.year}-03-31` &&
    roundsToPublished(one, figure.value, benchmark, figure.year);
  const month = monthOf(benchmark);
  const isSince = finding.since !== undefined && finding.standsBy !== "own" && !isSame(finding.since, benchmark);
  const since = isSince ? ` ${sinceThen(finding.since, benchmark)}` : "";
  // it is told already where it is the figure itself
  if (figure.symbol !== "" || isPublished(now)) {
    const isThen = isOld(finding) && monthText(now) === month;
    return `${isThen ? "It" : `In ${month} it`} was ${beside}${verdictOnOthers(finding)}${since}`;
  }
  const here = benchmarkText(benchmark, figure.value);
  if (before !== undefined && isPublished(before))
    return `In ${month} it was ${beside}${verdictOnEarlier(finding, here)}${since}`;
  const sameDay = [now, before].some((one) => one?.periodEnd === `${figure.year}-03-31`);
  return `In ${month} ${sameDay ? "the published figure" : "it"} was ${here} here, ${beside.includes(" and ") ? beside : `and ${beside}`}${verdictOnOthers(finding)}${since}`;
}

/** What follows others' figures beside an earlier one of ours: which of ours stands so. */
function verdictOnEarlier(finding: Standing, here: string): string {
  const place = placeInWords(finding);
  if (place !== "")
    return `; ${place.endsWith("did better") ? `${place} than our ${here} then` : place.replace(/^that/, `our ${here}`)}.`;
  const told = standInWords(finding);
  if (finding.standsBy === "own" || told === "") return verdictOnOthers(finding);
  return `; our ${here} was ${finding.stand === "alike" ? "not clearly different" : told}.`;
}

/** What follows a published figure beside others: its place or how it stands, or how another figure of our own does. */
function verdictOnOthers(finding: Standing): string {
  const { benchmark, standsBy, stand } = finding;
  const place = placeInWords(finding);
  if (place !== "") return `; ${place}.`;
  const told = standInWords(finding);
  const own = latestOwn(finding);
  if (told === "" || (standsBy === "own" && own.symbol !== "")) return ".";
  if (standsBy === "published" || own.symbol !== "" || benchmark === undefined) return `: ${told}.`;
  const ours = finding.since === undefined ? "Ours now" : `Our later ${shownValue(own)}`;
  return stand === "alike" ? `. ${ours} is not clearly different from England's.` : `. ${ours} is ${told}'s.`;
}

/**
 * The published figure of the council beside others, or its own latest for want of one, in sentences: the lead before them
 * says how it stands. What leads to how it came about is the council's own figure alone.
 */
export function standSentences(finding: Standing & Pick<Finding, "words">): Pick<Message, "text" | "printed"> {
  const { words, benchmark, now } = finding;
  if (benchmark === undefined) return { text: "" };
  const { figure } = benchmark.against;
  const beside = besideInWords(benchmark);
  if (figure.symbol !== "" || finding.standsBy === "own") {
    const own = latestOwn(finding);
    const told = { words, now: own, ...(finding.oldBefore !== undefined && { oldBefore: finding.oldBefore }) };
    const then = isOld(told) && monthText(own) === monthOf(benchmark) ? "" : `in ${monthOf(benchmark)}`;
    const others = beside === "" ? "" : ` ${then === "" ? "It" : `${capitalised(then)} it`} was ${beside}.`;
    const before = own === now ? wasBefore(finding, own) : "";
    return { text: `${figureSentence(told)}.${before}${others}`, ...printedFirst(told) };
  }
  const own = words.says.replace("{value}", benchmarkText(benchmark, figure.value));
  const place = placeInWords(finding);
  const later = finding.since ?? (now.periodEnd > `${figure.year}-03-31` ? now : undefined);
  const published = `In ${monthOf(benchmark)}, ${midSentence(own)}${beside === "" ? "" : `, against ${beside}`}${place === "" ? "" : `; ${place}`}.${wasBefore(finding, figureOfYear(finding, figure.year))}`;
  if (later?.symbol !== "" || isSame(later, benchmark)) return { text: published };
  const text = `${published} ${sinceThen(later, benchmark)}`;
  const from = published.length + 1 + ownSince(later).length;
  return { text, printed: { from, to: from + shownValue(later).length, measure: later.measure } };
}

/** Whether a later figure of our own is what was published before, which is not told twice. */
function isSame(later: ShownFigure, { against: { figure } }: Benchmark): boolean {
  return figure.symbol === "" && figure.value === later.value;
}

function ownSince(figure: ShownFigure): string {
  return `Our own figure of ${monthText(figure)} is `;
}

/** What the council itself has of a later day, and whether it could be the published figure but for chance. */
function sinceThen(later: ShownFigure, benchmark: Benchmark): string {
  const told = `${ownSince(later)}${shownValue(later)}${countsOfFew(later, fewForValue)}`;
  const { figure } = benchmark.against;
  if (figure.symbol !== "" || later.value === figure.value) return `${told}.`;
  if (roundsToPublished(later, figure.value, benchmark, figure.year)) return `${told}, much the same.`;
  const way = later.value > figure.value ? "higher" : "lower";
  return `${told}: ${way}${overNoise(later, figure.value) > 1 ? "" : ", which could be chance"}.`;
}

/** The figure of a series for 31 March of a year. */
function figureOfYear({ series = [] }: Standing, year: number): Figure | undefined {
  return series.find(({ periodEnd }) => periodEnd === `${year}-03-31`);
}

/** How a figure stands to England's, where it has no place among all councils. */
function standInWords(finding: Standing): string {
  const name = besideName(finding);
  const words: Readonly<Record<Finding["stand"], string>> = {
    behind: `clearly worse than ${name}`,
    ahead: `clearly better than ${name}`,
    unlike: `clearly ${isHigher(finding) ? "above" : "below"} ${name}`,
    alike: "no clear difference",
    "not known": "",
  };
  return words[finding.stand];
}

/** How many of the councils that have a figure did better, where they may be ranked, or its place where it is far up or down. */
function placeInWords({ benchmark, stand, beside, standsBy }: Standing): string {
  if (benchmark === undefined) return "";
  const { standing, figure } = benchmark.against;
  const { rank, ranked = 0, band } = standing ?? {};
  if (figure.symbol !== "" || standsBy === "own") return "";
  const end = endText({ benchmark, stand, beside });
  if (end !== "") return `that was the ${end} councils`;
  if (rank === undefined || band === undefined) return "";
  if (rank === ranked) return `that was the worst of ${ranked} councils`;
  if (rank === 1) return `none of ${ranked} councils did better`;
  return `${rank === 2 ? "one" : rank - 1} of ${ranked} councils did better`;
}

/** The place among all councils as a table has it; blank where it has none, or another figure since then. */
export function placeText({ benchmark, stand, beside, standsBy }: Standing): string {
  if (benchmark === undefined || standsBy === "own") return "";
  const { rank, ranked, band } = benchmark.against.standing ?? {};
  const end = endText({ benchmark, stand, beside });
  if (end !== "") return end;
  return rank === undefined || band === undefined ? "" : `${joint(benchmark)}${ordinal(rank)} of ${ranked}`;
}

/** Where a figure stands that is unlike those of all councils; undefined of any other. */
export function placeApart({ benchmark, stand, beside }: Pick<Finding, "benchmark" | "stand" | "beside">) {
  return benchmark !== undefined && stand === "unlike" && beside === "all" ? placeFromEnd(benchmark) : undefined;
}

/** "5th highest of 150"; blank of a figure that is not unlike those of all councils */
function endText(finding: Pick<Finding, "benchmark" | "stand" | "beside">): string {
  const apart = placeApart(finding);
  if (apart === undefined || finding.benchmark === undefined) return "";
  const { place, end, among } = apart;
  return `${joint(finding.benchmark)}${place === 1 ? "" : `${ordinal(place)} `}${end} of ${among}`;
}

/** "joint " of a place that others have too, as their figure is the same. */
function joint(benchmark: Benchmark): string {
  return (placeFromEnd(benchmark)?.alike ?? 0) > 0 ? "joint " : "";
}

/** "15% in England and 17% in councils like ours" */
function besideInWords(benchmark: Benchmark): string {
  return (["England", "neighbours"] as const)
    .flatMap((kind) => {
      const value = benchmark.against.comparators.find((one) => one.with === kind)?.value;
      const where = kind === "England" ? "in England" : "in councils like ours";
      return value === undefined ? [] : [`${benchmarkText(benchmark, value)} ${where}`];
    })
    .join(" and ");
}

function monthOf({ against }: Benchmark): string {
  return `March ${against.figure.year}`;
}

/** Whom a council stands beside, in the middle of a sentence. */
export function besideName({ beside }: Pick<Finding, "beside">): string {
  return beside === "neighbours" ? "councils like ours" : "England";
}

/** Whether the figure by which the council stands so is above England's or that of councils like ours. */
export function isHigher(finding: Tested): boolean {
  const value = testedValue(finding);
  const other = finding.benchmark?.against.comparators.find((one) => one.with === besideKind(finding))?.value;
  return value !== undefined && other !== undefined && value > other;
}

type Tested = Pick<Finding, "benchmark" | "now" | "beside" | "standsBy"> & Partial<Pick<Finding, "since">>;

/** The value by which the council stands so: the published one or its own latest; undefined where it is not shown. */
export function testedValue(finding: Tested): number | undefined {
  const published = finding.standsBy === "published" ? finding.benchmark?.against.figure : undefined;
  const figure = published?.symbol === "" ? published : latestOwn(finding);
  return figure.symbol === "" ? figure.value : undefined;
}

/** Whom its gap is reckoned to: England where it stands so among all. */
export function besideKind({ beside }: Pick<Finding, "beside">): "England" | "neighbours" {
  return beside === "neighbours" ? "neighbours" : "England";
}

/** The council's own figure by which it stands so where no published one does: the latest that it has. */
export function latestOwn({ now, since }: Pick<Finding, "now"> & Partial<Pick<Finding, "since">>): Figure {
  return since ?? now;
}

function ordinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}
