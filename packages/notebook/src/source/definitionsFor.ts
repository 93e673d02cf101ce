import { definitionOf, type Measure, type MeasureId, measureNamed, type OwnId } from "@lac-analytics/core";

/** What a report says of a measure that it prints. */
export type PrintedDefinition = Pick<Measure, "id" | "title" | "definition" | "source">;

/** What a reader of a paper has no use for: whoever has the settings has the catalogue too. */
const forAnalysts = "; the settings can have it otherwise";

/**
 * The definitions of measures with their cautions, for the foot of a report, in the order given.
 *
 * @param own measures of the council's own, which the catalogue does not have
 * @throws {RangeError} if there is no such measure
 * @example
 * definitionsFor(["foster-share", "cla-number"]).map(({ title }) => title); // => ["Share of children looked after in foster placements","Children looked after"]
 */
export function definitionsFor(
  ids: readonly (MeasureId | OwnId)[],
  own: readonly Measure[] = [],
): readonly PrintedDefinition[] {
  return ids.map((wanted) => {
    const measure = measureNamed(wanted, own);
    const { id, title, source } = measure;
    return { id, title, definition: definitionOf(measure).replaceAll(forAnalysts, ""), source };
  });
}
