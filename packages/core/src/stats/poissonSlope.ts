import { sum } from "simple-statistics";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
/** The children counted at a time, out of a population. */
export interface CountAtTime {
  readonly time: number;
  readonly count: number;
  readonly population: number;
}

export interface PoissonSlope {
  readonly slope: number;
  readonly intercept: number;
  readonly fitted: readonly number[];
  /** Fisher's information on the slope */
  readonly information: number;
}

/**
 * The slope and level of greatest likelihood of a log-linear Poisson rate. With times measured from the mean time of
 * the events, the likelihood is greatest where Σ population × e^(slope × time) is least. That sum is convex, so
 * Newton's method with halved steps finds the slope; the level then makes expected counts sum to those observed.
 */
export function poissonSlope(counts: readonly CountAtTime[]): PoissonSlope {
  const total = sum(counts.map(({ count }) => count));
  const times = counts.map(({ time }) => time);
  const eventTimes = counts.filter(({ count }) => count > 0).map(({ time }) => time);
  if (Math.max(...eventTimes) === Math.min(...times) || Math.min(...eventTimes) === Math.max(...times) || total === 0) {
    throw new RangeError("poissonTrend needs events that do not all fall at the first or at the last time.");
  }
  const origin = sum(counts.map(({ time, count }) => time * count)) / total;
  const weightsAt = (slope: number) => counts.map(({ time, population }) => population * exp(slope * (time - origin)));

  let slope = 0;
  for (;;) {
    const weights = weightsAt(slope);
    const weight = sum(weights);
    const first = sum(weights.map((value, index) => value * ((times[index] ?? 0) - origin)));
    const second = sum(weights.map((value, index) => value * ((times[index] ?? 0) - origin) ** 2));
    let step = -first / second;
    while (sum(weightsAt(slope + step)) > weight && slope + step !== slope) step /= 2;
    if (Math.abs(step) <= 1e-13 * Math.max(1, Math.abs(slope)) || slope + step === slope) {
      return {
        slope,
        intercept: log(total / weight) - slope * origin,
        fitted: weights.map((value) => (value / weight) * total),
        information: (second / weight - (first / weight) ** 2) * total,
      };
    }
    slope += step;
  }
}
