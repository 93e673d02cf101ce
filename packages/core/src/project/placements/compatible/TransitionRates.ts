/** Rates of transition a day, by the state left and the state entered. */
export type TransitionRates = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The rate of one transition; undefined where it is not among them. */
export function rateBetween(rates: TransitionRates, from: string, to: string): number | undefined {
  return rates.get(from)?.get(to);
}

/** The rates with another value for each. */
export function mapRates(
  rates: TransitionRates,
  change: (rate: number, from: string, to: string) => number,
): TransitionRates {
  return new Map(
    Array.from(rates, ([from, targets]) => [
      from,
      new Map(Array.from(targets, ([to, rate]) => [to, change(rate, from, to)])),
    ]),
  );
}

/** The rates of two sets added; a transition that only one of them has keeps its rate. */
export function addRates(one: TransitionRates, other: TransitionRates): TransitionRates {
  const sums = new Map<string, Map<string, number>>();
  for (const rates of [one, other]) {
    for (const [from, targets] of rates) {
      const into = sums.get(from) ?? new Map<string, number>();
      sums.set(from, into);
      for (const [to, rate] of targets) into.set(to, (into.get(to) ?? 0) + rate);
    }
  }
  return sums;
}

/** A set of rates out of single ones. */
export function ratesOf(all: Iterable<readonly [from: string, to: string, rate: number]>): TransitionRates {
  const rates = new Map<string, Map<string, number>>();
  for (const [from, to, rate] of all) {
    const targets = rates.get(from) ?? new Map<string, number>();
    rates.set(from, targets);
    targets.set(to, (targets.get(to) ?? 0) + rate);
  }
  return rates;
}
