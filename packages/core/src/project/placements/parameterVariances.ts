import type { FlowRegime } from "./changeFlows.ts";
import { everyStock } from "./everyStock.ts";
import { expectedStocks } from "./expectedStocks.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";

/** The exact means are taken at so many draws of the rates: their spread is then known to about 7 per cent. */
const mostDraws = 100;

/**
 * How far not knowing the rates moves what is expected: the variance of the exact means over draws of the rates, by
 * month and then in the order of `everyStock`.
 */
export function parameterVariances(
  cohort: PlacementCohort,
  futures: number,
  regimesIn: (future: number) => readonly FlowRegime[],
): readonly Float64Array[] {
  const draws = Math.min(futures, mostDraws);
  const stocks = expectedStocks(
    cohort,
    Array.from({ length: draws }, (_, draw) => regimesIn(draw)),
  );
  const size = (cohort.bands + 1) * (cohort.groups + 1);
  const sums = Array.from({ length: cohort.horizon.months }, () => new Float64Array(size));
  const squares = Array.from({ length: cohort.horizon.months }, () => new Float64Array(size));
  const shift = (stocks[0] ?? []).map((stock) => everyStock(stock, cohort));
  for (const ofDraw of stocks) {
    for (const [month, stock] of ofDraw.entries()) {
      const [sum, square, first] = [sums[month], squares[month], shift[month]];
      if (sum === undefined || square === undefined || first === undefined) continue;
      const means = everyStock(stock, cohort);
      for (let at = 0; at < size; at += 1) {
        const from = (means[at] ?? 0) - (first[at] ?? 0);
        sum[at] = (sum[at] ?? 0) + from;
        square[at] = (square[at] ?? 0) + from * from;
      }
    }
  }
  return squares.map((square, month) =>
    square.map((total, at) => Math.max(0, total / draws - ((sums[month]?.[at] ?? 0) / draws) ** 2)),
  );
}
