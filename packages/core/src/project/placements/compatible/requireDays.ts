import { isoFromDay } from "../../../return/isoDate.ts";
import type { Period } from "../../../return/reportingYear.ts";
import type { DemandQuestion } from "./DemandProjection.ts";

/**
 * Requires the days of a question to lie where the data can answer.
 *
 * @throws {RangeError} if they do not
 */
export function requireDays(
  covers: Period,
  { reference, start = reference.to, end, stepDays = 1 }: DemandQuestion,
): void {
  const covered = `${isoFromDay(covers.from)} to ${isoFromDay(covers.to)}`;
  if (!(reference.from < reference.to)) {
    throw new RangeError("The days of reference must begin before they end; give at least two days.");
  }
  if (reference.to < covers.from || reference.from > covers.to) {
    throw new RangeError(
      `The days of reference lie outside the data, which cover ${covered}; choose days among these.`,
    );
  }
  if (start < covers.from || start > covers.to) {
    throw new RangeError(
      `${isoFromDay(start)} lies outside the data, which cover ${covered}; begin on one of these days.`,
    );
  }
  if (!(end > start)) throw new RangeError(`The projection must end after ${isoFromDay(start)}, on which it begins.`);
  if (!(Number.isInteger(stepDays) && stepDays > 0))
    throw new RangeError("A step must be a whole number of days above nought.");
}
