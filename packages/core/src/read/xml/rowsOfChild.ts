import { type FileName, fileLayouts } from "../../return/fileLayouts.ts";
import { columnsOf } from "../columnsOf.ts";
import type { XmlElement } from "./XmlElement.ts";

/** A row of a file of the return, in the order of `columnsOf`, that stands as elements in XML. */
export interface XmlRow {
  readonly file: FileName;
  readonly line: number;
  readonly cells: readonly string[];
  /** the columns for which there is an element in the block of the row, filled or not */
  readonly present: Iterable<string>;
}

/** What stands in no row: an element of a name that the return does not have, one that is there twice, text between elements. */
export interface StrayPart {
  readonly kind: "unknown element" | "repeated element" | "text";
  readonly name: string;
  readonly line: number;
  readonly child: string;
}

const csvNames: ReadonlyMap<string, string> = new Map([
  ["CHILDID", "CHILD"],
  ["PL", "PLACE"],
]);

const wholeRows: ReadonlyMap<string, FileName> = new Map([
  ["HEADER", "Header"],
  ["EPISODE", "Episodes"],
]);

/** Said once of a child, and meant for all its rows. */
const inherited: readonly string[] = ["CHILD", "SEX", "DOB"];

type Cells = ReadonlyMap<string, string>;

/**
 * The rows of a child's element, as the CSV files of the return would have them. A block of elements is known by the
 * columns it holds, as a CSV file is by its heading, so that the names of the blocks do not matter: REVIEW can only be
 * of Reviews and SW_DECOM of SWEpisodes. The header holds the columns of Header, UASC, AD1 and OC3 side by side.
 */
export function rowsOfChild(element: XmlElement, stray: (part: StrayPart) => void): XmlRow[] {
  const rows: XmlRow[] = [];
  const visit = (block: XmlElement, ofChild: Cells): void => {
    const cells = cellsOf(block, (kind, { name, line }) =>
      stray({ kind, name, line, child: ofChild.get("CHILD") ?? "" }),
    );
    const all = new Map([...ofChild, ...cells]);
    for (const file of filesOf(block.name, cells)) {
      const inOrder = columnsOf(file).map((column) => all.get(column) ?? "");
      rows.push({ file, line: block.line, cells: inOrder, present: cells.keys() });
    }
    for (const part of block.elements) if (part.elements.length > 0) visit(part, inheritedFrom(all));
  };
  const header = element.elements.find(({ name }) => name === "HEADER") ?? element;
  visit(element, inheritedFrom(cellsOf(header, () => {})));
  return rows;
}

function inheritedFrom(cells: Cells): Cells {
  return new Map(inherited.flatMap((column): [string, string][] => [[column, cells.get(column) ?? ""]]));
}

function cellsOf(block: XmlElement, stray: (kind: StrayPart["kind"], element: XmlElement) => void): Cells {
  const cells = new Map<string, string>();
  if (block.text !== "") stray("text", block);
  for (const part of block.elements) {
    const column = csvNames.get(part.name) ?? part.name;
    if (part.elements.length > 0) continue;
    if (cells.has(column)) stray("repeated element", part);
    else if (column === "CHILD" || column === "UASC" || filesWith(column).length > 0) cells.set(column, part.text);
    else if (part.text !== "") stray("unknown element", part);
  }
  return cells;
}

/** The files that a block has rows of: that which it is by name, and each of which a column that no other file has is filled. */
function filesOf(name: string, cells: Cells): ReadonlySet<FileName> {
  const files = new Set<FileName>();
  const whole = wholeRows.get(name);
  if (whole !== undefined) files.add(whole);
  for (const [column, text] of cells) {
    const [owner, ...others] = filesWith(column);
    if (text !== "" && owner !== undefined && others.length === 0) files.add(owner);
  }
  const flag = cells.get("UASC") ?? "";
  if (flag !== "" && flag !== "0") files.add("UASC");
  return files;
}

const layouts = (Object.keys(fileLayouts) as FileName[]).map((file) => ({
  file,
  columns: Object.keys(fileLayouts[file]),
}));

const byColumn = new Map<string, readonly FileName[]>();
for (const column of layouts.flatMap(({ columns }) => columns)) {
  byColumn.set(
    column,
    layouts.filter(({ columns }) => columns.includes(column)).map(({ file }) => file),
  );
}

/** The files of the return that have a column of a name, of which DOB and SEX are in several; every file has `CHILD` besides. */
function filesWith(column: string): readonly FileName[] {
  return byColumn.get(column) ?? [];
}
