import { fromSeries } from "./fromSeries.ts";
import type { Measure } from "./Measure.ts";

/** A measure that no return holds: the authority counts it itself, and gives it as a local series. */
export function localMeasure(
  measure: Omit<Measure, "kind" | "statistic" | "restsOn" | "count"> & Pick<Partial<Measure>, "statistic">,
): Measure {
  return {
    statistic: measure.unit === "percent" ? "share" : "count",
    ...measure,
    kind: "local",
    restsOn: [],
    count: fromSeries,
  };
}
