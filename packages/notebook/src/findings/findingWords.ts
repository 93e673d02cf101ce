import { amountText, formatNumber, longDate, midSentence, timeEarlier } from "@lac-analytics/charts";
import { dayFromIso, type Figure, type ShownFigure } from "@lac-analytics/core";
import { isOwnPublished } from "../benchmark/isOwnPublished.ts";
import { roundsToPublished } from "../benchmark/roundsToPublished.ts";
import { counted } from "../words/counted.ts";
import { inPlaceOfValue } from "../words/inPlaceOfValue.ts";
import type { Finding } from "./findings.ts";
import type { Message } from "./Message.ts";
import { overNoise } from "./overNoise.ts";

/** A share of fewer than these is told with how many they are: 25% is one child of four. */
const few = 50;

/**
 * The figure of a finding in a sentence, without its full stop: a share of few with its counts, none as no, and one that is
 * much older than the paper with its month.
 */
export function figureSentence(told: Told): string {
  const { words, now } = told;
  const counts = now.symbol === "" ? countsOfFew(now, few) : "";
  const value =
    now.symbol === "" ? `${shownValue(now)}${now.unit === "percent" ? counts : ""}` : inPlaceOfValue[now.symbol];
  const said = value === "0" && words.says.startsWith("{value} ") ? "No" : value;
  const plain = words.says.replace("{value}", said);
  const sentence = `${value === "1" ? inSingular(plain) : plain}${now.unit === "percent" ? "" : counts}${overPeriod(now, words.says)}`;
  if (isOfMonth(now)) return `${sentence} in ${monthText(now)}`;
  return isOld(told) ? `In ${monthText(now)}, ${midSentence(sentence)}` : sentence;
}

type Told = Pick<Finding, "words" | "now" | "oldBefore">;

/** Whether a figure is of so much earlier a time than its paper that a sentence says when. */
export function isOld({ now, oldBefore }: Pick<Finding, "now" | "oldBefore">): boolean {
  return oldBefore !== undefined && now.periodEnd < oldBefore;
}

/** Where a text that begins with `figureSentence` has the figure; nowhere where it has words in its place. */
export function printedFirst(told: Told): Pick<Message, "printed"> {
  const { words, now } = told;
  if (now.symbol !== "") return {};
  const sentence = figureSentence(told);
  const value = shownValue(now);
  const dated = isOld(told) && !isOfMonth(now) ? `In ${monthText(now)}, `.length : 0;
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
      /\b1 (new |young )?([a-z]+)( in care)?( were\b| turn\b)?/,
      (_, adjective = "", noun = "", where = "", verb = "") =>
        `1 ${adjective}${singulars[noun] ?? noun}${where}${verb === " were" ? " was" : verb === "" ? "" : `${verb}s`}`,
    )
    .replace("There were 1 ", "There was 1 ");
}

/** How many a figure of fewer than some is of; blank of any other, and of a number. */
export function countsOfFew({ unit, numerator, denominator }: ShownFigure, fewerThan: number): string {
  if (denominator === undefined || denominator >= fewerThan) return "";
  if (unit === "percent") return numerator === undefined ? "" : ` (${numerator} of ${denominator})`;
  return denominator < fewForValue && isMean(unit) ? ` (the mean of ${denominator})` : "";
}

/** Whether figures of a unit are means, of as many as their denominator says. */
function isMean(unit: string): boolean {
  return ["days", "weeks", "score 0-40"].includes(unit);
}

/** A figure of fewer than these says so wherever it stands. */
export const fewForValue = 10;

/** A mean or a share of fewer has no likely range worth telling. */
const fewForRange = 5;

/** Whether a figure is a mean or a share of so few that no range is told of it. */
export function isOfTooFew(figure: Figure): boolean {
  const { unit, denominator } = figure;
  return denominator !== undefined && denominator < fewForRange && (unit === "percent" || isMean(unit));
}

/** Whether a figure is of what came about in one month. */
export function isOfMonth({ periodStart, periodEnd }: Figure): boolean {
  return periodStart !== periodEnd && periodStart.slice(0, 7) === periodEnd.slice(0, 7);
}

/** Over how long a share or a mean is taken, and to when, where that is not a year and no words say so: " in the three years to March 2019" */
export function overPeriod({ periodStart, periodEnd, unit }: Figure, words: string): string {
  if (words.includes("year")) return "";
  if (unit !== "percent" && !isMean(unit)) return "";
  const months = Math.round((dayFromIso(periodEnd) + 1 - dayFromIso(periodStart)) / daysOfMonth);
  if (months <= 1 || months === 12) return "";
  const span = months % 12 === 0 ? counted(months / 12, "year") : counted(months, "month");
  return ` in the ${span} to ${monthText({ periodEnd })}`;
}

const daysOfMonth = 365.25 / 12;

/** A value as a sentence or a table for members has it. */
export function shownValue({ value, unit, lower, upper }: ShownFigure): string {
  const isWhole = [value, lower ?? value, upper ?? value].every(Number.isInteger);
  return `${unit.startsWith("pounds") ? "£" : ""}${amountText(value, unit, isWhole)}`;
}

/** A value with what it counts: "0.64 per child a year". */
export function valueWithUnit({ words }: Pick<Finding, "words">, figure: ShownFigure): string {
  return `${shownValue(figure)}${words.unit === undefined ? "" : ` ${words.unit}`}`;
}

/** The limits of the likely range of a figure, as a sentence or a table has them; undefined where it has none, or is of too few. */
export function likelyRange(figure: Figure) {
  if (isOfTooFew(figure) || figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined)
    return undefined;
  const shown = (value: number): string => shownValue({ ...figure, value });
  return { lower: shown(figure.lower), upper: shown(figure.upper) };
}

