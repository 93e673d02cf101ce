import { roundHalfAway } from "../../stats/roundHalfAway.ts";
import type { Outlook } from "../Outlook.ts";

/**
 * The outlook on a count that is expected to be so many, from the quantiles of what it may differ by. A count is whole
 * and not below nought, and so are the limits.
 *
 * @param deviationAt the difference that is not exceeded in this share of futures
 */
export function outlookAround(expected: number, deviationAt: (share: number) => number): Outlook {
  const limit = (share: number): number => Math.max(0, roundHalfAway(expected + deviationAt(share)));
  return { expected, lower80: limit(0.1), upper80: limit(0.9), lower95: limit(0.025), upper95: limit(0.975) };
}
