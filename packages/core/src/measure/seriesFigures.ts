import { InputError } from "../read/InputError.ts";
import type { SeriesMeasure, SeriesRow } from "../read/readSeries.ts";
import { isoFromDay } from "../return/isoDate.ts";
import { unassigned } from "./Breakdown.ts";
import type { Figure } from "./Figure.ts";
import { crossing } from "./groupByCategory.ts";
import type { Measure } from "./Measure.ts";
import { measures as catalogue } from "./measures.ts";
import { count } from "./statistic/count.ts";
import { quotient } from "./statistic/quotient.ts";
import type { StatisticValue } from "./statistic/Statistic.ts";
import { share } from "./statistic/share.ts";

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
 */
export function seriesFigures(rows: readonly SeriesRow[], options: SeriesOptions = {}): readonly Figure[] {
  const { measures: own = [], authority = "" } = options;
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const measure =
      catalogue.find(({ id }) => id === row.measure) ?? own.find(({ measure }) => measure === row.measure);
    if (measure === undefined)
      throw fault(
        row,
        "measure",
        `there is no measure "${row.measure}"; lac measures lists them, and your own need a title`,
      );
    if ("breakdowns" in measure) requireKnown(measure, row);
    const figure = `${row.measure} ${row.day} ${row.breakdown} ${row.category}`;
    const earlier = seen.get(figure);
    if (earlier !== undefined) throw fault(row, "category", `row ${earlier} is for the same figure`);
    seen.set(figure, row.row);
    const date = isoFromDay(row.day);
    return {
      measure: row.measure,
      periodStart: date,
      periodEnd: date,
      authority,
      breakdown: row.breakdown,
      category: row.category,
      unit: measure.unit,
      ...seriesValue(row, measure.unit, "interval" in measure && measure.interval === "none"),
      note: row.note,
    };
  });
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
function requireKnown({ id, breakdowns }: Measure, row: SeriesRow): void {
  const categories = row.category.split(crossing);
  for (const [at, breakdown] of row.breakdown.split(crossing).entries()) {
    const category = categories[at] ?? "";
    if (breakdown === "total" && category === "total") continue;
    const known = breakdowns.find((each) => each.id === breakdown);
    if (known === undefined)
      throw fault(
        row,
        "breakdown",
        `${id} has no breakdown "${breakdown}"; it has ${breakdowns.map((each) => each.id).join(", ")}`,
      );
    const ids = known.categories.map((each) => each.id);
    if (ids.length > 0 && !ids.includes(category) && category !== unassigned.id) {
      throw fault(row, "category", `${breakdown} has no category "${category}"; it has ${ids.join(", ")}`);
    }
  }
}

function fault({ file, row }: SeriesRow, column: string, what: string): InputError {
  return new InputError(`${file} row ${row}, ${column}: ${what}.`);
}
