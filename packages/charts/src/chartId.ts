import type { Figure } from "@lac-analytics/core";
import { slug } from "./slug.ts";

/** A chart's id from its form and the first of its figures: the same for the same figures, whatever else is drawn. */
export function chartId(form: string, [first]: readonly Figure[]): string {
  return slug([form, first?.measure ?? "", first?.authority ?? "", first?.periodEnd ?? ""]);
}
