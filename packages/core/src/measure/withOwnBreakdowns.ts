import type { Return } from "../return/Return.ts";
import type { Breakdown } from "./Breakdown.ts";
import { ownBreakdowns } from "./breakdown/ownBreakdowns.ts";
import { isOfPopulation } from "./isOfPopulation.ts";
import type { Measure } from "./Measure.ts";

/**
 * Measures that can be broken down by the columns of the council's own which a return has in its episodes or its header,
 * too: `team` where the heading is `Team`. What a measure has already keeps its name. Shares, means and the like are of
 * each group by itself. Such figures are for internal use: in what is published they are not available.
 *
 * @example
 * figuresOf(care, { year: 2025 }, { measures: withOwnBreakdowns(measures, care), by: [["team"]] });
 * withOwnBreakdowns(measures, care) === measures; // => true
 */
export function withOwnBreakdowns(measures: readonly Measure[], care: Return): readonly Measure[] {
  const own = ownBreakdowns(care);
  if (own.length === 0) return measures;
  return measures.map((measure) => {
    const { breakdowns, denominatorSplitBy = [], kind } = measure;
    // nobody has the population of a team
    if (kind === "local" || isOfPopulation(measure)) return measure;
    const isNew = ({ id }: Breakdown): boolean => !breakdowns.some((breakdown) => breakdown.id === id);
    const further = own.filter(isNew);
    return {
      ...measure,
      breakdowns: [...breakdowns, ...further],
      denominatorSplitBy: [...denominatorSplitBy, ...further],
    };
  });
}
