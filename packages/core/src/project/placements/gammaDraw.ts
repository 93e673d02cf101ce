import { log } from "../../stats/log.ts";
import { chanceOf } from "../randomBits.ts";

/**
 * A draw from the gamma distribution of scale 1, by plain arithmetic, square roots and our own logarithm, so that it is
 * the same on every machine.
 *
 * Source: Marsaglia, G. and Tsang, W. W. (2000) A simple method for generating gamma variables. ACM Transactions on
 * Mathematical Software 26, 363–372; normal deviates by the polar method of Marsaglia.
 *
 * @param shape at least 1
 * @param next random whole numbers from 0 up to 2^32
 */
export function gammaDraw(shape: number, next: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(next);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(chanceOf(next())) < (x * x) / 2 + d - d * v + d * log(v)) return d * v;
  }
}

function normalDraw(next: () => number): number {
  for (;;) {
    const x = 2 * chanceOf(next()) - 1;
    const y = 2 * chanceOf(next()) - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
