/**
 * The values of a column in another order: value `i` of the result is value `order[i]` of the column. In their own order
 * they are not copied.
 */
export function inOrder<T extends Int32Array | Uint16Array>(values: T, order: Uint32Array): T {
  if (isOwnOrder(order)) return values.subarray(0, order.length) as T;
  const result = values.slice(0, order.length) as T;
  for (let at = 0; at < order.length; at++) result[at] = values[order[at] ?? 0] ?? 0;
  return result;
}

// a loop, as it is gone through for every column
function isOwnOrder(order: Uint32Array): boolean {
  for (let at = 0; at < order.length; at++) if (order[at] !== at) return false;
  return true;
}
