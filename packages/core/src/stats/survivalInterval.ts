import { exp } from "./exp.ts";
import { log } from "./log.ts";
export type SurvivalScale = "log-log" | "log" | "plain";

/**
 * Limits of a share between 0 and 1 from its standard error, symmetric on the scale named and kept within 0 and 1.
 *
 * Source: Kalbfleisch, J. D. and Prentice, R. L. (2002) The Statistical Analysis of Failure Time Data, section 1.4.
 */
export function survivalInterval(
  share: number,
  standardError: number,
  z: number,
  scale: SurvivalScale,
): { readonly lower: number; readonly upper: number } {
  if (standardError === 0) return { lower: share, upper: share };
  switch (scale) {
    case "plain":
      return { lower: Math.max(0, share - z * standardError), upper: Math.min(1, share + z * standardError) };
    case "log": {
      const factor = exp((z * standardError) / share);
      return { lower: share / factor, upper: Math.min(1, share * factor) };
    }
    case "log-log": {
      const factor = exp((z * standardError) / (share * log(share)));
      return { lower: exp(log(share) / factor), upper: exp(log(share) * factor) };
    }
  }
}
