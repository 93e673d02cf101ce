import type { Unit } from "../../measure/Measure.ts";

/**
 * Units in which a value is a count of people or of what befell them, and not worked out from counts.
 *
 * @example
 * ["young people", "days", "per 10,000"].map((unit) => countUnits.has(unit)); // => [true,false,false]
 */
export const countUnits: ReadonlySet<string> = new Set<Unit>([
  "children",
  "complaints",
  "enquiries",
  "households",
  "incidents",
  "notices",
  "requests",
  "young people",
]);
