/// <reference lib="dom" />
import { fieldsOf } from "./pageElements.ts";

/** Keeps the range about a likeliest value with it: how far its ends lie below and above, by the id of the value. */
export interface MovingRanges {
  /** notes how far the ends lie, as they were entered */
  readonly note: () => void;
  /** moves the ends of the range about a value that was changed, as far as they may go */
  readonly follow: (id: string) => void;
}

/**
 * Makes the ranges of a form move with their likeliest values, so that a slider is never stopped by an end of its range.
 *
 * @param bounds the least and the most that a control may hold, by its id
 */
export function movingRanges(
  form: HTMLElement,
  bounds: ReadonlyMap<string, { readonly minimum: number; readonly maximum: number }>,
): MovingRanges {
  const fields = fieldsOf(form);
  const numberIn = (id: string): number => {
    const text = fields.get(id)?.value ?? "";
    return text === "" ? Number.NaN : Number(text);
  };
  const put = (id: string, value: number): void => {
    const field = fields.get(id);
    const { minimum, maximum } = bounds.get(id) ?? { minimum: value, maximum: value };
    if (field !== undefined) field.value = String(Number(Math.min(Math.max(value, minimum), maximum).toFixed(10)));
  };
  const ends = new Map<string, { readonly below: number; readonly above: number }>();
  return {
    note: () => {
      for (const id of fields.keys()) {
        const value = numberIn(id);
        const end = { below: value - numberIn(`${id}-low`), above: numberIn(`${id}-high`) - value };
        if (end.below >= 0 && end.above >= 0) ends.set(id, end);
        else ends.delete(id);
      }
    },
    follow: (id) => {
      const [end, value] = [ends.get(id), numberIn(id)];
      if (end === undefined || Number.isNaN(value)) return;
      put(`${id}-low`, value - end.below);
      put(`${id}-high`, value + end.above);
    },
  };
}
