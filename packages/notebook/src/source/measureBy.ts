import {
  type AnyMeasure,
  type Breakdown,
  type BreakdownOf,
  findMeasure,
  type Measure,
  type MeasureId,
  type OwnUnit,
  type Unit,
  unknownBreakdown,
} from "@lac-analytics/core";

/**
 * A measure of the catalogue with no other breakdowns than some of its own, so that `by: "all"` gives these alone. What
 * is not printed need not be counted, and in a published version hides no figure that is.
 *
 * @param id of the measure
 * @param by ids of breakdowns
 * @throws {RangeError} if there is no such measure, or it has no such breakdown
 * @example
 * measureBy("cla-number", ["sex", "age"]).breakdowns.map(({ id }) => id); // => ["sex","age"]
 * measureBy("cla-number", ["sexx"]); // throws: "cla-number has no breakdown \"sexx\"; write sex if that is meant"
 */
export function measureBy<M extends MeasureId>(
  id: M,
  by: readonly BreakdownOf<M>[],
): Measure<M, Unit | OwnUnit, Breakdown<BreakdownOf<M>>> {
  return { ...withBreakdowns(findMeasure(id), by), id };
}

/** Measures by their ids, each with the breakdowns in which a report prints it. */
export type PrintedBy = { readonly [M in MeasureId]?: readonly BreakdownOf<M>[] };

/**
 * Measures of the catalogue, each with the breakdowns that a report prints and no others, as `measureBy` gives them.
 *
 * @throws {RangeError} if there is no such measure, or it has no such breakdown
 * @example
 * const printed = measuresBy({ "cla-number": ["sex"], "foster-share": [] });
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: printed, by: "all" });
 * figures.map((figure) => [figure.measure, figure.category, countCell(figure)]); // => [["cla-number","male",177],["cla-number","female",138],["cla-number","unknown",0]]
 */
export function measuresBy(printed: PrintedBy): readonly AnyMeasure[] {
  return printedIds(printed).map((id) => measureBy<MeasureId>(id, printed[id] ?? []));
}

/**
 * The ids of measures that a report prints, in the order in which it names them.
 *
 * @example
 * printedIds({ "foster-share": ["age"], "cla-number": [] }); // => ["foster-share","cla-number"]
 */
export function printedIds<P extends PrintedBy>(printed: P): readonly Extract<keyof P, MeasureId>[] {
  return Object.keys(printed) as Extract<keyof P, MeasureId>[];
}

function withBreakdowns<B extends string>(
  measure: Measure,
  by: readonly B[],
): Omit<Measure, "breakdowns"> & { readonly breakdowns: readonly Breakdown<B>[] } {
  const breakdowns = by.map((id) => {
    const isWanted = (breakdown: Breakdown): breakdown is Breakdown<B> => breakdown.id === id;
    const found = measure.breakdowns.find(isWanted);
    if (found === undefined) throw new RangeError(unknownBreakdown(id, measure));
    return found;
  });
  return { ...measure, breakdowns };
}
