import { field } from "../plot/field.ts";
import { placedText } from "../plot/placedText.ts";
import type { Room } from "../plot/Room.ts";
import { lineHeight } from "../plot/theme.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** A row of a drawing: its key, and its category's label at the left. */
export interface LabelledRow {
  readonly key: string;
  readonly label: string;
}

/** How rows are set: wide and airy for bars, close for many dots. */
export interface RowSetting {
  /** the longest line of a label, in characters */
  readonly characters: number;
  /** the lines that a row has room for at least */
  readonly lines: number;
  /** the share of a row that parts it from the next */
  readonly gap: number;
}

const airy: RowSetting = { characters: 32, lines: 2, gap: 0.3 };

/** A narrow drawing has its labels above the rows, in lines of so many characters, and rows under them. */
const narrowLabel = { characters: 46, gap: 12 } as const;

/** The height of a row of a narrow drawing, in pixels. */
export const narrowRow = 26;

/**
 * Rows from the top down in a band for each key, labelled however long a label is: at the left, or in a narrow drawing
 * above the row.
 */
export function categoryAxis(
  keys: readonly string[],
  rows: readonly LabelledRow[],
  room: Room,
  setting: RowSetting = airy,
) {
  return room === "narrow" ? labelsAbove(keys, rows) : labelsBeside(keys, rows, setting);
}

function labelsAbove(keys: readonly string[], rows: readonly LabelledRow[]) {
  const labels = rows.map(({ key, label }) => ({ key, text: wrapLabel(label, narrowLabel.characters) }));
  const above = lineHeight * Math.max(1, ...labels.map(({ text }) => text.split("\n").length)) + narrowLabel.gap;
  const step = narrowRow + above;
  const share = above / step;
  const y = {
    field: field<LabelledRow>("key"),
    type: "nominal" as const,
    scale: { type: "band" as const, domain: [...keys], paddingInner: share, paddingOuter: share / 2, align: 1 },
    axis: null,
  };
  return {
    step,
    height: keys.length * step,
    y,
    labels: labels.map(({ key, text }) =>
      placedText({
        x: 0,
        y: (keys.indexOf(key) + 1) * step - narrowRow - 4 - (lineHeight * text.split("\n").length) / 2,
        text,
      }),
    ),
  };
}

function labelsBeside(keys: readonly string[], rows: readonly LabelledRow[], setting: RowSetting) {
  const wrapped = rows.map(({ key, label }) => ({ key, lines: wrapLabel(label, setting.characters).split("\n") }));
  const lineCounts = [...new Set(wrapped.map(({ lines }) => lines.length))].toSorted((a, b) => a - b);
  const step = lineHeight * Math.max(setting.lines, ...lineCounts) + 8;
  const y = {
    field: field<LabelledRow>("key"),
    type: "nominal" as const,
    scale: {
      type: "band" as const,
      domain: [...keys],
      paddingInner: setting.gap,
      paddingOuter: setting.gap / 2,
      align: 0.5,
    },
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
