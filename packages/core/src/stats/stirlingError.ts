import { log1p } from "./log1p.ts";
/**
 * How far Stirling's formula falls short: ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π, for x above zero.
 * Steps up to 15 by the recurrence of Γ, then takes the asymptotic series.
 * Keeping this apart from the large terms is what saves the digits (Loader 2000).
 */
export function stirlingError(x: number): number {
  let shortfall = 0;
  let at = x;
  while (at < 15) {
    shortfall += (at + 0.5) * log1p(1 / at) - 1;
    at += 1;
  }
  const square = at * at;
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square;
  return shortfall + series / at;
}
