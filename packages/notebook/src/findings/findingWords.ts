import { amountText, longDate, midSentence, timeEarlier } from "@lac-analytics/charts";
import type { Benchmark, Figure, ShownFigure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { isOwnPublished } from "../benchmark/isOwnPublished.ts";
import { placeFromEnd } from "../benchmark/placeFromEnd.ts";
import { roundsToPublished } from "../benchmark/roundsToPublished.ts";
import { inPlaceOfValue } from "../words/inPlaceOfValue.ts";
import type { Finding } from "./findings.ts";
import type { Message } from "./Message.ts";

/** How a figure stands to those of others. */
type Standing = Pick<Finding, "benchmark" | "stand" | "beside" | "standsBy" | "now"> &
  Partial<Pick<Finding, "before" | "since" | "isOld">>;

/** A share of fewer than these is told with how many they are: 25% is one child of four. */
const few = 30;

/**
 * The figure of a finding in a sentence, without its full stop: a share of few with its counts, none as no, and one that is
 * much older than the paper with its month.
 */
export function figureSentence({ words, now, isOld = false }: Told): string {
  const value = now.symbol === "" ? `${shownValue(now)}${countsOfFew(now)}` : inPlaceOfValue[now.symbol];
  const said = value === "0" && words.says.startsWith("{value} ") ? "No" : value;
  const plain = words.says.replace("{value}", said);
  const sentence = value === "1" ? inSingular(plain) : plain;
  if (isOfMonth(now)) return `${sentence} in ${monthText(now)}`;
  return isOld ? `In ${monthText(now)}, ${midSentence(sentence)}` : sentence;
}

type Told = Pick<Finding, "words" | "now" | "isOld">;

/** Where a text that begins with `figureSentence` has the figure; nowhere where it has words in its place. */
export function printedFirst({ words, now, isOld = false }: Told): Pick<Message, "printed"> {
  if (now.symbol !== "") return {};
  const sentence = figureSentence({ words, now, isOld });
  const value = shownValue(now);
  const dated = isOld && !isOfMonth(now) ? `In ${monthText(now)}, `.length : 0;
  const given = dated + words.says.indexOf("{value}");
  // of one there was, which is a letter less than of two there were
  const from = [given, given - 1].find((at) => at >= 0 && sentence.startsWith(value, at));
  return from === undefined ? {} : { printed: { from, to: from + value.length, measure: now.measure } };
}

/** What is counted, as the words of series have it, and as it is said of one. */
const singulars: Readonly<Record<string, string>> = {
  cases: "case",
  children: "child",
  complaints: "complaint",
  families: "family",
  households: "household",
  people: "person",
  times: "time",
};

/** "1 young people were adopted" as "1 young person was adopted" */
function inSingular(sentence: string): string {
  return sentence
    .replace(
      /\b1 (new |young )?([a-z]+)( in care)?( were\b)?/,
      (_, adjective = "", noun = "", where = "", verb = "") =>
        `1 ${adjective}${singulars[noun] ?? noun}${where}${verb === "" ? "" : " was"}`,
    )
    .replace("There were 1 ", "There was 1 ");
}

function countsOfFew({ unit, numerator, denominator }: ShownFigure): string {
  if (unit !== "percent" || numerator === undefined || denominator === undefined || denominator >= few) return "";
  return ` (${numerator} of ${denominator})`;
}

/** Whether a figure is of what came about in one month. */
export function isOfMonth({ periodStart, periodEnd }: Figure): boolean {
  return periodStart !== periodEnd && periodStart.slice(0, 7) === periodEnd.slice(0, 7);
}

/** A value as a sentence or a table for members has it. */
export function shownValue({ value, unit, lower, upper }: ShownFigure): string {
  const isWhole = [value, lower ?? value, upper ?? value].every(Number.isInteger);
  return `${unit.startsWith("pounds") ? "£" : ""}${amountText(value, unit, isWhole)}`;
}

/** A figure and the limits of its likely range, as a sentence or a table has them; undefined where it has none. */
export function likelyRange(figure: Figure) {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return undefined;
  const shown = (value: number): string => shownValue({ ...figure, value });
  return { value: shown(figure.value), lower: shown(figure.lower), upper: shown(figure.upper) };
}

/** What a series says of its latest figure, as what follows `figureSentence`: what it was, and when. */
export function changeClause({ now, before, series, benchmark, verdict: { reason, direction } }: Finding): string {
  if (now.symbol !== "") return "";
  const since = series.find(({ periodEnd }) => periodEnd === ("since" in reason ? reason.since : ""));
  const [rose, up] = direction === "up" ? ["risen", "above"] : ["fallen", "below"];
  if (reason.test === "control rules" && direction !== "level") {
    const usual = amountText(reason.mean, now.unit);
    if (reason.rule === "trend of 7") return `. The figure has ${rose} without a break since ${longDate(reason.since)}`;
    const lasting = reason.since === now.periodEnd ? "" : `, as it has been since ${longDate(reason.since)}`;
    return `. That is ${up} the usual ${usual}${lasting}`;
  }
  if (reason.test === "trend" && direction !== "level" && since?.symbol === "") {
    const lately =
      before === undefined || before === since || before.periodEnd === since.periodEnd
        ? ""
        : `; ${timeEarlier(before.periodEnd, now.periodEnd)} it was ${shownValue(before)}`;
    const when = longDate(since.periodEnd);
    // a course may go up over many years and end below where it began, or level with it
    return (direction === "up" ? now.value > since.value : now.value < since.value)
      ? `. The figure has ${rose} since ${when}, when it was ${shownValue(since)}${lately}`
      : `. The figure has mostly ${rose} since ${when}, though it was ${shownValue(since)} then${lately}`;
  }
  const earlier =
    (reason.test === "difference" || reason.test === "outside the interval") && since?.symbol === "" ? since : before;
  if (earlier === undefined) return "";
  const when = timeEarlier(earlier.periodEnd, now.periodEnd);
  const [value, was] = [shownValue(now), shownValue(earlier)];
  if (value === was || now.value === earlier.value) return `, the same as ${when}`;
  // a published figure is rounded, and the other is much the same where that is what it would have been
  if (
    benchmark !== undefined &&
    isOwnPublished(earlier, benchmark) &&
    roundsToPublished(now, earlier.value, benchmark, Number(earlier.periodEnd.slice(0, 4)))
  ) {
    return `, much the same as ${when} (${was})`;
  }
  const word = now.value > earlier.value ? "up from" : "down from";
  // "up from 1, six months earlier", which is not one six months
  const isBetweenNumbers = /^\d/.test(when) || (/\d$/.test(was) && !/^(a|on) /.test(when));
  return `, ${word} ${was}${isBetweenNumbers ? "," : ""} ${when}`;
}

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
  // it is told already where it is the figure itself, or that which it is held against
  const sameDay = [now, before].find((one) => one?.periodEnd === `${figure.year}-03-31`);
  const isItself =
    sameDay?.symbol === "" && figure.symbol === "" && roundsToPublished(sameDay, figure.value, benchmark, figure.year);
  const here = figure.symbol !== "" || isItself ? "" : `${benchmarkText(benchmark, figure.value)} here, `;
  const it = here !== "" && sameDay !== undefined ? "the published figure" : "it";
  const place = placeInWords(finding);
  const told = place === "" ? standInWords(finding) : "";
  const since = finding.since === undefined ? "" : ` ${sinceThen(finding.since)}`;
  const isThen = finding.isOld === true && it === "it" && monthText(now) === monthOf(benchmark);
  return `${isThen ? "It" : `In ${monthOf(benchmark)} ${it}`} was ${here}${here === "" ? beside : beside.replace(" and ", ", and ")}${told === "" ? "" : `: ${told}`}.${place === "" ? "" : ` ${place}`}${since}`;
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
    const told = { words, now: latestOwn(finding), isOld: finding.isOld === true && finding.since === undefined };
    const then = told.isOld && monthText(now) === monthOf(benchmark) ? "" : ` in ${monthOf(benchmark)}`;
    return { text: `${figureSentence(told)}, against ${beside}${then}.`, ...printedFirst(told) };
  }
  const own = words.says.replace("{value}", benchmarkText(benchmark, figure.value));
  const place = placeInWords(finding);
  const later = finding.since ?? (now.periodEnd > `${figure.year}-03-31` ? now : undefined);
  const published = `In ${monthOf(benchmark)}, ${midSentence(own)}${beside === "" ? "" : `, against ${beside}`}.${place === "" ? "" : ` ${place}`}`;
  if (later?.symbol !== "") return { text: published };
  const text = `${published} ${sinceThen(later)}`;
  const to = text.length - 1;
  return { text, printed: { from: to - shownValue(later).length, to, measure: later.measure } };
}

