import type { CheckContext } from "./CheckContext.ts";

/** Keeps what was worked out for a check as long as the check itself, so that rules share it. */
export function oncePerCheck<Result>(work: (check: CheckContext) => Result): (check: CheckContext) => Result {
  const known = new WeakMap<CheckContext, { readonly result: Result }>();
  return (check) => {
    const found = known.get(check) ?? { result: work(check) };
    known.set(check, found);
    return found.result;
  };
}
