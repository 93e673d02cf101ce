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
  const decimals = format.split(".")[1]?.length ?? 0;
  return format.startsWith("#,##0") ? formatNumber(Number(value), decimals) : Number(value).toFixed(decimals);
}
