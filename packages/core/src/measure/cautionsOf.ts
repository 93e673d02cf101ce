import { dayFromIso } from "../return/isoDate.ts";
import { reportingYearOf } from "../return/reportingYear.ts";
import type { Caution } from "./Caution.ts";
import { cautionsOfMeasure } from "./cautions.ts";
import type { Figure } from "./Figure.ts";
import { crossing } from "./groupByCategory.ts";

/** Which figure of which measure, whenever. */
export type FigureOfMeasure = Pick<Figure, "measure" | "breakdown" | "category">;

/** A break between two years, across which figures are neither joined nor compared. */
export type Break = Extract<Caution, { readonly kind: "do-not-join" }>;

/**
 * The cautions of the catalogue that a figure is under; none of a measure of the authority's own.
 *
 * @example
 * cautionsOf({ measure: "missing-at-date", breakdown: "total", category: "total" }).map(({ kind }) => kind); // => ["do-not-rank"]
 */
export function cautionsOf({ measure, breakdown, category }: FigureOfMeasure): readonly Caution[] {
  const parts = category.split(crossing);
  return cautionsOfMeasure(measure).filter(({ in: within }) => {
    if (within === undefined) return true;
    const at = breakdown.split(crossing).indexOf(within.breakdown);
    return at >= 0 && within.categories?.some((id) => id === parts[at]) !== false;
  });
}

/**
 * Whether a figure is under a caution of a kind.
 *
 * @example
 * isUnder({ measure: "missing-at-date", breakdown: "total", category: "total" }, "do-not-rank"); // => true
 * isUnder({ measure: "cla-rate", breakdown: "total", category: "total" }, "do-not-rank"); // => false
 */
export function isUnder(figure: FigureOfMeasure, kind: Caution["kind"]): boolean {
  return cautionsOf(figure).some((caution) => caution.kind === kind);
}

/**
 * The first break between two reporting years of a published figure, or with `all figures` of any; undefined where its
 * figures of both may be set side by side.
 *
 * @example
 * const fostered = { measure: "placement-share", breakdown: "placement", category: "U" };
 * breakBetweenYears(fostered, [2017, 2018]).reason; // => "The groups of placements published to 2017 are others than those since, above all of residential ones"
 */
export function breakBetweenYears(
  figure: FigureOfMeasure,
  [year, other]: readonly [number, number],
  of: Break["of"] = "published figures",
): Break | undefined {
  const [earlier, later] = year < other ? [year, other] : [other, year];
  return cautionsOf(figure).find(
    (caution): caution is Break =>
      caution.kind === "do-not-join" &&
      (of === "published figures" || caution.of === of) &&
      earlier < caution.from &&
      caution.from <= later,
  );
}

/**
 * The break between two figures of a return or of the authority's own, by the reporting years in which they end.
 *
 * @example
 * const share = { measure: "care-leavers-activity-share", breakdown: "activity", category: "apprenticeship" };
 * breakBetween({ ...share, periodEnd: "2021-03-31" }, { ...share, periodEnd: "2022-03-31" }).from; // => 2022
 */
export function breakBetween(figure: Figure, other: Figure): Break | undefined {
  const years = [figure, other].map(({ periodEnd }) => reportingYearOf(dayFromIso(periodEnd)));
  return breakBetweenYears(figure, [years[0] ?? 0, years[1] ?? 0], "all figures");
}