function sinceThen(figure: ShownFigure): string {
  return `Our own figure since then is ${shownValue(figure)}.`;
}

/** How a figure stands to England's, where it has no place among all councils. */
function standInWords(finding: Standing): string {
  const higher = isHigher(finding);
  const words: Readonly<Record<Finding["stand"], string>> = {
    behind: `clearly ${higher ? "higher" : "lower"} than in ${besideName(finding)}, which is worse`,
    ahead: `clearly ${higher ? "higher" : "lower"} than in ${besideName(finding)}, which is better`,
    unlike: `clearly ${higher ? "higher" : "lower"} than in ${besideName(finding)}`,
    alike: "no clear difference",
    "not known": "",
  };
  return words[finding.stand];
}

/** Where the council stands among all that have a figure, where they may be ranked, or where it is far up or down. */
function placeInWords({ benchmark, stand, beside, standsBy }: Standing): string {
  if (benchmark === undefined) return "";
  const { standing, figure } = benchmark.against;
  const { rank, ranked = 0, band } = standing ?? {};
  if (figure.symbol !== "" || standsBy === "own") return "";
  const end = endText({ benchmark, stand, beside });
  if (end !== "") return `That was the ${end} councils.`;
  if (rank === undefined || band === undefined) return "";
  if (rank === ranked) return `That was the worst of ${ranked} councils.`;
  if (rank === 1) return `No other of ${ranked} councils did better.`;
  return `That put us ${joint(benchmark)}${ordinal(rank)} of ${ranked} councils, where 1st is the best.`;
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

/** The month of a figure, as a table has it beside the value. */
export function monthText({ periodEnd }: Pick<Figure, "periodEnd">): string {
  return longDate(periodEnd).replace(/^\d+ /, "");
}

/** Whom a council stands beside, in the middle of a sentence. */
export function besideName({ beside }: Pick<Finding, "beside">): string {
  return beside === "neighbours" ? "councils like ours" : "England";
}

/** Whether the council's figure, published or else its own latest, is above England's or that of councils like ours. */
export function isHigher(
  finding: Pick<Finding, "benchmark" | "now" | "beside" | "standsBy"> & Partial<Pick<Finding, "since">>,
): boolean {
  const { benchmark, beside, standsBy } = finding;
  const against = benchmark?.against.comparators.find((one) => one.with === beside);
  const published = standsBy === "published" ? benchmark?.against.figure : undefined;
  const own = published?.symbol === "" ? published : latestOwn(finding);
  return own.symbol === "" && against?.value !== undefined && own.value > against.value;
}

/** The council's own figure by which it stands so where no published one does: the latest that it has. */
export function latestOwn({ now, since }: Pick<Finding, "now"> & Partial<Pick<Finding, "since">>): Figure {
  return since ?? now;
}

/** The month since when a figure has moved one way over all, where it has moved the other way of late; else blank. */
export function longerRun({ now, before, verdict }: Pick<Finding, "now" | "before" | "verdict">): string {
  const { direction, reason } = verdict;
  if (reason.test !== "trend" || direction === "level" || now.symbol !== "" || before === undefined) return "";
  const agrees = direction === "up" ? now.value > before.value : now.value < before.value;
  return agrees ? "" : `since ${monthText({ periodEnd: reason.since })}`;
}

/** Whether the latest figure stands beside an earlier one that it shares children with, so that no test can be made of the two. */
export function isOneAlone({ before, verdict: { reason } }: Pick<Finding, "before" | "verdict">): boolean {
  return before !== undefined && reason.test === "none" && reason.because === "there is one figure alone";
}

/** Whether a figure falls short of its aim. */
export function isShort({ now, aim, polarity }: Pick<Finding, "now" | "aim" | "polarity">): boolean {
  if (aim === undefined || now.symbol !== "") return false;
  return polarity === "lower-better" ? now.value > aim.value : polarity === "higher-better" && now.value < aim.value;
}

function ordinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}
