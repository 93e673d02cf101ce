import type { Measure } from "./Measure.ts";
import { type MeasureId, type MeasuresById, measures } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";
import { requireNames } from "./requireNames.ts";
import { unknownMeasure } from "./unknownName.ts";

/**
 * The measure of the catalogue with an id.
 *
 * @throws {RangeError} if there is none, with the one that was probably meant
 * @example
 * findMeasure("cla-rate").unit; // => "per 10,000"
 */
export function findMeasure<M extends MeasureId | OwnId>(id: M): FoundMeasure<M> {
  return measureNamed(id) as FoundMeasure<M>;
}

/** A measure by its id, with its own unit and breakdowns where the id is known as it is written. */
export type FoundMeasure<M extends MeasureId | OwnId> = OwnId extends M ? Measure : MeasuresById[M & MeasureId];

/**
 * The measure that a text names, as of a command or of a file: of the catalogue, or of the authority's own.
 *
 * @throws {RangeError} if there is none, with the one that was probably meant
 * @example
 * measureNamed("cla-rate").title; // => "Children looked after per 10,000 aged 0 to 17"
 * measureNamed("cla-rat"); // throws: "there is no measure \"cla-rat\"; write cla-rate if that is meant"
 */
export function measureNamed(text: string, own: readonly Measure[] = []): Measure {
  requireNames({ measure: text }, 'findMeasure("cla-number")');
  const found = own.find(({ id }) => id === text) ?? measures.find(({ id }) => id === text);
  const ids = own.map(({ id }) => id);
  if (found === undefined) throw new RangeError(unknownMeasure(text, ids));
  return found;
}
