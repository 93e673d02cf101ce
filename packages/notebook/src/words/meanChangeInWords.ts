import { capitalised, type MeanChange, type WindowShare } from "@lac-analytics/core";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { counted } from "./counted.ts";

/**
 * How an average over a moving window changed, and whether by more than chance, in sentences: the change with its
 * interval, who is in both windows, and what those who dropped out and those who came in did to it.
 *
 * @param unit what the average is counted in, as one of it: "day"
 * @example
 * const change = changeInMean(care, findMeasure("adoption-a1"), dayFromIso("2018-03-31"), dayFromIso("2018-09-30"));
 * meanChangeInWords(change, "day").split(": ")[0]; // => "The average fell by 40 days (95% interval 14 to 66 days)"
 */
export function meanChangeInWords(change: MeanChange, unit: string): string {
  const { earlier, later, left, stayed, entered, value, byLeaving, byEntering } = change;
  const amount = (value: number): string => counted(roundHalfAway(Math.abs(value)), unit);
  if (left.count + entered.count === 0) return `Both averages are of the same ${children(later.count)}.`;
  const sentences = [changeSentence(change, amount)];
  if (stayed.mean === null || byLeaving === null || byEntering === null) {
    sentences.push(
      `No child is in both averages: the earlier is of ${children(earlier.count)}, the later of ${children(later.count)}.`,
    );
  } else {
    sentences.push(
      `${capitalised(children(stayed.count))} ${isOrAre(stayed.count)} in both averages, at ${amount(stayed.mean)}.`,
      ...moved(left, byLeaving, "dropped out", amount),
      ...moved(entered, byEntering, "came in", amount),
    );
    if (roundHalfAway(value) !== 0 && byLeaving * byEntering > 0 && Math.abs(byLeaving) > Math.abs(byEntering)) {
      sentences.push("More of the change comes from older cases that dropped out than from new ones that came in.");
    }
  }
  return sentences.join(" ");
}

function changeSentence(
  { value, lower, upper, confidence, clear }: MeanChange,
  amount: (value: number) => string,
): string {
  const level = `${roundHalfAway(confidence * 100)}% interval`;
  const limit = (by: number): string => `a ${by < 0 ? "fall" : "rise"} of ${amount(by)}`;
  const [near, far] = value < 0 ? [upper, lower] : [lower, upper];
  const interval = clear
    ? `${level} ${roundHalfAway(Math.abs(near))} to ${amount(far)}`
    : `${level} ${limit(near)} to ${limit(far)}`;
  const finding = roundHalfAway(value) === 0 ? "has not moved" : `${value < 0 ? "fell" : "rose"} by ${amount(value)}`;
  return `The average ${finding} (${interval}): ${clear ? "more than chance would do" : "no more than chance may do"}.`;
}

function moved(
  { count, mean }: WindowShare,
  by: number,
  how: string,
  amount: (value: number) => string,
): readonly string[] {
  if (mean === null) return [`Nobody ${how}.`];
  const effect =
    roundHalfAway(by) === 0
      ? "which left it as it was"
      : `which took the average ${by < 0 ? "down" : "up"} by ${amount(by)}`;
  return [
    `${capitalised(counted(count, "child", "children"))} ${how}, at ${amount(mean)}${count === 1 ? "" : " on average"}, ${effect}.`,
  ];
}

function children(count: number): string {
  return counted(count, "child", "children");
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
