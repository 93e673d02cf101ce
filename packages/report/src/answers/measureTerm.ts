import { definitionOf, type Measure } from "@lac-analytics/core";

/** A measure as a workbook defines it beside the rows in which its id stands. */
export function measureTerm(measure: Measure): { readonly term: string; readonly meaning: string } {
  return {
    term: measure.id,
    meaning: `${measure.title}. ${definitionOf(measure)} Source: ${measure.source}`,
  };
}
