import { formatNumber } from "@lac-analytics/charts/formatNumber";
import type { Cell, NumberCell, Run } from "./Document.ts";
import { plainRun } from "./plainRun.ts";

/**
 * The words of a cell: a number rounded to its decimals, with a true minus sign.
 *
 * @example
 * cellRuns({ kind: "number", value: 51.6173, decimals: 1 })[0]?.text; // => "51.6"
 * cellRuns({ kind: "number", value: -382, decimals: 0, unit: "£" })[0]?.text; // => "−£382"
 * cellRuns({ kind: "number", value: 4, decimals: 1, unit: "%", signed: true })[0]?.text; // => "+4.0%"
 */
export function cellRuns(cell: Cell): readonly Run[] {
  return cell.kind === "text" ? cell.runs : [plainRun(numberText(cell))];
}

function numberText({ value, decimals, unit, signed = false }: NumberCell): string {
  const shown = formatNumber(value, decimals);
  const size = shown.replace("-", "");
  const isNought = !/[1-9]/.test(size);
  const sign = shown.startsWith("-") ? "\u{2212}" : signed && !isNought ? "+" : "";
  return `${sign}${unit === "£" ? "£" : ""}${size}${unit === "%" ? "%" : ""}`;
}
