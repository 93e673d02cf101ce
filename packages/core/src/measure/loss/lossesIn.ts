import { oncePerReturn } from "../../cohort/oncePerReturn.ts";
import type { ColumnLosses } from "../../return/FileLosses.ts";
import { type FileName, fileLayouts } from "../../return/fileLayouts.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { dueRows } from "./dueRows.ts";
import type { Loss } from "./Loss.ts";
import type { ColumnInRows, RestsOn, RowTest } from "./RestsOn.ts";

/** What is lost in more than one row in so many is not known. */
const mostRows = 50;

/**
 * What was lost of the files and columns that something rests on: nothing of a return that was read whole.
 *
 * @throws {RangeError} if the return has no such file
 * @example
 * const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,1,06/05/2010,WBRI,UN2,,\n";
 * const episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC\nA,01/05/2018,S,C2,N1,U4,PR1,11/05/2018\n";
 * const files = [header, episodes].map((text, at) => ({ name: `${at}.csv`, bytes: new TextEncoder().encode(text) }));
 * const period = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };
 * readReturn(files).then((read) => lossesIn(read.return, ["Episodes.REC"], period)); // => [{"file":"Episodes","column":"REC","kind":"absent","lost":1,"of":1,"unknown":true}]
 */
export function lossesIn(care: Return, restsOn: RestsOn, period: Period): readonly Loss[] {
  const { files, columns } = needsOf(restsOn);
  const losses: Loss[] = [];
  for (const file of files) losses.push(...lossesOfRows(care, file));
  for (const need of columns) losses.push(...lossesOfColumn(care, need, period));
  return losses;
}

/** Whether so much was lost that what rests on it is not known. */
export function isUnknown(losses: readonly Loss[]): boolean {
  return losses.some(({ unknown }) => unknown);
}

/** The files of some columns, each once. */
export function filesOf(restsOn: RestsOn): Iterable<FileName> {
  return needsOf(restsOn).files;
}

/** The file and the column that something rests on, and the rows in which it reads it, where not in all. */
interface ColumnNeed {
  readonly file: FileName;
  readonly column: string;
  readonly rows?: ColumnInRows["rows"];
  readonly where?: string;
}

interface Needs {
  readonly files: ReadonlySet<FileName>;
  readonly columns: readonly ColumnNeed[];
}

/** What the lists of the catalogue name, which every figure asks for. */
const known = new WeakMap<RestsOn, Needs>();

function needsOf(restsOn: RestsOn): Needs {
  const found = known.get(restsOn);
  if (found !== undefined) return found;
  const columns = restsOn.map(columnNeed);
  const needs = { files: new Set(columns.map(({ file }) => file)), columns };
  known.set(restsOn, needs);
  return needs;
}

function columnNeed(need: RestsOn[number]): ColumnNeed {
  const name = typeof need === "string" ? need : need.column;
  const [file = "", column = ""] = name.split(".");
  if (!isFile(file)) throw new RangeError(`${name} is no column of the return`);
  return { file, column, ...(typeof need !== "string" && { rows: need.rows, where: need.where }) };
}

function isFile(name: string): name is FileName {
  return Object.hasOwn(fileLayouts, name);
}

const lossesOfRows: (care: Return, file: FileName) => readonly Loss[] = oncePerReturn((care, file: FileName) => {
  const { leftOut, leftOutFor, withoutHeader } = care.losses[file];
  const { rows } = care[file];
  const losses: Loss[] = [];
  const add = (kind: Loss["kind"], lost: number, of: number, unknown: boolean): void => {
    const column = kind === "left-out" ? leftOutFor.join(" and ") : "";
    if (lost > 0) losses.push({ file, column, kind, lost, of, unknown });
  };
  add("left-out", leftOut, rows + leftOut, leftOut * mostRows > rows + leftOut);
  // a care leaver may have no row in the Header
  if (file !== "OC3") add("children-not-in-header", withoutHeader, rows, false);
  if (file === "Header") {
    const { lost, of } = childrenWithoutHeader(care);
    add("no-header-row", lost, of, lost * mostRows > of);
  }
  return losses;
});

/** How many of the children who have episodes have no row in the Header. */
function childrenWithoutHeader({ children, Header, Episodes }: Return): Pick<Loss, "lost" | "of"> {
  const hasRow = (firstRow: Int32Array, child: number): boolean => firstRow[child] !== firstRow[child + 1];
  let [lost, of] = [0, 0];
  for (let child = 0; child < children.length; child += 1) {
    if (!hasRow(Episodes.firstRow, child)) continue;
    of += 1;
    if (!hasRow(Header.firstRow, child)) lost += 1;
  }
  return { lost, of };
}

function lossesOfColumn(
  care: Return,
  { file, column, rows: onlyRows, where }: ColumnNeed,
  period: Period,
): readonly Loss[] {
  const { absentIn, blankIn, unread } = columnLosses(care, file, column);
  if (absentIn.length === 0 && blankIn.length === 0 && unread === 0) return [];
  const { rows, source } = care[file];
  const read = rowsBySource(source, onlyRows?.(care, period));
  const due = onlyRows === undefined ? rowsBySource(source, dueTest(file, column)?.(care)) : read;
  const readIn = (sources: Iterable<number>): number => {
    let all = 0;
    for (const each of sources) all += read.get(each) ?? 0;
    return all;
  };
  const of = readIn(read.keys());
  if (of === 0) return [];
  const absent = readIn(new Set(absentIn));
  const blank = readIn(new Set(blankIn.filter((each) => due.has(each))));
  const { leftOut } = care.losses[file];
  const gone = absent + blank;
  const unknown = gone * mostRows > of || (gone + unread + leftOut) * mostRows > rows + leftOut;
  const add = (kind: Loss["kind"], lost: number, among: number): readonly Loss[] =>
    lost === 0 ? [] : [{ file, column, kind, ...(where !== undefined && { where }), lost, of: among, unknown }];
  return [...add("absent", absent, of), ...add("blank", blank, of), ...add("unread", unread, rows)];
}

/** How many rows came from each source that has any, of those that pass a test; of all, where there is none. */
function rowsBySource(source: Iterable<number>, test?: ReturnType<RowTest>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let row = 0;
  for (const each of source) {
    if (test === undefined || test(row)) counts.set(each, (counts.get(each) ?? 0) + 1);
    row += 1;
  }
  return counts;
}

const nothingLost: ColumnLosses = { absentIn: [], blankIn: [], unread: 0 };

function columnLosses({ losses }: Return, file: FileName, column: string): ColumnLosses {
  const columns: Readonly<Record<string, ColumnLosses>> = losses[file].columns;
  return columns[column] ?? nothingLost;
}

function dueTest(file: FileName, column: string): RowTest | undefined {
  const ofFile: Readonly<Record<string, RowTest | undefined>> = dueRows[file];
  return ofFile[column];
}
