import { type Day, type Figure, figuresOf, type Measure } from "@lac-analytics/core";
import { care, inputsOn } from "./sample.ts";

/** A measure by its first breakdown, as the sample has it. */
export function measureFigures(measure: Measure, day: Day): readonly Figure[] {
  return figuresOf<Measure>(care, { asAt: day }, { ...inputsOn(day), measures: [measure] });
}
