import type { Breakdown } from "./Breakdown.ts";
import { crossing, groupByCategory } from "./groupByCategory.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";
import type { Member } from "./Member.ts";

/** Those of the numerator and of the denominator in one category. */
export interface CountedInCategory {
  readonly numerator: readonly Member[];
  /** missing where the measure has none */
  readonly denominator: readonly Member[] | undefined;
}

/**
 * Those counted in each category: under a breakdown of the outcome everybody in their own category, otherwise the
 * numerator; the denominator whole, but where the categories are groups with a denominator of their own.
 */
export function countedIn(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  counted: Counted,
  source: MeasureSource,
): ReadonlyMap<string, CountedInCategory> {
  const { numerator, denominator, byOutcome = denominator ?? numerator } = counted;
  const everybody = breakdowns.some((breakdown) => measure.outcomes?.includes(breakdown) === true);
  const numerators = groupByCategory(source.care, breakdowns, everybody ? byOutcome : numerator, source);
  const split = splitBreakdowns(measure, breakdowns, numerator === denominator);
  const denominators = denominator && groupByCategory(source.care, split, denominator, source);
  const inCategory = new Map<string, CountedInCategory>();
  for (const [category, members] of numerators) {
    const parts = category.split(crossing).filter((_, at) => split.some(({ id }) => id === breakdowns[at]?.id));
    inCategory.set(category, {
      numerator: members,
      denominator: denominators && (denominators.get(parts.join(crossing)) ?? []),
    });
  }
  return inCategory;
}

/** The breakdowns that split the denominator. Where the whole is shared out one breakdown must be left to share it out. */
function splitBreakdowns(
  { denominatorSplitBy = [] }: Measure,
  breakdowns: readonly Breakdown[],
  isSharedOut: boolean,
): readonly Breakdown[] {
  const split = breakdowns.filter((breakdown) => denominatorSplitBy.includes(breakdown));
  return isSharedOut && split.length === breakdowns.length ? [] : split;
}
