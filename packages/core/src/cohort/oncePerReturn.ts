import type { Return } from "../return/Return.ts";

/**
 * Keeps what was worked out of a return for as long as the return itself is kept, since a return never changes: the
 * measures of one date ask for the same children many times over.
 */
export function oncePerReturn<Keys extends readonly (number | string)[], Result>(
  work: (care: Return, ...keys: Keys) => Result,
): (care: Return, ...keys: Keys) => Result {
  const known = new WeakMap<Return, Map<Keys[number] | string | undefined, Result>>();
  return (care, ...keys) => {
    let ofReturn = known.get(care);
    if (ofReturn === undefined) {
      ofReturn = new Map();
      known.set(care, ofReturn);
    }
    const key = keys.length === 1 ? keys[0] : keys.join(" ");
    const found = ofReturn.get(key);
    if (found !== undefined || ofReturn.has(key)) return found as Result;
    const worked = work(care, ...keys);
    ofReturn.set(key, worked);
    return worked;
  };
}
