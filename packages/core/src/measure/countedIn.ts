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
  const splitPart = partOf(split, breakdowns);
  const inCategory = new Map<string, CountedInCategory>();
  for (const [category, members] of numerators) {
    inCategory.set(category, {
      numerator: members,
      denominator: denominators && (denominators.get(splitPart(category)) ?? []),
    });
  }
  return inCategory;
}

/** What of a category of crossed breakdowns is of some of them, in their order; blank where it is of none. */
export function partOf(some: readonly Breakdown[], breakdowns: readonly Breakdown[]): (category: string) => string {
  if (some.length === 0) return () => "";
  if (some.length === breakdowns.length) return (category) => category;
  const isOfThem = breakdowns.map(({ id }) => some.some((each) => each.id === id));
  return (category) =>
    category
      .split(crossing)
      .filter((_, at) => isOfThem[at])
      .join(crossing);
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
