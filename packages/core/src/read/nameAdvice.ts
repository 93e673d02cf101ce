import { listInWords } from "../words/listInWords.ts";
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
  if (near.length === 0) return otherwise ?? (known.length === 0 ? "there are none" : `there are ${known.join(", ")}`);
  return `write ${listInWords(near.map(quotedIfSeveralWords), "or")} if ${near.length === 1 ? "that" : "one of them"} is meant`;
}

/** A name of several words in quotation marks, without which it is several on a command line. */
function quotedIfSeveralWords(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}
