import { type ChartTable, symbolNotes } from "@lac-analytics/charts";

/**
 * A table without the rows and the columns of which nothing is known, and with the meaning of the symbols in its cells;
 * null where no cell has anything to read.
 *
 * @example
 * const columns = ["Placement", "Children", "Of which UASC"].map((label) => ({ label, kind: "text" }));
 * const rows = [["Foster", "20", "[x]"], ["School", "[c]", "[x]"], ["Adoption", "[x]", "[x]"]];
 * const { caption, columns: kept, rows: told } = toldTable({ caption: "Homes", columns, rows });
 * caption; // => "Homes. [c] is withheld to protect confidentiality."
 * kept.map(({ label }) => label); // => ["Placement","Children"]
 * told; // => [["Foster","20"],["School","[c]"]]
 * toldTable({ caption: "Homes", columns, rows: rows.slice(2) }); // => null
 */
export function toldTable(table: ChartTable): ChartTable | null {
  const rows = table.rows.filter((row) => row.length === 1 || row.slice(1).some(isKnown));
  const kept = table.columns.map((_, at) => at === 0 || rows.some((row) => isKnown(row[at] ?? "")));
  if (rows.length === 0 || (table.columns.length > 1 && !rows.some((row) => row.slice(1).some(isTold)))) return null;
  return withKey({
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
  });
}

/** A table whose caption tells what the symbols in its cells mean: alone, or after the value of another day. */
export function withKey(table: ChartTable): ChartTable {
  const symbols = table.rows.flat().flatMap((cell) => /^(\[[ckxz]\])(?: \(|$)/.exec(String(cell))?.[1] ?? []);
  const notes = symbolNotes(symbols).filter((note) => !table.caption.includes(note));
  const caption = table.caption.trimEnd();
  return notes.length === 0
    ? table
    : { ...table, caption: [/[.!?]$/.test(caption) ? caption : `${caption}.`, ...notes].join(" ") };
}

function isKnown(cell: string | number): boolean {
  return cell !== "[x]";
}

/** Whether a cell says something: a symbol in the place of a figure does not. */
function isTold(cell: string | number): boolean {
  return cell !== "" && !/^\[[a-z]\]$/.test(String(cell));
}
