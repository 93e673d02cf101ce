/** How many of some rows are among those that a map has something of. */
export function countIn(map: ReadonlyMap<number, unknown>, rows: Uint32Array): number {
  return map.size === 0 ? 0 : rows.reduce((count, row) => count + Number(map.has(row)), 0);
}
