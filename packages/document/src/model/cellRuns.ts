import { formatNumber } from "@lac-analytics/charts/formatNumber";
import type { Cell, Run } from "./Document.ts";
import { plainRun } from "./plainRun.ts";

/**
 * The words of a cell: a number rounded to its decimals.
 *
 * @example
 * cellRuns({ kind: "number", value: 51.6173, decimals: 1 })[0]?.text; // => "51.6"
 */
export function cellRuns(cell: Cell): readonly Run[] {
  return cell.kind === "text" ? cell.runs : [plainRun(formatNumber(cell.value, cell.decimals))];
}
