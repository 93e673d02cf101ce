import type { Figure } from "@lac-analytics/core";

/** A chart's id from its form and the first of its figures: the same for the same figures, whatever else is drawn. */
export function chartId(form: string, [first]: readonly Figure[]): string {
  return slug([form, first?.measure ?? "", first?.authority ?? "", first?.periodEnd ?? ""]);
}

/** Words as one of small letters, digits and hyphens. */
export function slug(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((word) => word !== "")
    .join("-");
}
