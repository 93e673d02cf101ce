import type { Day, MeasureId } from "@lac-analytics/core";
import { counted } from "../words/counted.ts";
import { meanChangeInWords } from "../words/meanChangeInWords.ts";
import type { NotebookSource } from "./NotebookSource.ts";
import { rollingChange } from "./rollingChange.ts";

/** Means of fewer children are not held against each other. */
const fewestCompared = 5;

/**
 * How an average of days over a moving window changed from one day to a later one, in sentences: those of
 * `meanChangeInWords`, or why there is no test of it.
 *
 * @throws {RangeError} if there is no such measure, or it is no mean
 * @example
 * const [earlier, later] = ["2018-03-31", "2018-09-30"].map(dayFromIso);
 * rollingChangeInWords(source, "adoption-a1", earlier, later).split(": ")[0]; // => "The average fell by 40 days (95% interval 14 to 66 days)"
 * rollingChangeInWords(source, "adoption-a1", dayFromIso("2011-03-31"), later); // => "The return does not reach far enough, or holds too few children, to say whether the average changed by more than chance."
 */
export function rollingChangeInWords(
  source: Pick<NotebookSource, "care" | "covered" | "internal" | "isKnownAt">,
  measure: MeasureId,
  earlier: Day,
  later: Day,
): string {
  const change = rollingChange(source, measure, earlier, later);
  if (change !== undefined) {
    const [then, now] = [change.earlier.count, change.later.count];
    return Math.min(then, now) < fewestCompared
      ? `The average is of ${counted(now, "child", "children")} and was of ${counted(then, "child", "children")}: too few to say whether it changed by more than chance.`
      : meanChangeInWords(change, "day");
  }
  return source.internal
    ? "The return does not reach far enough, or holds too few children, to say whether the average changed by more than chance."
    : "Whether the average changed by more than chance is left out for publication, for those who came into it and those who dropped out are few.";
}
