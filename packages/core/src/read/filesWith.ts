import { type FileName, fileLayouts } from "../return/fileLayouts.ts";

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
export function filesWith(column: string): readonly FileName[] {
  return byColumn.get(column) ?? [];
}
