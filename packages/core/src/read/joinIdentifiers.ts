import { groupedBy } from "../return/groupedBy.ts";
import { listInWords } from "../words/listInWords.ts";
import type { ConvertedRows } from "./convertRows.ts";
import type { Problem } from "./Problem.ts";

/** In what identifiers may differ that are one child's, and what of an identifier is left without it. */
const differences: readonly (readonly [name: string, without: (id: string) => string])[] = [
  ["its case", (id) => id.toUpperCase()],
  ["a point and a nought at its end", (id) => id.replace(/\.0+$/, "")],
  ["blanks and signs in it", (id) => id.replace(/[^\p{L}\p{N}]/gu, "")],
  ["noughts at its beginning", (id) => id.replace(/^0+(?=.)/, "")],
];

/** So many identifiers of a table in the same plight are no slips of the pen. */
const manyIdentifiers = 3;

/** The identifiers of a table, each with its first line there. */
interface TableLines {
  readonly source: number;
  readonly isHeader: boolean;
  readonly lines: ReadonlyMap<number, number>;
}

/** An identifier of a table, and the one of a Header row that it may be. */
interface NearPair {
  readonly number: number;
  readonly other: number;
  readonly differsIn: string;
}

/**
 * Finds identifiers that no Header row has, but one has nearly: in other case, or without the noughts at its beginning,
 * as programs write them that take identifiers for numbers. Where a table as a whole shows it, that is where at least
 * three of its identifiers differ in the same, and none that would is as in the Header, they are taken for those of the
 * Header, and so are the one or two of a small table beside it, which is said once a table. Any other is named beside the
 * one that it may be, and left as it is.
 *
 * @param ids the identifiers of the children by their numbers
 * @param sources names of the tables
 * @returns for a table, by its place among the sources, the number of the child by that of the identifier taken for it
 */
export function joinIdentifiers(
  files: readonly ConvertedRows[],
  ids: readonly string[],
  sources: readonly string[],
  report: (problem: Problem) => void,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const joined = new Map<number, ReadonlyMap<number, number>>();
  if (ids.every((id) => isNearKey.test(id))) return joined;
  const near = groupedBy(ids.keys(), (number) => nearKey(ids[number] ?? ""));
  if (near.size === ids.length) return joined;
  const header = new Map<number, string>();
  const plights = new Set<string>();
  const pairsOf = ({ lines }: TableLines): readonly NearPair[] =>
    [...lines.keys()].flatMap((number) => {
      const [other, another] = (near.get(nearKey(ids[number] ?? "")) ?? []).filter((each) => header.has(each));
      if (header.has(number) || other === undefined || another !== undefined) return [];
      return [{ number, other, differsIn: listInWords(differing(ids[number] ?? "", ids[other] ?? "")) }];
    });
  const take = (table: TableLines, pairs: readonly NearPair[]): void => {
    joined.set(table.source, new Map(pairs.map(({ number, other }) => [number, other])));
    report(joinedProblem(sources[table.source] ?? "", pairs));
  };
  const tables = linesOfTables(files);
  for (const table of tables.filter(({ isHeader }) => isHeader)) {
    const pairs = pairsOf(table);
    if (plightOf(table, pairs, ids, header) !== undefined && pairs.length >= manyIdentifiers) take(table, pairs);
    for (const [number, line] of table.lines) {
      const isJoined = joined.get(table.source)?.has(number) === true;
      if (!header.has(number) && !isJoined) header.set(number, `${sources[table.source]} row ${line}`);
    }
  }
  const found = tables
    .filter(({ isHeader }) => !isHeader)
    .map((table) => {
      const pairs = pairsOf(table);
      const plight = plightOf(table, pairs, ids, header);
      if (plight !== undefined && pairs.length >= manyIdentifiers) plights.add(plight);
      return { table, pairs, plight };
    });
  for (const { table, pairs, plight } of found) {
    if (plight !== undefined && plights.has(plight)) take(table, pairs);
    else for (const pair of pairs) report(nearProblem(sources[table.source] ?? "", table, pair, ids, header));
  }
  return joined;
}

function joinedProblem(file: string, pairs: readonly NearPair[]): Problem {
  const [what, differ] =
    pairs.length === 1 ? ["an identifier", "that is that"] : [`${pairs.length} identifiers`, "that are those"];
  const message = `${file} has ${what} in CHILD ${differ} of the Header but for ${pairs[0]?.differsIn}, and was read so; write them alike.`;
  return { code: "near-identifiers", severity: "query", file, column: "CHILD", message };
}

function nearProblem(
  file: string,
  { lines }: TableLines,
  { number, other, differsIn }: NearPair,
  ids: readonly string[],
  header: ReadonlyMap<number, string>,
): Problem {
  const row = lines.get(number) ?? 0;
  const message = `${file} row ${row} has a CHILD that is that of ${header.get(other)} but for ${differsIn}; write them alike if they are one child's.`;
  const about = { file, row, child: ids[number] ?? "", column: "CHILD", value: ids[other] ?? "" };
  return { code: "near-identifier", severity: "query", ...about, message };
}

/** In what all identifiers of a table differ that do, if it is the same, and none that would is as in the Header. */
function plightOf(
  { lines }: TableLines,
  pairs: readonly NearPair[],
  ids: readonly string[],
  header: ReadonlyMap<number, string>,
): string | undefined {
  const [first] = pairs;
  if (first === undefined || pairs.some(({ differsIn }) => differsIn !== first.differsIn)) return undefined;
  const names = differing(ids[first.number] ?? "", ids[first.other] ?? "");
  const wouldDiffer = (id: string): boolean =>
    differences.some(([name, without]) => names.includes(name) && without(id) !== id);
  const isDoubtful = [...lines.keys()].some((number) => header.has(number) && wouldDiffer(ids[number] ?? ""));
  return isDoubtful ? undefined : first.differsIn;
}

/** The tables of the files, with their identifiers. */
function linesOfTables(files: readonly ConvertedRows[]): readonly TableLines[] {
  return files.flatMap(({ file, rows, child, source, line }): TableLines[] => {
    const bySource = new Map<number, Map<number, number>>();
    for (let row = 0; row < rows; row++) {
      const number = child[row] ?? 0;
      const lines = bySource.get(source[row] ?? 0) ?? new Map<number, number>();
      bySource.set(source[row] ?? 0, lines);
      if (!lines.has(number)) lines.set(number, line[row] ?? 0);
    }
    return [...bySource].map(([from, lines]) => ({ source: from, isHeader: file === "Header", lines }));
  });
}

/** An identifier of which nothing can be left out: it is near to no other such. */
const isNearKey = /^[1-9A-Z][\dA-Z]*$/;

/** What two identifiers have in common that may be one child's. */
function nearKey(id: string): string {
  return differences.reduce((rest, [, without]) => without(rest), id);
}

/** In what two identifiers differ that are nearly the same. */
function differing(one: string, other: string): readonly string[] {
  const names: string[] = [];
  let [rest, otherRest] = [one, other];
  for (const [name, without] of differences) {
    const [shorter, otherShorter] = [without(rest), without(otherRest)];
    if ((rest === shorter) !== (otherRest === otherShorter) || (rest !== otherRest && shorter === otherShorter)) {
      names.push(name);
    }
    [rest, otherRest] = [shorter, otherShorter];
  }
  return names;
}
