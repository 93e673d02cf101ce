import { singular } from "./singular.ts";

/**
 * A number with what it counts, in the singular where it is one.
 *
 * @param amount as it is printed
 * @example
 * numbered("1", "children looked after"); // => "1 child looked after"
 * numbered("1.0%", "children looked after"); // => "1.0% children looked after"
 */
export function numbered(amount: string, counted: string): string {
  return `${amount} ${amount === "1" ? singular(counted) : counted}`;
}
