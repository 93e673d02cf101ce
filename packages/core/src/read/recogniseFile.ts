import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import { columnsOf } from "./columnsOf.ts";
import { filesWith } from "./filesWith.ts";
import { readLimits } from "./readLimits.ts";

/** Which file of the return a heading belongs to, and where its columns stand. */
export interface RecognisedFile {
  readonly as: FileName;
  /** place of each column of the layout that is there, and of `CHILD` */
  readonly columnAt: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** columns up to the last that has a name */
  readonly width: number;
  /** places, among these, of columns that the layout does not have */
  readonly unknown: readonly number[];
  readonly repeated: readonly string[];
}

/** A heading that belongs to no file of the return, with the reason as the end of a sentence. */
export interface UnrecognisedFile {
  readonly as: "not recognised";
  readonly reason: string;
}

const layouts: ReadonlyMap<FileName, readonly string[]> = new Map(
  (Object.keys(fileLayouts) as FileName[]).map((file) => [file, Object.keys(fileLayouts[file])]),
);

/** Names of columns as far as they can be shown: a cell with a digit may be a row of children where the heading is missing. */
function namesIn(heading: readonly string[]): string {
  const names = heading.filter((name) => name !== "" && name.length <= 30 && !/[\d\p{C}]/u.test(name));
  if (names.length === 0) return "its first row names no column";
  const shown = names.slice(0, 8);
  return `its columns are ${shown.join(", ")}${heading.length > shown.length ? ` and ${heading.length - shown.length} more` : ""}`;
}

/**
 * Tells a file of the return by its heading alone: the layout that has the most columns in common with it, provided
 * that at least half of the layout is there, that one of these columns is in no other layout (Header and UASC, say,
 * share SEX and DOB), and that no second layout fits as well. Order, case and further columns do not matter.
 */
export function recogniseFile(heading: readonly string[]): RecognisedFile | UnrecognisedFile {
  if (heading.length > readLimits.columnsOfReturn)
    return { as: "not recognised", reason: `it has ${heading.length} columns` };
  const columnAt = new Map<string, number>();
  const repeated: string[] = [];
  for (const [index, cell] of heading.entries()) {
    const name = cell.trim().toUpperCase();
    if (!columnAt.has(name)) columnAt.set(name, index);
    else if (name === "CHILD" || filesWith(name).length > 0) repeated.push(name);
  }
  const shared = [...layouts].map(([file, columns]) => {
    const there = columns.filter((column) => columnAt.has(column));
    const own = there.some((column) => filesWith(column).length === 1);
    return { file, there: there.length, fits: own && there.length * 2 >= columns.length };
  });
  const fitting = shared.filter((layout) => layout.fits).sort((a, b) => b.there - a.there);
  const [best, second] = fitting;
  if (best === undefined) return { as: "not recognised", reason: namesIn(heading) };
  if (second !== undefined && second.there === best.there) {
    return { as: "not recognised", reason: `its columns are those of ${best.file} and of ${second.file} alike` };
  }
  if (!columnAt.has("CHILD")) {
    return { as: "not recognised", reason: `it has columns of the ${best.file} file but no CHILD column` };
  }
  const expected = columnsOf(best.file);
  const known = new Map(
    expected.flatMap((name): [string, number][] => {
      const at = columnAt.get(name);
      return at === undefined ? [] : [[name, at]];
    }),
  );
  const width = heading.findLastIndex((name) => name.trim() !== "") + 1;
  const unknown = [...columnAt].filter(([name, index]) => index < width && !known.has(name)).map(([, index]) => index);
  const missing = expected.filter((name) => !known.has(name));
  return { as: best.file, columnAt: known, width, missing, unknown, repeated };
}
