import { InputError } from "../InputError.ts";
import type { RecognisedTable } from "../RecognisedTable.ts";
import { readLimits } from "../readLimits.ts";
import { yearInName } from "./yearInName.ts";

/** Tables that are one return, by what their files are called. */
export interface NamedReturn {
  /** the folder or zip that holds its files, or the XML file that it is */
  readonly folder: string;
  /** the year in the names of its files or of their folder, or blank */
  readonly label: string;
}

/** The returns among tables, and for each table which of them it belongs to. */
export interface ReturnsAmong {
  readonly returns: readonly NamedReturn[];
  readonly returnOf: readonly number[];
}

/**
 * Finds out which tables make a return together: those in one folder or zip, unless their names bear different years.
 * A return is where there are episodes; a table beside none belongs to the return of its year, else to the one with
 * which it has most folders in common, and of several to the one whose name comes last.
 *
 * @param tables of which at least one holds episodes
 * @throws {InputError} if they are more returns than anybody has
 */
export function returnsAmong(tables: readonly RecognisedTable[]): ReturnsAmong {
  const named = tables.map(nameOf);
  const returns = new Map<string, NamedReturn>();
  for (const [at, { layout }] of tables.entries()) {
    const of = named[at];
    if (layout.as === "Episodes" && of !== undefined) returns.set(keyOf(of), of);
  }
  if (returns.size > readLimits.returns) throw new InputError(`More than ${readLimits.returns} returns were given.`);
  const inOrder = [...returns.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const returnOf = named.map((of) => {
    const own = inOrder.findIndex((each) => keyOf(each) === keyOf(of));
    if (own !== -1) return own;
    const ofYear = inOrder.findLastIndex(({ label }) => label === of.label);
    if (of.label !== "" && ofYear !== -1) return ofYear;
    const near = inOrder.map(({ folder }) => foldersInCommon(folder, of.folder));
    return near.lastIndexOf(Math.max(...near));
  });
  return { returns: inOrder, returnOf };
}

/** How many folders two paths share from their beginning, one more where they are the same. */
function foldersInCommon(one: string, other: string): number {
  const [parts, others] = [one.split(/[/\\]/), other.split(/[/\\]/)];
  const until = parts.findIndex((part, at) => part !== others[at]);
  return until !== -1 ? until : parts.length + (parts.length === others.length ? 1 : 0);
}

function keyOf({ folder, label }: NamedReturn): string {
  return `${folder}\u0000${label}`;
}

const isWorkbook = /\.xls[xm]$/i;

function nameOf({ table: { file }, isWholeReturn }: RecognisedTable): NamedReturn {
  const parts = file.split(/[/\\]/);
  // a sheet stands in its workbook as a file does in its folder, which may be in one of a year
  const named = isWorkbook.test(parts.at(-2) ?? "") ? parts.slice(-3) : parts.slice(-2);
  const label = named.map(yearInName).findLast((year) => year !== "") ?? "";
  const folder = isWholeReturn ? file : parts.slice(0, -1).join("/");
  return { folder, label };
}
