import type { TextTable } from "../read/readTable.ts";

/** Where columns of a table stand, each known by one of several names: case and spaces do not matter. */
export function namedColumns<Column extends string>(
  { heading }: TextTable,
  names: Readonly<Record<Column, readonly string[]>>,
): ReadonlyMap<Column, number> {
  const written = heading.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
  const found = (Object.entries(names) as [Column, readonly string[]][]).flatMap(([column, known]) => {
    const at = known.map((name) => written.indexOf(name)).find((index) => index !== -1);
    return at === undefined ? [] : [[column, at] as const];
  });
  return new Map(found);
}
