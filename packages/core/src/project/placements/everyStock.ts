import type { FlowShape } from "./FlowRates.ts";

/**
 * Numbers by cell with their totals: by age band, and last over all of them, and within it by group, and last over all
 * of them.
 */
export function everyStock(cells: ArrayLike<number>, { bands, groups }: FlowShape): Float64Array {
  const width = groups + 1;
  const all = new Float64Array((bands + 1) * width);
  for (let band = 0; band < bands; band += 1) {
    for (let group = 0; group < groups; group += 1) {
      const count = cells[band * groups + group] ?? 0;
      add(all, band * width + group, count);
      add(all, band * width + groups, count);
      add(all, bands * width + group, count);
      add(all, bands * width + groups, count);
    }
  }
  return all;
}

function add(all: Float64Array, at: number, count: number): void {
  all[at] = (all[at] ?? 0) + count;
}
