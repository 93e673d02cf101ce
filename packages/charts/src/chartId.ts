import type { Figure } from "@lac-analytics/core";

/** A chart's id from its form and the first of its figures: the same for the same figures, whatever else is drawn. */
export function chartId(form: string, [first]: readonly Figure[]): string {
  return [form, first?.measure ?? "", first?.authority ?? "", first?.periodEnd ?? ""]
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-");
}
