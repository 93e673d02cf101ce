import { groupedBy } from "../return/groupedBy.ts";
import type { ConvertedRows } from "./convertRows.ts";
import { inWords } from "./inWords.ts";
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

/** The identifiers of a table of which the return has others that are nearly the same, each with its first line there. */
interface NearTable {
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
 * Header, which is said once. Any other is named beside the one that it may be, and left as it is.
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
  const near = groupedBy(ids.keys(), (number) => nearKey(ids[number] ?? ""));
  const inGroups = new Set([...near.values()].filter((numbers) => numbers.length > 1).flat());
  const joined = new Map<number, ReadonlyMap<number, number>>();
  const header = new Map<number, string>();
  for (const { source, isHeader, lines } of inGroups.size === 0 ? [] : nearTables(files, inGroups)) {
    const file = sources[source] ?? "";
    const pairs = [...lines.keys()].flatMap((number): NearPair[] => {
      const alike = near.get(nearKey(ids[number] ?? "")) ?? [];
      const [other, another] = alike.filter((each) => header.has(each));
      if (header.has(number) || other === undefined || another !== undefined) return [];
      return [{ number, other, differsIn: inWords(differing(ids[number] ?? "", ids[other] ?? "")) }];
    });
    if (isOfWholeTable(pairs, lines, ids, header)) {
      joined.set(source, new Map(pairs.map(({ number, other }) => [number, other])));
      const message = `${file} has ${pairs.length} identifiers in CHILD that are those of Header rows but for ${pairs[0]?.differsIn}, and they were taken for these; write them alike.`;
      report({ code: "near-identifiers", severity: "query", file, column: "CHILD", message });
    } else {
      for (const { number, other, differsIn } of pairs) {
        const row = lines.get(number) ?? 0;
        const message = `${file} row ${row} has a CHILD that is that of ${header.get(other)} but for ${differsIn}; write them alike if they are one child's.`;
        const about = { file, row, child: ids[number] ?? "", column: "CHILD", value: ids[other] ?? "" };
        report({ code: "near-identifier", severity: "query", ...about, message });
      }
    }
    if (!isHeader) continue;
    for (const [number, line] of lines) {
      if (!header.has(number) && joined.get(source)?.has(number) !== true) header.set(number, `${file} row ${line}`);
    }
  }
  return joined;
}

function isOfWholeTable(
  pairs: readonly NearPair[],
  lines: NearTable["lines"],
  ids: readonly string[],
  header: ReadonlyMap<number, string>,
): boolean {
  if (pairs.length < manyIdentifiers || new Set(pairs.map(({ differsIn }) => differsIn)).size > 1) return false;
  const [first] = pairs;
  const names = differing(ids[first?.number ?? 0] ?? "", ids[first?.other ?? 0] ?? "");
  const wouldDiffer = (id: string): boolean =>
    differences.some(([name, without]) => names.includes(name) && without(id) !== id);
  return [...lines.keys()].every((number) => !header.has(number) || !wouldDiffer(ids[number] ?? ""));
}

/** The tables that have identifiers of which there are others nearly the same: those that are the Header first. */
function nearTables(files: readonly ConvertedRows[], inGroups: ReadonlySet<number>): readonly NearTable[] {
  const tables = files.flatMap(({ file, rows, child, source, line }): NearTable[] => {
    const bySource = new Map<number, Map<number, number>>();
    for (let row = 0; row < rows; row++) {
      const number = child[row] ?? 0;
      if (!inGroups.has(number)) continue;
      const lines = bySource.get(source[row] ?? 0) ?? new Map<number, number>();
      bySource.set(source[row] ?? 0, lines);
      if (!lines.has(number)) lines.set(number, line[row] ?? 0);
    }
    return [...bySource].map(([from, lines]) => ({ source: from, isHeader: file === "Header", lines }));
  });
  return [...tables.filter(({ isHeader }) => isHeader), ...tables.filter(({ isHeader }) => !isHeader)];
}

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
