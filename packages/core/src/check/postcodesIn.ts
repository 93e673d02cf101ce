import type { Return } from "../return/Return.ts";
import { writtenPostcode } from "./placeOf.ts";

/**
 * The postcodes of the episodes of returns, in capitals without spaces.
 *
 * @example
 * [...postcodesIn([returnOf(care, ["K2232RSX"])])]; // => ["NR50ZN", "NR59ZA", "LU54ZB"]
 */
export function postcodesIn(returns: readonly Return[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { Episodes: episodes } of returns) {
    const { HOME_POST, PL_POST } = episodes.columns;
    for (let row = 0; row < episodes.rows; row += 1) {
      found.add(writtenPostcode(HOME_POST.at(row)));
      found.add(writtenPostcode(PL_POST.at(row)));
    }
  }
  found.delete("");
  return found;
}
