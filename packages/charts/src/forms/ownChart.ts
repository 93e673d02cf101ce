import type { TopLevelSpec } from "vega-lite";
import type { Chart, ChartColumn } from "../Chart.ts";
import { slug } from "../words/slug.ts";

/** What an author says of a chart of their own. */
export interface OwnChartWording {
  /** the finding, in one line */
  readonly title: string;
  /** the same message in words, with the numbers, for a reader who does not see the drawing */
  readonly description: string;
  /** measure, place, date and source; blank where the title says all */
  readonly subtitle?: string;
}

/** More are noise in a table that people read. */
const mostDecimals = 2;

/**
 * A chart of an author's own Vega-Lite specification, whose values stand in the table behind it. What a value is called
 * in the specification is the name of its column, so `"Children in care"` reads better than `"n"`.
 *
 * @param specification with its values in it, as rows of numbers and words under the same names; without a title
 * @throws {RangeError} if it has no values of its own, one is neither number nor text, or title or description is blank
 * @example
 * ownChart({ data: { values: [{ Year: "2019", Children: 315 }] }, mark: "bar" }, { title: "Many", description: "315." }).table.rows; // => [["2019",315]]
 */
export function ownChart(specification: TopLevelSpec, { title, description, subtitle = "" }: OwnChartWording): Chart {
  if (title.trim() === "" || description.trim() === "") {
    throw new RangeError("ownChart requires a title and a description in words");
  }
  const values = valuesOf(specification);
  const names = [...new Set(values.flatMap(Object.keys))];
  const columns = names.map((label): ChartColumn => {
    const numbers = values.map((row) => row[label]).filter((value) => typeof value === "number");
    const isText = values.some((row) => typeof row[label] === "string");
    return isText || numbers.length === 0
      ? { label, kind: "text" }
      : { label, kind: "number", decimals: Math.max(...numbers.map(decimalsOf)) };
  });
  return {
    id: slug(["own", title]),
    title,
    subtitle,
    description,
    specification,
    table: { caption: title, columns, rows: values.map((row) => names.map((name) => cellOf(row[name], name))) },
  };
}

function valuesOf({ data }: TopLevelSpec): readonly Readonly<Record<string, unknown>>[] {
  const values: unknown = data !== null && data !== undefined && "values" in data ? data.values : undefined;
  if (!Array.isArray(values) || values.length === 0 || !values.every(isRow)) {
    throw new RangeError("ownChart requires a specification that holds its values, as rows of data.values");
  }
  return values;
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown, name: string): string | number {
  if (value === null || value === undefined) return "[x]";
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new RangeError(`ownChart lists numbers and words, and "${name}" has ${typeof value} ${String(value)}`);
}

function decimalsOf(number: number): number {
  const [, decimals = ""] = String(number).split(".");
  return Math.min(mostDecimals, decimals.length);
}
