import type { TopLevelSpec } from "vega-lite";
import { categoryAxis } from "../axes/categoryAxis.ts";
import { labelWidth } from "../axes/labelWidth.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { lineHeight, theme } from "../plot/theme.ts";

/** A cell of a grid: what is written in it, and its shade, a style of the theme. */
export interface GridCell {
  /** one line or more */
  readonly text: string;
  readonly shade: "shade0" | "shade1" | "shade2" | "shade3" | "shade4" | "shade5" | "unknown";
}

/** A grid of cells with names of rows at the left and of columns above. */
export interface ShadedGrid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** what the rows and the columns are */
  readonly rowsAre: string;
  readonly columnsAre: string;
  /** as many rows of cells as rows, as many cells in each as columns */
  readonly cells: readonly (readonly GridCell[])[];
}

interface Cell extends GridCell {
  readonly row: string;
  readonly column: string;
}

const dark = new Set<GridCell["shade"]>(["shade4", "shade5"]);

/** A grid of shaded cells, each with its text in it, dark on light or light on dark. */
export function shadedGrid(grid: ShadedGrid): Drawings {
  return inBothRooms((room) => gridIn(room, grid));
}

function gridIn(room: Room, { rows, columns, rowsAre, columnsAre, cells }: ShadedGrid): TopLevelSpec {
  const keyed = rows.map((label, index) => ({ key: `${index}`, label }));
  const texts = cells.flat().map(({ text }) => text.split("\n"));
  const categories = categoryAxis(
    keyed.map(({ key }) => key),
    keyed,
    "wide",
    { characters: { wide: 32, narrow: 13 }[room], lines: Math.max(2, ...texts.map((lines) => lines.length)), gap: 0 },
  );
  const step = { wide: 16, narrow: 6 }[room] + Math.max(32, ...[...texts.flat(), ...columns].map(labelWidth));
  const { y } = categories;
  const x = {
    field: field<Cell>("column"),
    type: "nominal" as const,
    scale: { type: "band" as const, domain: columns.map((_, index) => `${index}`), padding: 0 },
    axis: null,
  };
  const values = cells.flatMap((row, at) =>
    row.map((cell, index): Cell => ({ ...cell, row: `${at}`, column: `${index}` })),
  );
  const encoding = { y: { ...y, field: field<Cell>("row") }, x };
  const shades = [...new Set(values.map(({ shade }) => shade))].toSorted();
  const lineCounts = [...new Set(texts.map((lines) => lines.length))];
  const written = (lines: number, onDark: boolean): Layer => ({
    data: {
      values: values.filter(({ text, shade }) => text.split("\n").length === lines && dark.has(shade) === onDark),
    },
    mark: { type: "text", dy: (-lineHeight / 2) * (lines - 1), ...(onDark ? { style: "onDark" } : {}) },
    encoding: { ...encoding, text: { field: field<Cell>("text") } },
  });
  const width = step * columns.length;
  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      ...shades.map(
        (style): Layer => ({
          data: { values: values.filter(({ shade }) => shade === style) },
          mark: { type: "rect", style },
          encoding,
        }),
      ),
      ...lineCounts.flatMap((lines) => [written(lines, false), written(lines, true)]),
      ...categories.labels,
      ...columns.map((text, index) => placedText({ x: (index + 0.5) * step, y: -14, text, align: "center" })),
      placedText({ x: 0, y: -40, text: columnsAre }),
      placedText({ x: -10, y: -14, text: rowsAre, align: "right" }),
    ],
  };
}
