import { field } from "./field.ts";
import { lineHeight } from "./theme.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** A row of a drawing: its key, and its category's label at the left. */
export interface LabelledRow {
  readonly key: string;
  readonly label: string;
}

const labelCharacters = 32;

/** Rows from the top down in a band for each key, labelled at the left however long a label is. */
export function categoryAxis(keys: readonly string[], rows: readonly LabelledRow[]) {
  const wrapped = rows.map(({ key, label }) => ({ key, lines: wrapLabel(label, labelCharacters).split("\n") }));
  const lineCounts = [...new Set(wrapped.map(({ lines }) => lines.length))].toSorted((a, b) => a - b);
  const step = lineHeight * Math.max(2, ...lineCounts) + 4;
  const y = {
    field: field<LabelledRow>("key"),
    type: "nominal" as const,
    scale: { type: "band" as const, domain: [...keys], paddingInner: 0.3, paddingOuter: 0.15 },
    axis: null,
  };
  // one layer for each number of lines, since Vega centres only the first line of a text on its band
  const labels = lineCounts.map((count) => ({
    data: {
      values: wrapped
        .filter(({ lines }) => lines.length === count)
        .map(({ key, lines }): LabelledRow => ({ key, label: lines.join("\n") })),
    },
    mark: { type: "text" as const, align: "right" as const, dx: -10, dy: (-lineHeight / 2) * (count - 1) },
    encoding: { y, x: { value: 0 }, text: { field: field<LabelledRow>("label") } },
  }));
  return { step, height: keys.length * step, y, labels };
}
