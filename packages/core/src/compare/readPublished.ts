import { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { readTable, type TextTable } from "../read/readTable.ts";
import { firstReleaseLayout } from "./firstReleaseLayout.ts";
import { interactiveToolLayout } from "./interactiveToolLayout.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedIndicator, PublishedLayout, PublishedRow } from "./PublishedLayout.ts";
import { type PublishedCell, publishedCell } from "./publishedCell.ts";
import { tidyLayout } from "./tidyLayout.ts";

export interface ReadPublishedOptions {
  /** the release that the file belongs to; default the latest year in it */
  readonly edition?: string;
}

const faults = {
  "open quotation mark": "a quotation mark that is opened and not closed",
  "cell of several lines": "a cell of several lines",
} as const;

/**
 * Reads a file of published figures, one figure for each row and indicator: the files of Explore Education Statistics
 * (2018 on), those of the statistical first releases (2010 to 2017) and the long file of the Local Authority Interactive
 * Tool. Which it is, and which edition's columns it has, is told by the heading. A blank cell gives no figure; rows of
 * areas other than England, its regions and authorities are passed over.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if the heading is none of these, or a row cannot be read
 * @example
 * const text = "time_period,geographic_level,old_la_code,la_name,cla-rate\n2025,National,,,67\n2025,Local authority,823,Central Bedfordshire,48\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * published.map(({ areaName, year, value }) => [areaName, year, value]); // => [["England", 2025, 67], ["Central Bedfordshire", 2025, 48]]
 */
export function readPublished(
  bytes: Uint8Array,
  name: string,
  options: ReadPublishedOptions = {},
): readonly PublishedFigure[] {
  const table = readTable(bytes, name);
  const layout = layoutOf(table);
  if (layout === undefined) {
    throw new InputError(
      `${name} is no file of published figures: it needs the columns time_period and geographic_level, geog_l and geog_c, or measure, year, la_number, area and value.`,
    );
  }
  const values = readValues(table, layout);
  const edition = options.edition ?? String(values.reduce((year, { row }) => Math.max(year, row.year), 0));
  const { file } = table;
  // each in one piece, as a file has tens of thousands
  return values.map(({ line, row, indicator, cell }) =>
    cell.kind === "symbol"
      ? { edition, file, row: line, ...row, indicator, ...cell.withheld }
      : { edition, file, row: line, ...row, indicator, value: cell.value, symbol: "" },
  );
}

/**
 * Whether a file has the heading of one that `readPublished` reads.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is empty, not text or too large, or has such a heading and no year
 * @example
 * isPublishedTable(new TextEncoder().encode("time_period,geographic_level,number\n"), "a.csv"); // => true
 * isPublishedTable(new TextEncoder().encode("action,due\n"), "a.csv"); // => false
 */
export function isPublishedTable(bytes: Uint8Array, name: string): boolean {
  return layoutOf(readTable(bytes, name)) !== undefined;
}

function layoutOf(table: TextTable): PublishedLayout | undefined {
  return tidyLayout(table) ?? firstReleaseLayout(table) ?? interactiveToolLayout(table);
}

/** A cell that holds a value, and the row that it stands in. */
interface PublishedValue {
  readonly line: number;
  readonly row: PublishedRow;
  readonly indicator: string;
  readonly cell: PublishedCell;
}

function readValues({ file, heading, rows }: TextTable, layout: PublishedLayout): readonly PublishedValue[] {
  const values: PublishedValue[] = [];
  for (const { cells, line, fault } of rows) {
    const place = `${file} row ${line}`;
    if (fault !== undefined) throw new InputError(`${place} has ${faults[fault]}.`);
    if (cells.length < heading.length || cells.slice(heading.length).some((cell) => cell !== "")) {
      throw new InputError(`${place} has ${cells.length} cells where the heading has ${heading.length}.`);
    }
    const row = layout.readRow(cells, place);
    if (row === undefined) continue;
    for (const indicator of layout.indicators) {
      const text = cells[indicator.at] ?? "";
      if (text === "") continue;
      const cell = publishedCell(text, layout.era);
      if (cell === undefined) {
        throw new InputError(
          `${place}, ${heading[indicator.at]}: ${quoteCell(text)} is neither a number nor a symbol that such files use.`,
        );
      }
      values.push({ line, row, indicator: cell.kind === "months" ? "months" : nameOf(indicator, cells), cell });
    }
  }
  return values;
}

function nameOf({ name, nameAt }: PublishedIndicator, cells: readonly string[]): string {
  return nameAt === undefined ? name : (cells[nameAt] ?? "");
}
