import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import { columnsOf } from "./columnsOf.ts";
import { type FoundColumns, findColumns } from "./findColumns.ts";
import { headingKey } from "./headingKey.ts";
import { nearestNames } from "./nearestNames.ts";
import { readLimits } from "./readLimits.ts";

/** Which file of the return a heading belongs to, and where its columns stand. */
export interface RecognisedFile extends FoundColumns {
  readonly as: FileName;
  readonly missing: readonly string[];
  /** columns up to the last that has a name */
  readonly width: number;
  /** places, among these, of columns that the layout does not have */
  readonly unknown: readonly number[];
}

/** A heading that belongs to no file of the return, with the reason as the end of a sentence. */
export interface UnrecognisedFile {
  readonly as: "not recognised";
  readonly reason: string;
}

const files = Object.keys(fileLayouts) as FileName[];

/**
 * Tells a file of the return by its heading: the layout that has the most columns in common with it, provided that at
 * least half of the layout is there, that one of these columns can be of no other layout (Header and UASC, say, share
 * SEX and DOB), and that no second layout fits as well. Order, case and further columns do not matter, and columns may
 * have their usual other names. Where the heading leaves it open, the name of the file decides.
 *
 * @param name what the file or sheet is called
 */
export function recogniseFile(heading: readonly string[], name = ""): RecognisedFile | UnrecognisedFile {
  if (heading.length > readLimits.columnsOfReturn)
    return { as: "not recognised", reason: `it has ${heading.length} columns` };
  const all = files.map((file) => ({ file, found: findColumns(file, heading) }));
  const timesUsed = new Map<number, number>();
  for (const { found } of all)
    for (const at of found.columnAt.values()) timesUsed.set(at, (timesUsed.get(at) ?? 0) + 1);
  const fitting = all
    .map(({ file, found }) => {
      const there = [...found.columnAt].filter(([column]) => column !== "CHILD");
      const own = there.some(([, at]) => timesUsed.get(at) === 1);
      return { file, found, there: there.length, fits: own && there.length * 2 >= columnsOf(file).length - 1 };
    })
    .sort((a, b) => b.there - a.there);
  const [best, second] = fitting.filter(({ fits }) => fits);
  const named = fitting.find(({ file, there }) => file === fileNamed(name) && there > 0);
  const isOpen = best === undefined || second?.there === best.there;
  const chosen = isOpen ? named : best;
  if (chosen === undefined) return { as: "not recognised", reason: reasonFor(heading, best?.file, second?.file) };
  return chosen.found.columnAt.has("CHILD")
    ? recognised(chosen.file, heading, chosen.found)
    : { as: "not recognised", reason: withoutChild(chosen.file, heading, chosen.found) };
}

/** The file of the return that a name speaks of, such as "SW Episodes 2025.csv"; its folders do not matter. */
function fileNamed(name: string): FileName | undefined {
  const key = headingKey(name.split(/[/\\]/).at(-1) ?? "");
  const named = files.filter((file) => key.includes(headingKey(file)));
  return named.sort((a, b) => b.length - a.length)[0];
}

function recognised(file: FileName, heading: readonly string[], found: FoundColumns): RecognisedFile {
  const width = heading.findLastIndex((name) => name.trim() !== "") + 1;
  const used = new Set(found.columnAt.values());
  const keys = heading.map(headingKey);
  const own = new Set([...used].map((at) => keys[at]));
  const unknown = keys.flatMap((key, at) =>
    at < width && !used.has(at) && !own.has(key) && keys.indexOf(key) === at ? [at] : [],
  );
  return { as: file, ...found, missing: columnsOf(file).filter((name) => !found.columnAt.has(name)), width, unknown };
}

function reasonFor(heading: readonly string[], best: FileName | undefined, second: FileName | undefined): string {
  return best === undefined ? namesIn(heading) : `its columns are those of ${best} and of ${second} alike`;
}

function withoutChild(file: FileName, heading: readonly string[], { columnAt, unclear }: FoundColumns): string {
  const reason = `it has columns of the ${file} file but no CHILD column`;
  const doubtful = unclear.find(({ column }) => column === "CHILD");
  if (doubtful !== undefined) {
    const names = doubtful.places.map((at) => `"${heading[at]}"`).join(" and ");
    return `${reason}, which ${names} could be; call the right one CHILD`;
  }
  const used = new Set(columnAt.values());
  const others = heading.filter((name, at) => !used.has(at) && /^[^\d\p{C}]{2,30}$/u.test(name));
  const [near] = nearestNames("CHILD", others);
  return near === undefined ? reason : `${reason}; call "${near}" so if that is meant`;
}

/** Names of columns as far as they can be shown: a cell with a digit may be a row of children where the heading is missing. */
function namesIn(heading: readonly string[]): string {
  const names = heading.filter((name) => name !== "" && name.length <= 30 && !/[\d\p{C}]/u.test(name));
  if (names.length === 0) return "its first row names no column";
  const shown = names.slice(0, 8);
  return `its columns are ${shown.join(", ")}${heading.length > shown.length ? ` and ${heading.length - shown.length} more` : ""}`;
}
