import type { Figure } from "../../measure/Figure.ts";
import { crossing } from "../../measure/groupByCategory.ts";

/**
 * Where a count stands: in a `figure`; in none, though every reader knows it, as the `margin` of a table; or in none and
 * told to nobody, as a `sum` of categories that overlap.
 */
export type Standing = "figure" | "margin" | "sum";

/** A count that a report holds: the numerator or the denominator of figures, or what such counts add up to. */
export interface ReportCount {
  readonly key: string;
  readonly authority: string;
  /** ISO dates, both included */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly measure: string;
  readonly role: "numerator" | "denominator";
  /** what splits the count, in order of id, and the category of each; none for a total */
  readonly breakdowns: readonly string[];
  readonly categories: readonly string[];
  /** whether it is the difference of two counts of children, and no count of any itself */
  readonly isChange: boolean;
  /** whether it adds up what it has of each, such as days or points, and does not count one for everybody */
  readonly isAmount: boolean;
  /** whether numerators of the measure are parts of its denominators, as those of a share are */
  readonly isPart: boolean;
  /** below nought for a change only */
  readonly value: number;
  /** whether it says of so few that it must not be shown */
  readonly small: boolean;
  readonly standing: Standing;
}

/** Where a figure stands: what splits it, in order of id, and its category of each. */
export interface FigurePlace {
  readonly breakdowns: readonly string[];
  readonly categories: readonly string[];
}

/** Reads a figure's breakdown and category, crossed ones apart, so that age by sex is where sex by age is. A total has neither. */
export function placeOf({ breakdown, category }: Pick<Figure, "breakdown" | "category">): FigurePlace {
  if (breakdown === "total") return { breakdowns: [], categories: [] };
  const breakdowns = breakdown.split(crossing);
  const categories = category.split(crossing);
  if (breakdowns.length !== categories.length) return { breakdowns: [breakdown], categories: [category] };
  const order = breakdowns.map((id, at) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { breakdowns: order.map(({ id }) => id), categories: order.map(({ at }) => categories[at] ?? "") };
}

/** What the counts of one measure and period have in common. */
export function measureAndPeriodOf({
  authority,
  periodStart,
  periodEnd,
  measure,
}: Pick<ReportCount, "authority" | "periodStart" | "periodEnd" | "measure">): string {
  return [authority, periodStart, periodEnd, measure].join("|");
}

/** What the counts of one measure, period and breakdown have in common. */
export function familyOf(count: Omit<ReportCount, "key">): string {
  return [measureAndPeriodOf(count), count.role, ...count.breakdowns].join("|");
}

/** What tells a count from all others but those of the same value beside it: its family and its categories. */
export function nameOf(count: Omit<ReportCount, "key">): string {
  return [familyOf(count), "", ...count.categories].join("|");
}
