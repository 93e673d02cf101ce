import { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { readTable } from "../read/readTable.ts";
import { regions } from "./regions.ts";

/** How like its neighbour an authority is, in the words of the model. */
export type Closeness = "extremely close" | "very close" | "close" | "somewhat close" | "not close";

/** One neighbour, by the DfE's three digits. */
export interface Neighbour {
  readonly authority: string;
  readonly closeness: Closeness;
}

/** The statistical neighbours of one authority, nearest first. */
export interface StatisticalNeighbours {
  /** the year of the model: a new model swaps neighbours, so that averages of two models are not comparable */
  readonly model: number;
  /** the DfE's three digits */
  readonly authority: string;
  /** GSS code of its region; London is not parted into Inner and Outer */
  readonly regionCode: string;
  readonly neighbours: readonly Neighbour[];
}

export interface ReadNeighboursOptions {
  /** the year of the model; default 2021 or 2025 by the columns */
  readonly model?: number;
}

const closenesses: readonly Closeness[] = ["extremely close", "very close", "close", "somewhat close", "not close"];

/** The columns of the two models; closeness stands right of its neighbour, whatever its heading says. */
const layouts = [
  { model: 2021, authority: "la num", region: "goind", neighbour: /^sn(\d+)$/ },
  { model: 2025, authority: "old_la_code", region: "region_ind", neighbour: /^sn_(\d+)$/ },
] as const;

const regionCodes = new Map(regions.map(({ code, neighbourModel }) => [neighbourModel, code]));

/**
 * Reads a table of statistical neighbours: the model of April 2021 (`LA num`, `SN1`, and ten columns all headed `SNP`)
 * or that of 2025 (`old_la_code`, `SN_1`, `SN_1P`). Rows without the number of an authority are passed over.
 *
 * Source: DfE, statistical neighbours, models of 2021 and 2025.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if the columns are neither, or a row's neighbours are no ten different authorities with their closeness
 * @example
 * const text = "old_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P\n999,Anyshire,2,The region,825,Close,803,Close\n";
 * const [list] = readNeighbours(new TextEncoder().encode(text), "neighbours.csv");
 * [list.model, list.neighbours.map(({ authority }) => authority)]; // => [2025, ["825", "803"]]
 * readNeighbours(new TextEncoder().encode("a,b\n1,2\n"), "a.csv"); // throws: "a.csv is no table of statistical neighbours: it needs the columns LA num and SN1 to SN10, or old_la_code and SN_1 to SN_10."
 */
export function readNeighbours(
  bytes: Uint8Array,
  name: string,
  options: ReadNeighboursOptions = {},
): readonly StatisticalNeighbours[] {
  const { heading, rows } = readTable(bytes, name);
  const columns = heading.map((column) => column.toLowerCase());
  const layout = layouts.find(
    ({ authority, neighbour }) => columns.includes(authority) && columns.some((column) => neighbour.test(column)),
  );
  if (layout === undefined) {
    throw new InputError(
      `${name} is no table of statistical neighbours: it needs the columns LA num and SN1 to SN10, or old_la_code and SN_1 to SN_10.`,
    );
  }
  const authorityAt = columns.indexOf(layout.authority);
  const regionAt = columns.indexOf(layout.region);
  const neighboursAt = columns
    .flatMap((column, at) => ({ order: Number(layout.neighbour.exec(column)?.[1] ?? 0), at }))
    .filter(({ order }) => order > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ at }) => at);
  const seen = new Set<string>();
  return [...rows].flatMap(({ cells, line }) => {
    const authority = cells[authorityAt] ?? "";
    if (authority === "") return [];
    const place = `${name} row ${line}`;
    requireCode(authority, `${place}, ${heading[authorityAt]}`);
    if (seen.has(authority))
      throw new InputError(`${place}: authority ${authority} has a row above already; keep one.`);
    seen.add(authority);
    const neighbours = neighboursAt.map((at): Neighbour => {
      const neighbour = cells[at] ?? "";
      requireCode(neighbour, `${place}, ${heading[at]}`);
      return { authority: neighbour, closeness: closenessOf(cells[at + 1] ?? "", `${place}, ${heading[at]}`) };
    });
    const different = new Set([authority, ...neighbours.map((neighbour) => neighbour.authority)]);
    if (different.size !== neighbours.length + 1) {
      throw new InputError(`${place}: a neighbour stands there twice, or the authority is its own neighbour.`);
    }
    const regionCode = regionCodes.get(cells[regionAt]) ?? "";
    return [{ model: options.model ?? layout.model, authority, regionCode, neighbours }];
  });
}

function requireCode(code: string, place: string): void {
  if (!/^\d{3}$/.test(code)) {
    throw new InputError(`${place}: ${quoteCell(code)} must be the three digits of an authority.`);
  }
}

function closenessOf(cell: string, place: string): Closeness {
  const found = closenesses.find((closeness) => closeness === cell.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new InputError(
    `${place}: the closeness right of it, ${quoteCell(cell)}, must be one of ${closenesses.join(", ")}.`,
  );
}
