const total = /^(?:grand |sub-?)?totals?\b/i;

/**
 * Whether a row is of no child but stands below a table: a total, or a note such as "(659 rows affected)" in a cell by
 * itself. An identifier has no blank in it, or is not alone in its row.
 *
 * @param child what stands in the column CHILD
 */
export function isFootRow(child: string, cells: readonly string[]): boolean {
  if (total.test(child)) return true;
  if (child !== "" && !child.includes(" ")) return false;
  const [first = "", another] = cells.filter((cell) => cell.trim() !== "");
  if (child === "" && total.test(first.trim())) return true;
  return another === undefined && first.trim().includes(" ");
}
