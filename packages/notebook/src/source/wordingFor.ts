import type { ChartWording } from "@lac-analytics/charts";

/**
 * What the charts of one report say of themselves: the place is the same in all of them, and the source where it is not
 * another.
 *
 * @example
 * wordingFor("Anyshire")("Placements", "children"); // => {"measure":"Placements","counted":"children","place":"Anyshire","source":"SSDA903 return"}
 */
export function wordingFor(place: string): (measure: string, counted: string, source?: string) => ChartWording {
  return (measure, counted, source = "SSDA903 return") => ({ measure, counted, place, source });
}
