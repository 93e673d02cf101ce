import type { Return } from "../return/Return.ts";

/**
 * Keeps what was worked out of a return for as long as the return itself is kept, since a return never changes: the
 * measures of one date ask for the same children many times over.
 */
export function oncePerReturn<Keys extends readonly (number | string)[], Result>(
  work: (care: Return, ...keys: Keys) => Result,
): (care: Return, ...keys: Keys) => Result {
  const known = new WeakMap<Return, Map<string, Result>>();
  return (care, ...keys) => {
    const ofReturn = known.get(care) ?? new Map<string, Result>();
    known.set(care, ofReturn);
    const key = keys.join(" ");
    const found = ofReturn.get(key) ?? work(care, ...keys);
    ofReturn.set(key, found);
    return found;
  };
}
