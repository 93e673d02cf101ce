import type { Drawings } from "../plot/Room.ts";
import type { CountCell } from "../tables/countCell.ts";
import { type GridCell, shadedGrid } from "./shadedGrid.ts";

/** Counts of moves as a grid, its columns numbered as its rows are. */
export function movesGrid(groups: readonly string[], cells: readonly (readonly CountCell[])[]): Drawings {
  const values = cells.flat().flatMap(({ count }) => (count === null || count === 0 ? [] : [count]));
  const shadeOf = shadesFor(values);
  return shadedGrid({
    rows: groups.map((group, index) => `${index + 1}. ${group}`),
    columns: groups.map((_, index) => `${index + 1}`),
    rowsAre: "From",
    columnsAre: "To, numbered as the rows",
    cells: cells.map((row) =>
      row.map(({ count, text }): GridCell => ({ text, shade: count === null ? "unknown" : shadeOf(count) })),
    ),
  });
}

const shades = ["shade1", "shade2", "shade3", "shade4", "shade5"] as const;

/**
 * Shades for counts above nought: one for each count where there are no more counts than shades, the strongest for the
 * most; else by the square root of the count, since one move is most often far ahead of the others.
 */
function shadesFor(counts: readonly number[]): (count: number) => GridCell["shade"] {
  const different = [...new Set(counts)].toSorted((a, b) => a - b);
  const most = different.at(-1) ?? 0;
  return (count) => {
    if (count === 0) return "shade0";
    const step =
      different.length <= shades.length
        ? shades.length - different.length + different.indexOf(count) + 1
        : Math.ceil(shades.length * Math.sqrt(count / most));
    return shades[step - 1] ?? "shade5";
  };
}
