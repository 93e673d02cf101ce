import { listInWords } from "../words/listInWords.ts";
import { essentialColumns } from "./essentialColumns.ts";
import { headingKey } from "./headingKey.ts";
import { nearestNames } from "./nearestNames.ts";
import type { Problem } from "./Problem.ts";
import { quoteCell } from "./quoteCell.ts";
import type { TextTable } from "./readTable.ts";
import type { RecognisedFile } from "./recogniseFile.ts";

/** Reports what is to be said of the heading of a table: columns that are missing, not of the file, or called otherwise. */
export function reportHeading(
  { file, heading, linesAbove, strayCells = 0 }: TextTable,
  layout: RecognisedFile,
  report: (problem: Problem) => void,
): void {
  const named = (at: number | undefined): string => quoteCell(heading[at ?? -1] ?? "");
  if (linesAbove > 0) {
    const message = `${file} has text above its heading, and it was passed over; take it out if it is a title only.`;
    report({ code: "lines-above-heading", severity: "query", file, message });
  }
  if (strayCells > 0) {
    const message = `${file} has ${strayCells === 1 ? "a cell" : `${strayCells} cells`} outside its table, which were passed over; take out what does not belong there.`;
    report({ code: "stray-cell", severity: "query", file, message });
  }
  if (layout.renamed.length > 0) {
    const names = layout.renamed.map((column) => `${named(layout.columnAt.get(column))} for ${column}`);
    const message = `${file} has the columns ${listInWords(names)}, and they were read as such.`;
    report({ code: "other-name", severity: "query", file, message });
  }
  const essential: readonly string[] = essentialColumns[layout.as];
  const meant = meantColumns(heading, layout);
  const adviceOn = (column: string): string | undefined => {
    const doubtful = layout.unclear.find((each) => each.column === column);
    if (doubtful !== undefined)
      return `; it may be ${doubtful.places.map(named).join(" or ")}: call the right one ${column}`;
    const at = meant.get(column);
    return at === undefined ? undefined : `; call ${named(at)} so if that is meant`;
  };
  for (const column of layout.missing) {
    const needed = essential.includes(column);
    const effect = column === "DECOM" ? withoutBeginning : needed ? "which figures need" : "so it was taken as blank";
    const advice = adviceOn(column) ?? (needed ? "; add it" : "");
    const message = `${file} has no column ${column}, ${effect}${advice}.`;
    report({ code: "missing-column", severity: needed ? "error" : "query", file, column, message });
  }
  for (const column of layout.repeated) {
    const message = `${file} has more than one column ${column}, and the first was read; take the others out.`;
    report({ code: "repeated-column", severity: "error", file, column, message });
  }
  for (const at of layout.unknown) {
    const column = heading[at] ?? "";
    const what = column.trim() === "" ? "it was passed over" : "it is kept as one of the council's own";
    const message = `${file} has a column ${quoteCell(column)} that the ${layout.as} file does not have, and ${what}.`;
    report({ code: "unknown-column", severity: "query", file, column: column.slice(0, 100), message });
  }
}

const withoutBeginning = "without which none of its episodes can be read";

/** Missing columns that columns which the layout does not have may be, misspelt: each by its place. */
function meantColumns(heading: readonly string[], { missing, unknown }: RecognisedFile): ReadonlyMap<string, number> {
  const found = unknown.flatMap((at): [string, number][] => {
    const key = headingKey(heading[at] ?? "");
    const [column] = nearestNames(key, missing);
    return column !== undefined && key !== "" && column.startsWith(key.slice(0, 1)) ? [[column, at]] : [];
  });
  return new Map(found.reverse());
}
