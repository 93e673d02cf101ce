import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Return, Table } from "../return/Return.ts";
import { arrangeRows } from "./arrangeRows.ts";
import { convertRows } from "./convertRows.ts";
import type { Problem } from "./Problem.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";

/** Makes the return out of its tables of text: cells are converted, children listed, rows put in order. */
export function assembleReturn(
  tables: readonly RecognisedTable[],
  sources: readonly string[],
  report: (problem: Problem) => void,
): Return {
  const files = Object.keys(fileLayouts) as FileName[];
  const converted = files.map((file) =>
    convertRows(
      file,
      tables.filter(({ layout }) => layout.as === file),
      report,
    ),
  );
  const children = [...new Set(converted.flatMap(({ childIds }) => childIds))].sort();
  const childAt = new Map(children.map((id, index) => [id, index]));
  const arranged = converted.map((rows) => [rows.file, arrangeRows(rows, childAt, report)] as const);
  const byFile = Object.fromEntries(arranged) as { readonly [F in FileName]: Table<F> };
  const result: Return = { children, sources, ...byFile };
  reportChildrenWithoutHeader(result, report);
  return result;
}

function reportChildrenWithoutHeader(result: Return, report: (problem: Problem) => void): void {
  const { Header: header, Episodes: episodes } = result;
  for (const [child, id] of result.children.entries()) {
    const row = episodes.firstRow[child] ?? 0;
    if (row === episodes.firstRow[child + 1] || header.firstRow[child] !== header.firstRow[child + 1]) continue;
    const file = result.sources[episodes.source[row] ?? 0] ?? "";
    const message = `${file} row ${episodes.sourceRow[row]} is of a child who has no Header row, so sex, date of birth and ethnicity are missing; add the row.`;
    report({
      code: "child-not-in-header",
      severity: "error",
      file,
      row: episodes.sourceRow[row] ?? 0,
      child: id,
      message,
    });
  }
}
