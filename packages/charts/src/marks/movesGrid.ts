import type { Drawings } from "../plot/Room.ts";
import type { CountCell } from "../tables/countCell.ts";
import { type GridCell, shadedGrid } from "./shadedGrid.ts";

/** Counts of moves as a grid, its columns numbered as its rows are. */
export function movesGrid(groups: readonly string[], cells: readonly (readonly CountCell[])[]): Drawings {
  const most = Math.max(0, ...cells.flat().map(({ count }) => count ?? 0));
  return shadedGrid({
    rows: groups.map((group, index) => `${index + 1}. ${group}`),
    columns: groups.map((_, index) => `${index + 1}`),
    rowsAre: "From",
    columnsAre: "To, numbered as the rows",
    cells: cells.map((row) =>
      row.map(({ count, text }): GridCell => ({ text, shade: count === null ? "unknown" : shadeOf(count, most) })),
    ),
  });
}

/** No shade for none, and three for up to a third of the most, up to two thirds, and more. */
function shadeOf(count: number, most: number): GridCell["shade"] {
  if (count === 0) return "shade0";
  if (3 * count <= most) return "shade1";
  return 3 * count <= 2 * most ? "shade2" : "shade3";
}
