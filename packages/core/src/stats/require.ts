import { monthLength } from "./monthLength.ts";

/** Throws a RangeError if the value is NaN; either infinity passes. */
export function requireNumber(caller: string, what: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${caller} needs ${what} that is a number, not NaN.`);
}

/** Throws a RangeError unless the value is a finite number. */
export function requireFinite(caller: string, what: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${caller} needs ${what} that is a finite number, not ${value}.`);
  }
}

/** Throws a RangeError unless every value is a finite number; the sentence gives the place of the first that is not. */
export function requireAllFinite(caller: string, values: readonly number[]): void {
  const place = values.findIndex((value) => !Number.isFinite(value));
  if (place >= 0) {
    throw new RangeError(
      `${caller} needs values that are finite numbers, but that at place ${place + 1} is ${values[place]}.`,
    );
  }
}

/** Throws a RangeError unless the value is a finite number above zero. */
export function requireAboveZero(caller: string, what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${caller} needs ${what} above zero, not ${value}.`);
  }
}

/** Throws a RangeError unless the value is a finite number of zero or more. */
export function requireNotNegative(caller: string, what: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`${caller} needs ${what} of zero or more, not ${value}.`);
  }
}

/** Throws a RangeError unless the probability lies in 0 to 1, both included. */
export function requireProbability(caller: string, probability: number): void {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${caller} needs a probability from 0 to 1, not ${probability}.`);
  }
}

/** Throws a RangeError unless the confidence lies strictly between 0 and 1: 0.95, never 95. */
export function requireConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${caller} needs a confidence between 0 and 1, not ${confidence}.`);
  }
}

/** Throws a RangeError unless the season is a whole number of steps above zero. */
export function requireSeason(caller: string, season: number): void {
  if (!(Number.isInteger(season) && season > 0)) {
    throw new RangeError(`${caller} needs a season that is a whole number of steps above zero, not ${season}.`);
  }
}

/** Throws a RangeError unless x and y are equally long, at least so long, finite, and x takes more than one value. */
export function requirePairs(caller: string, x: readonly number[], y: readonly number[], least: number): void {
  if (x.length !== y.length || x.length < least) {
    throw new RangeError(`${caller} needs at least ${least} pairs of x and y, not ${x.length} and ${y.length} values.`);
  }
  requireAllFinite(caller, x);
  requireAllFinite(caller, y);
  if (x.every((value) => value === x[0])) throw new RangeError(`${caller} needs x to take more than one value.`);
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Throws a RangeError unless the text is a day of the calendar written YYYY-MM-DD. */
export function requireIsoDate(caller: string, text: string): void {
  const [year = 0, month = 0, day = 0] = isoDate.exec(text)?.slice(1).map(Number) ?? [];
  if (!(day >= 1 && day <= monthLength(year, month))) {
    throw new RangeError(`${caller} needs dates as YYYY-MM-DD, not ${text}.`);
  }
}
