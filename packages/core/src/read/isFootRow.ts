import { isTotalWord } from "./isTotalWord.ts";

const beginsWithTotal = /^(?:grand |sub-?)?totals?\b/i;

/**
 * Whether a row is of no child but stands below a table: a total, or a note such as "(659 rows affected)" in a cell by
 * itself. An identifier has no blank in it, or is not alone in its row.
 *
 * @param child what stands in the column CHILD
 */
export function isFootRow(child: string, cells: readonly string[]): boolean {
  if (beginsWithTotal.test(child)) return true;
  const first = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  if (isTotalWord(first) || (child === "" && beginsWithTotal.test(first))) return true;
  if (child !== "" && !child.includes(" ")) return false;
  return first.includes(" ") && cells.filter((cell) => cell.trim() !== "").length === 1;
}
