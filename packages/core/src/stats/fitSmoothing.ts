import { leastSquares } from "./leastSquares.ts";
import { nelderMead } from "./nelderMead.ts";
import type { SmoothingForm } from "./SmoothingForm.ts";
import { type SmoothingState, type SmoothingWeights, smooth } from "./smooth.ts";

export interface SmoothingFit {
  readonly weights: SmoothingWeights;
  /** the state before the first value and after the last */
  readonly start: SmoothingState;
  readonly end: SmoothingState;
  readonly squares: number;
  /** sum of squared errors over values less parameters */
  readonly variance: number;
}

/**
 * Weights and starting state with the least sum of squared errors, which is the greatest likelihood. Errors are linear
 * in the starting state, so for any weights the best state is a matter of least squares, and only the two or three
 * weights are searched for: from a grid, by simplex. β stays below α, γ below 1 − α and φ within 0.8 to 0.98.
 */
export function fitSmoothing(values: readonly number[], form: SmoothingForm): SmoothingFit {
  const axes = 1 + (form.trend === "none" ? 0 : 1) + (form.trend === "damped" ? 1 : 0) + (form.season > 1 ? 1 : 0);
  const squaresAt = (at: readonly number[]) => {
    const weights = weightsAt(at, form);
    return sumOfSquares(smooth(values, weights, bestStart(values, weights, form)).errors);
  };
  const starts = grid(axes)
    .map((at) => ({ at, value: squaresAt(at) }))
    .sort((a, b) => a.value - b.value)
    .slice(0, 3);
  const found = starts.map(({ at }) => nelderMead(squaresAt, at)).sort((a, b) => a.value - b.value)[0];
  const weights = weightsAt(found?.at ?? [], form);
  const start = bestStart(values, weights, form);
  const { errors, state } = smooth(values, weights, start);
  const squares = sumOfSquares(errors);
  return { weights, start, end: state, squares, variance: squares / (values.length - smoothingParameterCount(form)) };
}

function weightsAt(at: readonly number[], { trend, season }: SmoothingForm): SmoothingWeights {
  const rest = [...at];
  const alpha = rest.shift() ?? 0;
  const beta = trend === "none" ? 0 : alpha * (rest.shift() ?? 0);
  const phi = trend === "damped" ? 0.8 + 0.18 * (rest.shift() ?? 0) : 1;
  const gamma = season > 1 ? (1 - alpha) * (rest.shift() ?? 0) : 0;
  return { alpha, beta, gamma, phi };
}

function bestStart(values: readonly number[], weights: SmoothingWeights, form: SmoothingForm): SmoothingState {
  const units = unitStates(form);
  const nothing: SmoothingState = { level: 0, trend: 0, seasons: noSeasons(form) };
  const zeros = values.map(() => 0);
  const columns = units.map((unit) => smooth(zeros, weights, unit).errors.map((error) => -error));
  const coefficients = leastSquares(columns, smooth(values, weights, nothing).errors);
  const combine = (part: (unit: SmoothingState) => number) =>
    units.reduce((sum, unit, index) => sum + part(unit) * (coefficients[index] ?? 0), 0);
  return {
    level: combine((unit) => unit.level),
    trend: combine((unit) => unit.trend),
    seasons: nothing.seasons.map((_, index) => combine((unit) => unit.seasons[index] ?? 0)),
  };
}

/** States of which every starting state is a sum: level, trend, and seasons that cancel the last one out. */
function unitStates({ trend, season }: SmoothingForm): SmoothingState[] {
  const flat = noSeasons({ trend, season });
  const seasons = flat.slice(1).map((_, index) => flat.map((_, at) => (at === index ? 1 : at === season - 1 ? -1 : 0)));
  return [
    { level: 1, trend: 0, seasons: flat },
    ...(trend === "none" ? [] : [{ level: 0, trend: 1, seasons: flat }]),
    ...seasons.map((effects) => ({ level: 0, trend: 0, seasons: effects })),
  ];
}

function noSeasons({ season }: SmoothingForm): number[] {
  return Array.from({ length: season > 1 ? season : 0 }, () => 0);
}

function grid(axes: number): number[][] {
  const lines = [0.05, 0.35, 0.65, 0.95];
  return axes === 0 ? [[]] : grid(axes - 1).flatMap((point) => lines.map((value) => [...point, value]));
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** How many weights and starting states are fitted; of the seasons' effects one follows from the others. */
export function smoothingParameterCount({ trend, season }: SmoothingForm): number {
  return 2 + (trend === "none" ? 0 : 2) + (trend === "damped" ? 1 : 0) + (season > 1 ? season : 0);
}
