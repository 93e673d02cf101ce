import { formatNumber, longDate } from "@lac-analytics/charts";
import { unescaped } from "./officeParts.ts";
import { type FoundCell, sheetsIn } from "./sheetsIn.ts";

/** The cells of an Excel file that hold something, as a reader sees them. */
export async function excelTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const sheets = await sheetsIn(bytes);
  return [...sheets.values()]
    .flat()
    .filter(({ type }) => type !== "empty")
    .map(shown);
}

function shown({ type, value, format }: FoundCell): string {
  if (type === "text") return value;
  if (format === "d mmmm yyyy") return longDate(isoFromSerial(Number(value)));
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const size = formatNumber(Math.abs(Number(value)), decimals);
  const number = format.includes("#,##0") ? size : Math.abs(Number(value)).toFixed(decimals);
  const sign = Number(value) < 0 && /[1-9]/.test(size) ? "\u{2212}" : "";
  const after = unescaped(/0"([^"]*)"(?:;|$)/.exec(unescaped(format))?.[1] ?? "");
  return `${sign}${/£"?#/.test(unescaped(format)) ? "£" : ""}${number}${after}`;
}

/** The date of a number of days as Excel counts them. */
function isoFromSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
