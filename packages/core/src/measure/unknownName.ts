import { nameAdvice } from "../read/nameAdvice.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { Breakdown } from "./Breakdown.ts";
import type { Measure } from "./Measure.ts";
import { measures as catalogue } from "./measures.ts";

/**
 * That there is no measure of an id, and what was probably meant, as a sentence without its end.
 *
 * @param own ids that are known besides those of the catalogue
 * @example
 * unknownMeasure("cla-rat"); // => "there is no measure \"cla-rat\"; write cla-rate if that is meant"
 */
export function unknownMeasure(id: string, own: readonly string[] = []): string {
  const known = [...own, ...catalogue.map((measure) => measure.id)];
  return `there is no measure ${quoteCell(id)}; ${nameAdvice(id, known, "lac measures lists them")}`;
}

/**
 * That a measure has no breakdown of an id, and what was probably meant, as a sentence without its end.
 *
 * @example
 * unknownBreakdown("agee", findMeasure("cla-number")); // => "cla-number has no breakdown \"agee\"; write age if that is meant"
 */
export function unknownBreakdown(id: string, measure: Pick<Measure, "id" | "breakdowns">): string {
  const known = measure.breakdowns.map((breakdown) => breakdown.id);
  return `${measure.id} has no breakdown ${quoteCell(id)}; ${nameAdvice(id, known, `it has ${known.join(", ")}`)}`;
}

/** That a breakdown has no category of an id, and what was probably meant, as a sentence without its end. */
export function unknownCategory(id: string, breakdown: Pick<Breakdown, "id" | "categories">): string {
  const known = breakdown.categories.map((category) => category.id);
  return `${breakdown.id} has no category ${quoteCell(id)}; ${nameAdvice(id, known, `it has ${known.join(", ")}`)}`;
}
