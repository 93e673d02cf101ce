import { type Day, noDay } from "../return/Day.ts";
import { daysOfColumn } from "./date/daysOfColumn.ts";
import { openTable } from "./openTable.ts";
import { quoteCell } from "./quoteCell.ts";
import { readTable, type TextTable } from "./readTable.ts";
import { rowsByColumn } from "./rowsByColumn.ts";

/** A row of a local series: what an authority counts itself, on a date. A number that is not given is missing. */
export interface SeriesRow {
  readonly measure: string;
  /** the date of a stock, or the last day of the time that was counted */
  readonly day: Day;
  readonly breakdown: string;
  readonly category: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly note: string;
  /** where the row stands */
  readonly file: string;
  readonly row: number;
}

/** A measure of the authority's own, which the catalogue does not have. */
export interface SeriesMeasure {
  readonly measure: string;
  readonly title: string;
  readonly unit: string;
  readonly polarity: "higher-better" | "lower-better" | "none";
  readonly definition: string;
}

const columns = ["measure", "date", "breakdown", "category", "numerator", "denominator", "value", "note"] as const;
const ownColumns = ["measure", "title", "unit", "polarity", "definition"] as const;
const polarities = ["higher-better", "lower-better", "none"] as const;

/**
 * Reads a local series: a CSV of `measure,date,breakdown,category,numerator,denominator,value,note`, in any order of
 * columns. A count has a numerator, a share a numerator and a denominator, a mean or a score a value. A blank breakdown
 * is the total. A date may be written in any way that can be one day only: DD/MM/YYYY, YYYY-MM-DD, 30 September 2018.
 *
 * @param name what the file is called in messages
 * @throws {InputError} naming file, row and column, if a column is missing or a cell cannot be what it should be
 * @example
 * readSeries(new TextEncoder().encode("measure,date,breakdown,category,numerator,denominator,value,note\ncourt-weeks,2018-09-30,,,,,31,\n"), "courts.csv").map(({ value }) => value); // => [31]
 */
export function readSeries(bytes: Uint8Array, name: string): readonly SeriesRow[] {
  return seriesRows(readTable(bytes, name));
}

/**
 * Reads a local series as `readSeries` does, or from Parquet, or the first sheet of a workbook that has its columns.
 *
 * @param name what the file is called in messages
 * @throws {InputError} naming file, row and column, if a column is missing or a cell cannot be what it should be
 * @example
 * openSeries(new TextEncoder().encode("date,measure,numerator,denominator,value,breakdown,category,note\n30/09/2018,mentors,12,48,,,,\n"), "mentors.csv").then(([{ day, numerator, breakdown }]) => [isoFromDay(day), numerator, breakdown]); // => ["2018-09-30",12,"total"]
 * openSeries(new TextEncoder().encode("date,measure,numerator,denominator,value,breakdown,category,note\n30/09/2018,mentors,a few,48,,,,\n"), "mentors.csv"); // throws: "mentors.csv row 2, numerator: \"a few\" is not a number"
 */
export async function openSeries(bytes: Uint8Array, name: string): Promise<readonly SeriesRow[]> {
  return seriesRows(await openTable(bytes, name, columns));
}

function seriesRows(table: TextTable): readonly SeriesRow[] {
  const { file } = table;
  const dayOf = daysOfColumn(table, "date");
  return rowsByColumn(table, columns, ["measure", "date"], (cell, row, fault) => {
    const { day, fault: wrong } = dayOf(cell("date"));
    if (wrong !== undefined) throw fault("date", `${quoteCell(cell("date"))} ${wrong}`);
    if (day === noDay) throw fault("date", "it is blank");
    const number = (column: "numerator" | "denominator" | "value"): number | undefined => {
      const text = cell(column).replaceAll(",", "");
      if (text === "") return undefined;
      const value = Number(text);
      if (!Number.isFinite(value)) throw fault(column, `${quoteCell(cell(column))} is not a number`);
      if (value < 0 && column !== "value") throw fault(column, `${quoteCell(cell(column))} is below nought`);
      return value;
    };
    const numerator = number("numerator");
    const denominator = number("denominator");
    const value = number("value");
    if (numerator === undefined && value === undefined) throw fault("numerator", "give a numerator or a value");
    if (numerator === undefined && denominator !== undefined) {
      throw fault("denominator", "a denominator needs a numerator beside it");
    }
    return {
      measure: cell("measure"),
      day,
      breakdown: cell("breakdown") || "total",
      category: cell("category") || "total",
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
      ...(value !== undefined && { value }),
      note: cell("note"),
      file,
      row,
    };
  });
}

/**
 * Reads what an authority's own measures are: a CSV of `measure,title,unit,polarity,definition`, in any order of columns.
 * The polarity is `higher-better`, `lower-better` or `none`, and none where it is blank.
 *
 * @param name what the file is called in messages
 * @throws {InputError} naming file, row and column, if a column is missing or a cell cannot be what it should be
 * @example
 * readSeriesMeasures(new TextEncoder().encode("measure,title,unit,polarity,definition\nmentors,Young people with a mentor,young people,,\n"), "own.csv"); // => [{"measure":"mentors","title":"Young people with a mentor","unit":"young people","polarity":"none","definition":""}]
 */
export function readSeriesMeasures(bytes: Uint8Array, name: string): readonly SeriesMeasure[] {
  const table = readTable(bytes, name);
  return rowsByColumn(table, ownColumns, ["measure", "title", "unit"], (cell, _, fault) => {
    const polarity = polarities.find((known) => known === (cell("polarity") || "none"));
    if (polarity === undefined) {
      throw fault("polarity", `${quoteCell(cell("polarity"))} is none of ${polarities.join(", ")}`);
    }
    return {
      measure: cell("measure"),
      title: cell("title"),
      unit: cell("unit"),
      polarity,
      definition: cell("definition"),
    };
  });
}
