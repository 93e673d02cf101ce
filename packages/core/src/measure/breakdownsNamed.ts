import type { Breakdown } from "./Breakdown.ts";
import { crossing } from "./groupByCategory.ts";
import type { Measure } from "./Measure.ts";
import { unknownBreakdown } from "./unknownName.ts";

/**
 * The breakdowns of a measure by the name of one, or of several crossed, as a figure has it.
 *
 * @throws {RangeError} if the measure has no such breakdown
 */
export function breakdownsNamed(measure: Measure, name: string): readonly Breakdown[] {
  return name.split(crossing).map((id) => {
    const found = measure.breakdowns.find((each) => each.id === id);
    if (found === undefined) throw new RangeError(unknownBreakdown(id, measure));
    return found;
  });
}
