import { formatNumber } from "@lac-analytics/charts";
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
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const size = formatNumber(Math.abs(Number(value)), decimals);
  const number = format.includes("#,##0") ? size : Math.abs(Number(value)).toFixed(decimals);
  const sign = Number(value) < 0 && /[1-9]/.test(size) ? "\u{2212}" : "";
  return `${sign}${format.includes("£") ? "£" : ""}${number}${format.includes("%") ? "%" : ""}`;
}
