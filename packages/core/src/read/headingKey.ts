import { plainCell } from "./plainCell.ts";

/**
 * The letters and digits of a column's name, by which it is known: neither case nor blanks nor signs matter.
 *
 * @example
 * headingKey("Mis Start"); // => "MISSTART"
 * headingKey("MIS_START"); // => "MISSTART"
 */
export function headingKey(name: string): string {
  return plainCell(name)
    .text.toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
