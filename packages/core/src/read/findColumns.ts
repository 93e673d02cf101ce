import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import { headingKey } from "./headingKey.ts";
import { otherNames, otherNamesOfChild } from "./otherNames.ts";
import { plainCell } from "./plainCell.ts";

/** Where the columns of a file of the return stand in a heading. */
export interface FoundColumns {
  /** place of each column that is there, and of `CHILD` */
  readonly columnAt: ReadonlyMap<string, number>;
  /** columns of which there is more than one; the first was taken */
  readonly repeated: readonly string[];
  /** columns that have another name in the heading, other than in case */
  readonly renamed: readonly string[];
  /** columns that more than one other name may mean, so that none was taken */
  readonly unclear: readonly { readonly column: string; readonly places: readonly number[] }[];
}

type Names = ReadonlyMap<string, { readonly key: string; readonly others: ReadonlySet<string> }>;

const namesOf: ReadonlyMap<FileName, Names> = new Map(
  (Object.keys(fileLayouts) as FileName[]).map((file) => {
    const others: readonly [string, readonly string[]][] = Object.entries(otherNames[file]);
    const all = new Map<string, readonly string[]>([["CHILD", otherNamesOfChild], ...others]);
    const names = ["CHILD", ...Object.keys(fileLayouts[file])].map((column) => {
      const keys = new Set((all.get(column) ?? []).map(headingKey));
      return [column, { key: headingKey(column), others: keys }] as const;
    });
    return [file, new Map(names)];
  }),
);

/**
 * Finds the columns of a file of the return in a heading: by their names, in whatever case and with whatever blanks or
 * signs; and those that are not there by their names, by the other names that people use, where exactly one is there,
 * or exactly one that says that it holds the code and not the words.
 */
export function findColumns(file: FileName, heading: readonly string[]): FoundColumns {
  const names = namesOf.get(file) ?? new Map();
  const keys = heading.map(headingKey);
  const columnAt = new Map<string, number>();
  const repeated: string[] = [];
  const renamed: string[] = [];
  for (const [column, { key }] of names) {
    const places = keys.flatMap((other, at) => (other === key ? [at] : []));
    const exact = places.find((at) => isWritten(heading[at], column));
    const at = exact ?? places[0];
    if (at === undefined) continue;
    columnAt.set(column, at);
    if (places.length > 1) repeated.push(column);
    if (exact === undefined) renamed.push(column);
  }
  const taken = new Set(columnAt.values());
  const unclear: FoundColumns["unclear"][number][] = [];
  for (const [column, { others }] of names) {
    if (columnAt.has(column)) continue;
    const places = keys.flatMap((key, at) => (others.has(key) && !taken.has(at) ? [at] : []));
    const coded = column === "CHILD" ? [] : places.filter((at) => keys[at]?.endsWith("CODE"));
    const [only, another] = coded.length === 1 ? coded : places;
    if (another !== undefined) unclear.push({ column, places });
    else if (only !== undefined) {
      columnAt.set(column, only);
      renamed.push(column);
    }
  }
  return { columnAt, repeated, renamed, unclear };
}

function isWritten(name: string | undefined, column: string): boolean {
  return plainCell(name ?? "").text.toUpperCase() === column;
}
