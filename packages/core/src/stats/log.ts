import { highWord, withHighWord } from "./highWord.ts";

/** The logarithm of two in a part of few bits, whose multiples are exact, and the rest. */
export const ln2 = { high: 0.6931471803691238, low: 1.9082149292705877e-10 } as const;

const twoTo54 = 2 ** 54;
const fraction = 0xfffff;

/**
 * The natural logarithm of a number, the same to the last bit wherever it is worked out, as `exp` is.
 *
 * Source: FreeBSD msun, e_log.c, from Sun Microsystems' fdlibm: the exponent's multiple of ln 2, and a polynomial in
 * f / (2 + f) for a fraction 1 + f near one; the error is less than one unit in the last place.
 *
 * @example
 * log(10); // => 2.302585092994046
 */
export function log(given: number): number {
  if (given === 0) return Number.NEGATIVE_INFINITY;
  if (!(given > 0) || given === Number.POSITIVE_INFINITY) return given > 0 ? given : Number.NaN;
  const isTiny = highWord(given) < 0x100000;
  const scaled = isTiny ? given * twoTo54 : given;
  const word = highWord(scaled);
  const digits = word & fraction;
  const carried = (digits + 0x95f64) & 0x100000;
  const power = (isTiny ? -54 : 0) + (word >> 20) - 1023 + (carried >> 20);
  const f = withHighWord(scaled, digits | (carried ^ 0x3ff00000)) - 1;
  if ((fraction & (2 + digits)) < 3) {
    if (f === 0) return power * ln2.high + power * ln2.low;
    const rest = f * f * (0.5 - 0.3333333333333333 * f);
    return power === 0 ? f - rest : power * ln2.high - (rest - power * ln2.low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const rest = odd + even;
  if (((digits - 0x6147a) | (0x6b851 - digits)) > 0) {
    const half = 0.5 * f * f;
    return power === 0
      ? f - (half - s * (half + rest))
      : power * ln2.high - (half - (s * (half + rest) + power * ln2.low) - f);
  }
  return power === 0 ? f - s * (f - rest) : power * ln2.high - (s * (f - rest) - power * ln2.low - f);
}
