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
 * A return is where there are episodes; a table beside none belongs to the return of its year, else of its folder,
 * else to the one whose name comes last.
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
    const ofFolder = inOrder.findLastIndex(({ folder }) => folder === of.folder);
    if (of.label !== "" && ofYear !== -1) return ofYear;
    return ofFolder === -1 ? inOrder.length - 1 : ofFolder;
  });
  return { returns: inOrder, returnOf };
}

function keyOf({ folder, label }: NamedReturn): string {
  return `${folder}\u0000${label}`;
}

function nameOf({ table: { file }, isWholeReturn }: RecognisedTable): NamedReturn {
  const parts = file.split(/[/\\]/);
  const folder = isWholeReturn ? file : parts.slice(0, -1).join("/");
  return { folder, label: yearInName(parts.at(-1) ?? "") || yearInName(parts.at(-2) ?? "") };
}
