import type { SheetCell } from "./Workbook.ts";

/** More digits than these are not kept by Excel. */
const digitsKept = 15;

/** A cell of a column of numbers: the number as it is printed, with the format that prints it so, or a symbol as text. */
export function numberCell(text: string): SheetCell {
  const [, whole = "", fraction = ""] = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+))(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "" || whole.replace(/\D/g, "").length + fraction.length > digitsKept) return { text };
  const units = whole.includes(",") ? "#,##0" : "0";
  return {
    number: Number(text.replaceAll(",", "")),
    format: fraction === "" ? units : `${units}.${"0".repeat(fraction.length)}`,
  };
}
