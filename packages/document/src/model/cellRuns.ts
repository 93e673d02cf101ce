import { formatNumber } from "@lac-analytics/charts/formatNumber";
import type { Cell, NumberCell, Run } from "./Document.ts";
import { plainRun } from "./plainRun.ts";

/**
 * The words of a cell: a number rounded to its decimals, with a true minus sign; a date written out.
 *
 * @example
 * cellRuns({ kind: "number", value: 51.6173, decimals: 1 })[0]?.text; // => "51.6"
 * cellRuns({ kind: "number", value: -382, decimals: 0, unit: "£" })[0]?.text; // => "−£382"
 * cellRuns({ kind: "number", value: 4, decimals: 1, unit: "%", signed: true })[0]?.text; // => "+4.0%"
 * cellRuns({ kind: "number", value: 9, decimals: 0, unit: "%", after: " (4 of 44)" })[0]?.text; // => "9% (4 of 44)"
 * cellRuns({ kind: "date", day: "2019-01-21" })[0]?.text; // => "21 January 2019"
 */
export function cellRuns(cell: Cell): readonly Run[] {
  if (cell.kind === "text") return cell.runs;
  return [plainRun(cell.kind === "date" ? longDates.format(new Date(cell.day)) : numberText(cell))];
}

const longDates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function numberText({ value, decimals, unit, signed = false, after = "" }: NumberCell): string {
  const shown = formatNumber(value, decimals);
  const size = shown.replace("-", "");
  const isNought = !/[1-9]/.test(size);
  const sign = shown.startsWith("-") ? "\u{2212}" : signed && !isNought ? "+" : "";
  return `${sign}${unit === "£" ? "£" : ""}${size}${unit === "%" ? "%" : ""}${after}`;
}
