import { InputError } from "../read/InputError.ts";
import type { SeriesMeasure, SeriesRow } from "../read/readSeries.ts";
import { isoFromDay } from "../return/isoDate.ts";
import { unassigned } from "./Breakdown.ts";
import type { Figure } from "./Figure.ts";
import { figureNames } from "./FigureNames.ts";
import { crossing } from "./groupByCategory.ts";
import { isOwnUnit, type Measure } from "./Measure.ts";
import { measures as catalogue } from "./measures.ts";
import { count } from "./statistic/count.ts";
import { quotient } from "./statistic/quotient.ts";
import type { StatisticValue } from "./statistic/Statistic.ts";
import { share } from "./statistic/share.ts";
import { unknownBreakdown, unknownCategory, unknownMeasure } from "./unknownName.ts";

export interface SeriesOptions {
  /** the authority's own measures, which the catalogue does not have */
  readonly measures?: readonly SeriesMeasure[];
  /** GSS code of the authority, for the figures' own column */
  readonly authority?: string;
}

/**
 * The figures of a local series, one for each of its rows, at the row's date: a count is its numerator, a share its
 * numerator in percent of the denominator with Wilson's interval, and a mean or a score its value, or one number over the
 * other.
 *
 * @throws {InputError} naming file, row and column, if a measure is neither of the catalogue nor given, a breakdown or a
 * category is not one the measure has, a share has no denominator or one below its numerator, or two rows are for one figure
 * @example
 * const heading = "measure,date,breakdown,category,numerator,denominator,value,note";
 * const text = `${heading}\npep-quality-share,2018-12-31,pep-quality,good-or-better,143,204,,\n`;
 * const [share] = seriesFigures(readSeries(new TextEncoder().encode(text), "plans.csv"));
 * [share.category, share.numerator, share.denominator, share.method]; // => ["good-or-better", 143, 204, "Wilson"]
 * seriesFigures(readSeries(new TextEncoder().encode(text), "plans.csv"))[0].value; // => 70.09…
 */
export function seriesFigures(rows: readonly SeriesRow[], options: SeriesOptions = {}): readonly Figure[] {
  const { measures: own = [], authority = "" } = options;
  requireMeasures(rows, own);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const measure = catalogue.find(({ id }) => id === row.measure);
    const unit = measure?.unit ?? own.find((each) => each.measure === row.measure)?.unit ?? "";
    if (!isOwnUnit(unit)) throw new RangeError(`the measure "${row.measure}" has no unit`);
    if (measure !== undefined) requireKnown(measure, row);
    const figure = `${row.measure} ${row.day} ${row.breakdown} ${row.category}`;
    const earlier = seen.get(figure);
    if (earlier !== undefined) throw fault(row, "category", `row ${earlier} is for the same figure`);
    seen.set(figure, row.row);
    const date = isoFromDay(row.day);
    return {
      ...figureNames(row.measure, row.breakdown, row.category),
      periodStart: date,
      periodEnd: date,
      authority,
      unit,
      ...seriesValue(row, unit, measure?.interval === "none"),
      note: row.note,
      ...(row.note !== "" && { publicNote: "" }),
    };
  });
}

/**
 * Requires that every row is of a measure that there is.
 *
 * @param own what the authority's own measures are, which the catalogue does not have
 * @throws {InputError} naming file and row, and the measure that was probably meant
 */
export function requireMeasures(rows: readonly SeriesRow[], own: readonly SeriesMeasure[]): void {
  if (rows.length === 0) return;
  const ids = own.map(({ measure }) => measure);
  const known = new Set([...catalogue.map(({ id }) => id), ...ids]);
  const row = rows.find(({ measure }) => !known.has(measure));
  if (row === undefined) return;
  throw fault(row, "measure", `${unknownMeasure(row.measure, ids)}, and a measure of your own needs a title`);
}

function seriesValue(row: SeriesRow, unit: string, withoutInterval: boolean): StatisticValue {
  const { numerator, denominator, value } = row;
  const isShare = unit === "percent";
  if (value !== undefined) {
    return {
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
      value,
      symbol: "",
    };
  }
  const counted = { numerator: numerator ?? 0, denominator };
  if (denominator === undefined) {
    if (isShare) throw fault(row, "denominator", "a share needs a denominator beside its numerator, or a value");
    return count(counted);
  }
  if (!isShare) return quotient(counted);
  if (counted.numerator > denominator) throw fault(row, "numerator", "it is above the denominator");
  const found = share(counted);
  if (!withoutInterval || found.symbol !== "") return found;
  const { lower, upper, confidence, method, ...bare } = found;
  return bare;
}

/** Throws unless the catalogue's measure has the breakdown and the category of the row. */
function requireKnown(measure: Measure, row: SeriesRow): void {
  const categories = row.category.split(crossing);
  for (const [at, breakdown] of row.breakdown.split(crossing).entries()) {
    const category = categories[at] ?? "";
    if (breakdown === "total" && category === "total") continue;
    const known = measure.breakdowns.find((each) => each.id === breakdown);
    if (known === undefined) throw fault(row, "breakdown", unknownBreakdown(breakdown, measure));
    const isListed = known.categories.some((each) => each.id === category);
    if (known.categories.length > 0 && !isListed && category !== unassigned.id) {
      throw fault(row, "category", unknownCategory(category, known));
    }
  }
}

function fault({ file, row }: SeriesRow, column: string, what: string): InputError {
  return new InputError(`${file} row ${row}, ${column}: ${what}.`);
}
