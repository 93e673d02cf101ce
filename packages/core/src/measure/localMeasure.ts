import type { Breakdown } from "./Breakdown.ts";
import { fromSeries } from "./fromSeries.ts";
import type { Measure, OwnUnit, Unit } from "./Measure.ts";

/** A measure that no return holds: the authority counts it itself, and gives it as a local series. */
export function localMeasure<const Id extends string, const U extends Unit | OwnUnit, B extends Breakdown>(
  measure: Omit<Measure<Id, U, B>, "kind" | "statistic" | "restsOn" | "count"> & Pick<Partial<Measure>, "statistic">,
): Measure<Id, U, B> {
  return {
    statistic: measure.unit === "percent" ? "share" : "count",
    ...measure,
    kind: "local",
    restsOn: [],
    count: fromSeries,
  };
}
