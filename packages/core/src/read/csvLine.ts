/** Cells as a line of CSV, without its end: a line break in a cell is a space. */
export function csvLine(cells: readonly string[]): string {
  const plain = cells.map((cell) => (/[\r\n]/.test(cell) ? cell.replaceAll(/\s*[\r\n]+\s*/g, " ") : cell));
  return plain.map((cell) => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
