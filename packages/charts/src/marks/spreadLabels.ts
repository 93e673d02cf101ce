/** Where a label would stand best along a line, and how much room it takes there. */
export interface LabelRoom {
  readonly at: number;
  readonly size: number;
}

/**
 * Places for labels along a line such that none touches another, each as near as may be to where it would stand best
 * and between nought and the end of the line, as long as there is room for all. Labels keep their order.
 *
 * @returns the middle of each, in the order given
 */
export function spreadLabels(labels: readonly LabelRoom[], end: number): readonly number[] {
  const order = labels.map((_, index) => index).toSorted((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const places = labels.map(({ at }) => at);
  const sizeOf = (index: number | undefined) => labels[index ?? -1]?.size ?? 0;
  const apart = (a: number | undefined, b: number | undefined) => (sizeOf(a) + sizeOf(b)) / 2;
  for (const [rank, index] of order.entries()) {
    const before = order[rank - 1];
    const least = before === undefined ? sizeOf(index) / 2 : (places[before] ?? 0) + apart(before, index);
    places[index] = Math.max(places[index] ?? 0, least);
  }
  for (const [rank, index] of [...order.entries()].toReversed()) {
    const after = order[rank + 1];
    const limit = after === undefined ? end - sizeOf(index) / 2 : (places[after] ?? 0) - apart(after, index);
    places[index] = Math.min(places[index] ?? 0, limit);
  }
  return places;
}
