import { type FlowRates, type FlowShape, moveAt } from "./FlowRates.ts";

/** The longest month. */
export const mostDays = 31;

/**
 * For each age band and each number of days up to 31: where children are after them who began in a group, and how many
 * days they will have spent in each. A matrix is stored by rows, the group begun in, one after another.
 */
export interface MoveMatrices {
  /** by band, then by days */
  readonly after: readonly (readonly Float64Array[])[];
  readonly spent: readonly (readonly Float64Array[])[];
}

/**
 * The chances of a Markov process in continuous time whose rates are constant: the exponential of the rates times the
 * days, by its series, and the integral of it, by addition and multiplication only.
 *
 * @param counting whether the days spent are asked for too: half of the work
 */
export function moveMatrices(
  rates: Pick<FlowRates, "moves">,
  shape: FlowShape,
  { counting = true } = {},
): MoveMatrices {
  const after: Float64Array[][] = [];
  const spent: Float64Array[][] = [];
  for (let band = 0; band < shape.bands; band += 1) {
    const day = oneDay(generator(rates, shape, band), shape.groups);
    const ofDays = [identity(shape.groups), day.after];
    const spentIn = [new Float64Array(shape.groups * shape.groups), day.spent];
    for (let days = 2; days <= mostDays; days += 1) {
      const before = ofDays[days - 1] ?? day.after;
      ofDays.push(product(before, day.after, shape.groups));
      if (counting) {
        const meanwhile = product(before, day.spent, shape.groups);
        addTo(meanwhile, spentIn[days - 1] ?? day.spent);
        spentIn.push(meanwhile);
      }
    }
    after.push(ofDays);
    spent.push(spentIn);
  }
  return { after, spent };
}

function generator(rates: Pick<FlowRates, "moves">, shape: FlowShape, band: number): Float64Array {
  const { groups } = shape;
  const matrix = new Float64Array(groups * groups);
  for (let from = 0; from < groups; from += 1) {
    const cell = band * groups + from;
    let leaving = 0;
    for (let to = 0; to <= groups; to += 1) {
      const rate = to === from ? 0 : (rates.moves[moveAt(shape, cell, to)] ?? 0);
      leaving += rate;
      if (to < groups) matrix[from * groups + to] = rate;
    }
    matrix[from * groups + from] = -leaving;
  }
  return matrix;
}

/** Over one day, cut into halves until the rates are small, by the series, and doubled again. */
function oneDay(rates: Float64Array, groups: number): { readonly after: Float64Array; readonly spent: Float64Array } {
  let largest = 0;
  for (let at = 0; at < rates.length; at += 1) largest = Math.max(largest, Math.abs(rates[at] ?? 0));
  let part = 1;
  let halvings = 0;
  while (largest * part > 0.1) {
    part /= 2;
    halvings += 1;
  }
  const small = rates.slice();
  multiply(small, part);
  let after = identity(groups);
  const spent = identity(groups);
  let term = identity(groups);
  for (let power = 1; power <= 10; power += 1) {
    term = product(term, small, groups);
    for (let at = 0; at < term.length; at += 1) {
      const value = (term[at] ?? 0) / power;
      term[at] = value;
      after[at] = (after[at] ?? 0) + value;
      spent[at] = (spent[at] ?? 0) + value / (power + 1);
    }
  }
  multiply(spent, part);
  for (let doubling = 0; doubling < halvings; doubling += 1) {
    addTo(spent, product(after, spent, groups));
    after = product(after, after, groups);
  }
  return { after, spent };
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) matrix[at * size + at] = 1;
  return matrix;
}

function addTo(sum: Float64Array, other: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
}

function multiply(matrix: Float64Array, by: number): void {
  for (let at = 0; at < matrix.length; at += 1) matrix[at] = (matrix[at] ?? 0) * by;
}

function product(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let middle = 0; middle < size; middle += 1) {
      const left = one[row * size + middle] ?? 0;
      if (left === 0) continue;
      for (let column = 0; column < size; column += 1) {
        const at = row * size + column;
        result[at] = (result[at] ?? 0) + left * (other[middle * size + column] ?? 0);
      }
    }
  }
  return result;
}
