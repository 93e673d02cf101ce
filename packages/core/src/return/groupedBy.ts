/**
 * Things in groups, each under its key, in the order in which they first occur: what `Map.groupBy` does, which Node 20
 * does not have.
 *
 * @example
 * [...groupedBy(["U1", "K2", "U4"], (code) => code[0])]; // => [["U",["U1","U4"]],["K",["K2"]]]
 */
export function groupedBy<T, K>(things: Iterable<T>, keyOf: (thing: T, at: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let at = 0;
  for (const thing of things) {
    const key = keyOf(thing, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
    at += 1;
  }
  return groups;
}
