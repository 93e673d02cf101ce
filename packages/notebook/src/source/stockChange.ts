import {
  changeInStock,
  type Day,
  findMeasure,
  type Measure,
  type MeasureId,
  type OwnId,
  type StockChange,
} from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";

/**
 * How a count of children changed from an earlier day to that of the report, and whether by more than chance. There is
 * none to show where the return cannot tell of both days, nor in a version for publication: those who came and those
 * who went may be few.
 *
 * @param measure id of a measure of the catalogue
 * @throws {RangeError} if there is no such measure
 * @example
 * changeInWords(stockChange(source, "cla-number", dayFromIso("2018-07-21"))); // => "down from 320, as 49 joined and 54 left; with numbers this small that is no clear change"
 */
export function stockChange(
  { care, covered, isKnownAt, asAt }: Pick<NotebookSource, "care" | "covered" | "isKnownAt" | "asAt">,
  measure: MeasureId | OwnId,
  earlier: Day,
): StockChange | undefined {
  const { from, to } = covered;
  const stock: Measure = findMeasure(measure);
  const isKnown = [earlier, asAt].every((day) => day >= from && day <= to && isKnownAt(stock, day));
  return care !== undefined && isKnown ? changeInStock(care, stock, earlier, asAt) : undefined;
}
