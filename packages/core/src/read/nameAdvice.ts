import { nearestNames } from "./nearestNames.ts";

/**
 * What to do about a name that is not known, as the end of a sentence: what to write if that was meant, else which names
 * there are.
 *
 * @param otherwise what to say where none is near, in the place of all names
 * @example
 * nameAdvice("plcement", ["age", "placement"]); // => "write placement if that is meant"
 * nameAdvice("colour", ["age", "placement"]); // => "there are age, placement"
 */
export function nameAdvice(written: string, known: readonly string[], otherwise?: string): string {
  const near = nearestNames(written, known);
  const last = near.at(-1);
  if (last === undefined) return otherwise ?? (known.length === 0 ? "there are none" : `there are ${known.join(", ")}`);
  const others = near.slice(0, -1);
  return others.length === 0
    ? `write ${last} if that is meant`
    : `write ${others.join(", ")} or ${last} if one of them is meant`;
}
