import { logRankTest, type ToldCurve } from "@lac-analytics/core/stats";
import type { SurvivalGroup, ToldGroup } from "../figures/SurvivalGroup.ts";
import type { ChartWording } from "./ChartWording.ts";
import type { DatedWording } from "./DatedWording.ts";
import { durationText } from "./durationText.ts";
import { midSentence } from "./midSentence.ts";

/** What a survival curve says of itself. */
export interface SurvivalWording extends DatedWording {
  /** what has happened to those whose time has ended: "children had left care" */
  readonly counted: string;
  /** what they are until then: "still in care" */
  readonly goingOn: string;
}

/** The longest name of a group that a title bears. */
const longestName = 24;

/** The time by which half have ended, with its limits, in words. */
export function medianInWords({ median, medianLower, medianUpper, untoldFrom }: ToldCurve): string {
  if (median === null) {
    return `the time by which half have ended ${untoldFrom === null ? "is not reached" : "cannot be told from so few"}`;
  }
  return `half have ended within ${durationText(median)} (${limits(medianLower, medianUpper)})`;
}

/** The finding of a survival curve in one line: how long it takes half of the first group, beside the second. */
export function survivalTitle(
  [first, second]: readonly ToldGroup[],
  { counted }: Pick<ChartWording, "counted">,
): string {
  const survival = first?.survival;
  const last = survival?.steps.at(-1);
  if (survival === undefined || last === undefined) {
    return survival === undefined || survival.untoldFrom === null
      ? `No ${counted} so far`
      : `Too few children to say within what time ${counted}`;
  }
  const { median, medianLower, medianUpper } = survival;
  if (median === null) return `Fewer than half of ${counted} within ${durationText(last.time)}`;
  const finding = `Half of ${counted} within ${durationText(median)}`;
  if (second === undefined) return `${finding} (${limits(medianLower, medianUpper)})`;
  const other = second.survival;
  const [own, others] = [nameOf(first, "first group"), nameOf(second, "second group")];
  if (other.median === null)
    return `${finding} (${own}), fewer than half within the ${durationText(other.steps.at(-1)?.time ?? 0)} that can be told (${others})`;
  return `${finding} (${own}), ${howLong(first, second)} ${durationText(other.median)} (${others})`;
}

const clearBelow = 0.05;

/** How one group's curve lies to another's as a whole, by the log-rank test where the durations behind both are known. */
function howLong(first: SurvivalGroup | undefined, second: SurvivalGroup): string {
  const [own = [], others = []] = [first?.durations, second.durations];
  if (own.length === 0 || others.length === 0) return "against";
  const { p, observed, expected } = logRankTest([own, others]);
  if (p >= clearBelow) return "no clear difference from";
  return `clearly ${(observed[0] ?? 0) < (expected[0] ?? 0) ? "longer" : "shorter"} than`;
}

/** A group's name if it is short enough for a title. */
function nameOf(group: ToldGroup | undefined, otherwise: string): string {
  return group === undefined || group.label.length > longestName ? otherwise : midSentence(group.label);
}

function limits(lower: number | null, upper: number | null): string {
  if (lower === null && upper === null) return "no interval";
  if (upper === null) return `95% interval ${durationText(lower ?? 0)} or more`;
  if (lower === null) return `95% interval up to ${durationText(upper)}`;
  const [from, to] = [durationText(lower), durationText(upper)];
  const unit = / \w+$/.exec(to)?.[0] ?? "";
  return `95% interval ${from.endsWith(unit) ? from.slice(0, -unit.length) : from} to ${to}`;
}
