import {
  compare,
  type Fraction,
  infinity,
  minusInfinity,
  negative,
  nought,
  plus,
  reciprocal,
  times,
} from "./Fraction.ts";

/** An end of an interval, and whether the interval reaches it. */
export interface Bound {
  readonly value: Fraction;
  readonly closed: boolean;
}

/** All numbers from the one bound to the other. */
export interface Interval {
  readonly lower: Bound;
  readonly upper: Bound;
}

export const allNumbers: Interval = {
  lower: { value: minusInfinity, closed: false },
  upper: { value: infinity, closed: false },
};

/** Where whole numbers that are not printed lie. */
export const fromNought: Interval = { ...allNumbers, lower: { value: nought, closed: true } };

export function exactly(value: Fraction): Interval {
  const bound = { value, closed: true };
  return { lower: bound, upper: bound };
}

export function isEmpty({ lower, upper }: Interval): boolean {
  const order = compare(lower.value, upper.value);
  return order > 0 || (order === 0 && !(lower.closed && upper.closed));
}

export function intersection(a: Interval, b: Interval): Interval {
  return { lower: inner(a.lower, b.lower, 1), upper: inner(a.upper, b.upper, -1) };
}

export function overlap(a: Interval, b: Interval): boolean {
  return !isEmpty(intersection(a, b));
}

function inner(a: Bound, b: Bound, direction: 1 | -1): Bound {
  const order = compare(a.value, b.value) * direction;
  if (order === 0) return { value: a.value, closed: a.closed && b.closed };
  return order > 0 ? a : b;
}

export function plusInterval(a: Interval, b: Interval): Interval {
  const sum = (x: Bound, y: Bound): Bound => ({ value: plus(x.value, y.value), closed: x.closed && y.closed });
  return { lower: sum(a.lower, b.lower), upper: sum(a.upper, b.upper) };
}

export function negativeInterval({ lower, upper }: Interval): Interval {
  return {
    lower: { value: negative(upper.value), closed: upper.closed },
    upper: { value: negative(lower.value), closed: lower.closed },
  };
}

export function timesInterval(a: Interval, b: Interval): Interval {
  const corners = [a.lower, a.upper].flatMap((x) => [b.lower, b.upper].map((y) => product(x, y)));
  return {
    lower: corners.reduce((best, next) => outer(best, next, -1)),
    upper: corners.reduce((best, next) => outer(best, next, 1)),
  };
}

/** Nought is reached as soon as one factor reaches it, whatever the other is. */
function product(x: Bound, y: Bound): Bound {
  const closed = (x.closed && y.closed) || isReachedNought(x) || isReachedNought(y);
  return { value: times(x.value, y.value), closed };
}

function isReachedNought({ value, closed }: Bound): boolean {
  return closed && compare(value, nought) === 0;
}

function outer(a: Bound, b: Bound, direction: 1 | -1): Bound {
  const order = compare(a.value, b.value) * direction;
  if (order === 0) return { value: a.value, closed: a.closed || b.closed };
  return order > 0 ? a : b;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { lower: outer(a.lower, b.lower, -1), upper: outer(a.upper, b.upper, 1) };
}

/** The negative and the positive part of an interval: without nought, by which nothing can be divided. */
export function withoutNought({ lower, upper }: Interval): readonly Interval[] {
  const open: Bound = { value: nought, closed: false };
  const parts: Interval[] = [];
  if (compare(lower.value, nought) < 0) parts.push({ lower, upper: compare(upper.value, nought) < 0 ? upper : open });
  if (compare(upper.value, nought) > 0) parts.push({ lower: compare(lower.value, nought) > 0 ? lower : open, upper });
  return parts;
}

/** What a can be over b: one interval, two where b has nought inside, none where b is nought. */
export function dividedBy(a: Interval, b: Interval): readonly Interval[] {
  return withoutNought(b).map(({ lower, upper }) =>
    timesInterval(a, { lower: overBound(upper, 1), upper: overBound(lower, -1) }),
  );
}

/** One over a bound; over nought it is infinite, to the side on which the interval lies. */
function overBound({ value, closed }: Bound, side: 1 | -1): Bound {
  if (compare(value, nought) === 0) return { value: side === 1 ? minusInfinity : infinity, closed: false };
  return { value: reciprocal(value), closed };
}
