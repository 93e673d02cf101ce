import { type FileName, fileLayouts } from "../../return/fileLayouts.ts";
import { columnsOf } from "../columnsOf.ts";
import type { DecodedText } from "../decodeText.ts";
import { essentialColumns } from "../essentialColumns.ts";
import { InputError } from "../InputError.ts";
import type { Problem } from "../Problem.ts";
import type { TextRow } from "../parseRows.ts";
import { quoteCell } from "../quoteCell.ts";
import type { RecognisedTable } from "../RecognisedTable.ts";
import { readLimits } from "../readLimits.ts";
import { readElements } from "./readElements.ts";
import { rowsOfChild, type StrayPart } from "./rowsOfChild.ts";

/** Whether a text is XML, or at least no table. */
export function isXml(text: string): boolean {
  return /^\s*</.test(text);
}

/** Columns that the elements of a sound return may lack throughout, where no episode has ended. */
const optional: ReadonlySet<string> = new Set(["DEC", "REC"]);

/** Tables that are always there, even without a row. */
const compulsory: ReadonlySet<FileName> = new Set(["Header", "Episodes"]);

/**
 * Reads a return in XML as the tables that its CSV files would be; the line of a row is that on which its element
 * begins. Elements that are left out are reported.
 *
 * @returns the tables, or the name of the root where it is not that of a return
 * @throws {InputError} if the file is not well-formed, has a document type declaration, or is larger than any return
 */
export function xmlTables(
  { text, encoding }: DecodedText,
  file: string,
  report: (problem: Problem) => void,
): readonly RecognisedTable[] | string {
  const rows = new Map<FileName, TextRow[]>([...compulsory].map((name) => [name, []]));
  const present = new Set<string>();
  const strays = strayReporter(file, report);
  let count = 0;
  const root = readElements(text, file, "EXPSSDA903", (element) => {
    const { name: elementName, line: firstLine } = element;
    if (elementName !== "CHILD") {
      strays({
        kind: elementName === "EXPSSDA903" ? "text" : "unknown element",
        name: elementName,
        line: firstLine,
        child: "",
      });
      return;
    }
    for (const { file: name, line, cells, present: columns } of rowsOfChild(element, strays)) {
      const ofFile = rows.get(name) ?? [];
      rows.set(name, ofFile);
      ofFile.push({ line, cells });
      if (++count > readLimits.linesOfFile) {
        throw new InputError(`${file} has more than ${readLimits.linesOfFile / 1_000_000} million rows.`);
      }
      if (compulsory.has(name)) for (const column of columns) present.add(`${name} ${column}`);
    }
  });
  if (root !== "EXPSSDA903") return root;
  // children who are asked about and none of whom is unaccompanied make a file without a row, and not none
  if (present.has("Header UASC") && !rows.has("UASC")) rows.set("UASC", []);
  return (Object.keys(fileLayouts) as FileName[]).flatMap((name): RecognisedTable[] => {
    const ofFile = rows.get(name);
    if (ofFile === undefined) return [];
    const heading = columnsOf(name);
    const expected: readonly string[] = compulsory.has(name) && ofFile.length > 0 ? essentialColumns[name] : [];
    const missing = expected.filter((column) => !optional.has(column) && !present.has(`${name} ${column}`));
    const columnAt = new Map(heading.map((column, at) => [column, at]));
    const layout = {
      as: name,
      columnAt,
      missing,
      width: heading.length,
      unknown: [],
      repeated: [],
      renamed: [],
      unclear: [],
    };
    return [
      {
        table: { file, heading, rows: ofFile, lines: ofFile.length, linesAbove: 0, encoding },
        layout,
        isWholeReturn: true,
      },
    ];
  });
}

/** Reports elements that are not of the return once for each name, and whatever else is in no row each time. */
function strayReporter(file: string, report: (problem: Problem) => void): (part: StrayPart) => void {
  const unknown = new Set<string>();
  return ({ kind, name, line, child }) => {
    const about = {
      file,
      row: line,
      ...(child === "" ? {} : { child: child.slice(0, 100) }),
      column: name.slice(0, 100),
    };
    if (kind === "text") {
      const message = `${file} row ${line} has text between the elements of ${quoteCell(name)}, and it was passed over; look where it belongs.`;
      report({ code: "stray-text", severity: "error", ...about, message });
    } else if (kind === "repeated element") {
      const message = `${file} row ${line}: the element ${quoteCell(name)} is there more than once, and the first was read; take the others out.`;
      report({ code: "repeated-element", severity: "error", ...about, message });
    } else if (!unknown.has(name)) {
      if (unknown.size === readLimits.columnsOfReturn) {
        throw new InputError(`${file} has elements of more than ${unknown.size} other names, so it is not a return.`);
      }
      unknown.add(name);
      const message = `${file} row ${line} has an element ${quoteCell(name)} that the return does not have, and it was passed over, as were others of its name.`;
      report({ code: "unknown-element", severity: "query", ...about, message });
    }
  };
}
