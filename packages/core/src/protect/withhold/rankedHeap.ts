/** What stands in an order: the lower its rank the sooner. */
interface Ranked {
  readonly rank: number;
}

/** Adds to a heap, in which each ranks before the two at twice its place and after; nothing of infinite rank, which is hopeless. */
export function pushRanked<T extends Ranked>(heap: T[], added: T): void {
  if (added.rank === Infinity) return;
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.rank <= added.rank) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = added;
}

/** Takes what ranks first off a heap. */
export function popRanked<T extends Ranked>(heap: T[]): T | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const below = (heap[left + 1]?.rank ?? Infinity) < (heap[left]?.rank ?? Infinity) ? left + 1 : left;
    const child = heap[below];
    if (child === undefined || child.rank >= last.rank) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = last;
  return first;
}
