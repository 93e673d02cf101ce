/** The values of a column in another order: value `i` of the result is value `order[i]` of the column. */
export function inOrder<T extends Int32Array | Uint16Array>(values: T, order: Uint32Array, result: T): T {
  for (let at = 0; at < order.length; at++) result[at] = values[order[at] ?? 0] ?? 0;
  return result;
}