/** What a series says of its latest figure, as what follows `figureSentence`: what it was, and when. */
export function changeClause({ now, before, series, benchmark, verdict: { reason, direction } }: Finding): string {
  if (now.symbol !== "") return "";
  const since = series.find(({ periodEnd }) => periodEnd === ("since" in reason ? reason.since : ""));
  const [rose, up] = direction === "up" ? ["risen", "above"] : ["fallen", "below"];
  if (reason.test === "control rules" && direction !== "level") {
    const average = `${up} the average of ${amountText(reason.mean, now.unit)}`;
    if (reason.rule === "trend of 7")
      return `. It has ${rose} without a break since ${monthText({ periodEnd: reason.since })}`;
    // what has been so for long is no longer unusual
    return reason.since === now.periodEnd
      ? `${before === undefined ? "," : `${lastStep(now, before)} and`} ${up} the usual ${amountText(reason.mean, now.unit)}`
      : `, a figure that has been ${average} since ${monthText({ periodEnd: reason.since })}`;
  }
  if (reason.test === "trend" && direction !== "level" && since?.symbol === "") {
    const [then, was] = [monthText(since), shownValue(since)];
    const isRecent = before === undefined || before === since || before.periodEnd === since.periodEnd;
    const when = isRecent ? "" : timeEarlier(before.periodEnd, now.periodEnd);
    const lately = isRecent
      ? ""
      : `${shownValue(before)}${isBetweenNumbers(shownValue(before), when) ? "," : ""} ${when}`;
    // a course may go up over many years and end below where it began, or level with it
    if (direction === "up" ? now.value <= since.value : now.value >= since.value)
      return `. It has mostly ${rose} since ${then}, though it was ${was} then${isRecent ? "" : `; ${when} it was ${shownValue(before)}`}`;
    const changed = `, ${direction} from ${was} in ${then}`;
    const together = isByTrendAlone({ now, series, verdict: { reason, direction } }) ? `. ${allTogether}` : "";
    if (isRecent) return `${changed}${together}`;
    if (now.value === before.value || shownValue(now) === shownValue(before))
      return `${changed}, but the same as ${when}`;
    return now.value > before.value === (direction === "up")
      ? `${changed} and ${lately}${together}`
      : `${changed}, but ${direction === "up" ? "down" : "up"} from ${lately}`;
  }
  const earlier =
    (reason.test === "difference" || reason.test === "outside the interval" || reason.test === "no sample") &&
    since?.symbol === ""
      ? since
      : before;
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
  // of what is not clear neither up nor down is said
  const isApart = isBetweenNumbers(was, when);
  if (direction === "level") return isApart ? `; ${when} it was ${was}` : `; it was ${was} ${when}`;
  return lastStep(now, earlier);
}

function lastStep(now: ShownFigure, before: ShownFigure): string {
  const [was, when] = [shownValue(before), timeEarlier(before.periodEnd, now.periodEnd)];
  if (shownValue(now) === was) return `, the same as ${when}`;
  return `, ${now.value > before.value ? "up" : "down"} from ${was}${isBetweenNumbers(was, when) ? "," : ""} ${when}`;
}

const allTogether = "One year alone could be chance; all these years together hardly could";

/** Whether a trend is clear by all its figures together alone: the likely range of the latest holds the first of them. */
export function isByTrendAlone({
  now,
  series,
  verdict: { reason, direction },
}: Pick<Finding, "now" | "series"> & { readonly verdict: Pick<Finding["verdict"], "reason" | "direction"> }): boolean {
  if (now.symbol !== "" || reason.test !== "trend" || direction === "level") return false;
  const began = series.find(({ periodEnd }) => periodEnd === reason.since);
  if (began?.symbol !== "" || now.lower === undefined || now.upper === undefined) return false;
  return now.lower <= began.value && began.value <= now.upper;
}

/** "up from 1, six months earlier", which is not one six months */
export function isBetweenNumbers(was: string, when: string): boolean {
  return /^\d/.test(when) || (/\d$/.test(was) && !/^(a|on) /.test(when));
}

/** The month of a figure, as a table has it beside the value. */
export function monthText({ periodEnd }: Pick<Figure, "periodEnd">): string {
  return longDate(periodEnd).replace(/^\d+ /, "");
}

/** The month since when a figure has moved one way over all, where it has moved the other way of late; else blank. */
export function longerRun({ now, before, verdict }: Pick<Finding, "now" | "before" | "verdict">): string {
  const { direction, reason } = verdict;
  if (reason.test !== "trend" || direction === "level" || now.symbol !== "" || before === undefined) return "";
  const agrees = direction === "up" ? now.value > before.value : now.value < before.value;
  return agrees ? "" : `since ${monthText({ periodEnd: reason.since })}`;
}

/** Whether what has moved one way for years has clearly moved the other way of late, and not by what could be chance. */
export function hasTurned(finding: Pick<Finding, "now" | "before" | "verdict">): boolean {
  const { now, before } = finding;
  return longerRun(finding) !== "" && now.symbol === "" && before !== undefined && overNoise(now, before.value) > 1;
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

/** The aim of a finding with its unit, as a sentence has it: "121 days"; blank where it has none. */
export function aimText({ now, aim }: Pick<Finding, "now" | "aim">): string {
  if (aim === undefined) return "";
  const { unit } = now;
  const value = formatNumber(aim.value, Number.isInteger(aim.value) ? 0 : 1);
  return unit === "percent" ? `${value}%` : ["days", "weeks"].includes(unit) ? `${value} ${unit}` : value;
}
