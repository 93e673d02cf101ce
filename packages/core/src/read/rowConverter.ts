import { noDay } from "../return/Day.ts";
import type { ColumnBuilder } from "./ColumnBuilder.ts";
import type { Problem } from "./Problem.ts";
import { quoteCell } from "./quoteCell.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import { readLimits } from "./readLimits.ts";

/** Stores the cells of the row on a line of the file as row `at` of the columns, and gives its child, or nothing where the row is left out. */
export type RowConverter = (cells: readonly string[], line: number, at: number) => string | undefined;

const longestValue = 100;
const longestId = 100;

/** How the rows of a table are put into columns. A row that is left out, and every cell that cannot be read, is reported. */
export function rowConverter(
  { table, layout }: RecognisedTable,
  columns: ReadonlyMap<string, ColumnBuilder>,
  days: ReadonlyMap<string, Int32Array>,
  report: (problem: Problem) => void,
): RowConverter {
  const { file, heading, rowsOverLines } = table;
  const width = heading.length;
  const childAt = layout.columnAt.get("CHILD") ?? -1;
  const placed = [...columns].map(([column, builder]) => ({
    column,
    builder,
    cellAt: layout.columnAt.get(column) ?? -1,
  }));
  const beginning = layout.as === "Episodes" ? days.get("DECOM") : undefined;
  const said = new Set<string>();

  const leaveOut = (line: number, code: string, column: string, says: string): undefined => {
    report({ code, severity: "error", file, row: line, column, message: `${file} row ${line} ${says}.` });
  };

  return (cells, line, at) => {
    const endless = endlessColumn(cells, layout.columnAt, rowsOverLines.has(line));
    if (endless !== undefined) {
      const says = `was left out, as its ${endless} has more than one line or ${readLimits.charactersOfCell} characters; look for a quotation mark that is not closed`;
      return leaveOut(line, "endless-cell", endless, says);
    }
    const child = (cells[childAt] ?? "").trim();
    if (child === "")
      return leaveOut(line, "no-child", "CHILD", "was left out, as it has no CHILD; write the identifier");
    const about = { file, row: line, child: child.slice(0, longestId) };
    const uneven = unevenRow(cells, width);
    if (uneven !== undefined)
      report({ severity: "error", ...about, ...uneven, message: `${file} row ${line} ${uneven.message}.` });
    for (const { column, builder, cellAt } of placed) {
      const text = (cells[cellAt] ?? "").trim();
      const fault = builder.put(at, text);
      if (fault === undefined) continue;
      if (fault.oncePerColumn === true && said.has(column + fault.code)) continue;
      said.add(column + fault.code);
      const message = `${file} row ${line}: ${column} ${quoteCell(text)} ${fault.says}.`;
      const value = text.slice(0, longestValue);
      report({ code: fault.code, severity: fault.severity, ...about, column, value, message });
    }
    if (beginning?.[at] === noDay) {
      return leaveOut(
        line,
        "no-start-date",
        "DECOM",
        "was left out, as it has no DECOM that can be read; write the day the episode began",
      );
    }
    return child;
  };
}

/** The column whose cell is longer than anything the return asks for. */
function endlessColumn(
  cells: readonly string[],
  columnAt: ReadonlyMap<string, number>,
  overLines: boolean,
): string | undefined {
  for (const [column, index] of columnAt) {
    const cell = cells[index] ?? "";
    if (cell.length > readLimits.charactersOfCell || (overLines && /[\r\n]/.test(cell.trim()))) return column;
  }
  return undefined;
}

function unevenRow(cells: readonly string[], width: number): Pick<Problem, "code" | "message"> | undefined {
  const counts = `has ${cells.length} cells where the heading has ${width}`;
  if (cells.length < width) {
    return { code: "short-row", message: `${counts}, so the last were taken as blank; look whether cells have moved` };
  }
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) {
    return { code: "long-row", message: `${counts}, so the last were passed over; look for a comma inside a cell` };
  }
  return undefined;
}
