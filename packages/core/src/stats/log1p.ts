import { highWord, withHighWord } from "./highWord.ts";
import { ln2 } from "./log.ts";

/**
 * The natural logarithm of one and a number, exact where that is small; the same to the last bit wherever it is worked
 * out, as `exp` is.
 *
 * Source: FreeBSD msun, s_log1p.c, from Sun Microsystems' fdlibm: as `log`, with what was lost in adding one put back.
 *
 * @example
 * log1p(1e-20); // => 1e-20
 */
export function log1p(given: number): number {
  if (given === -1) return Number.NEGATIVE_INFINITY;
  if (!(given > -1) || given === Number.POSITIVE_INFINITY) return given > 0 ? given : Number.NaN;
  const word = highWord(given);
  const size = word & 0x7fffffff;
  if (word < 0x3fda827a && size < 0x3e200000) return size < 0x3c900000 ? given : given - given * given * 0.5;
  const isNear = word < 0x3fda827a && (word > 0 || word <= (0xbfd2bec4 | 0));
  const { power, f, digits, lost } = isNear ? { power: 0, f: given, digits: 1, lost: 0 } : partsOf(given);
  const half = 0.5 * f * f;
  if (digits === 0) {
    if (f === 0) return power * ln2.high + (lost + power * ln2.low);
    const rest = half * (1 - 0.6666666666666666 * f);
    return power === 0 ? f - rest : power * ln2.high - (rest - (power * ln2.low + lost) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const rest =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))));
  return power === 0
    ? f - (half - s * (half + rest))
    : power * ln2.high - (half - (s * (half + rest) + (power * ln2.low + lost)) - f);
}

/** One and a number as a power of two times 1 + f, with what the sum lost, and the first bits of the fraction. */
function partsOf(given: number) {
  const isLarge = highWord(given) >= 0x43400000;
  const sum = isLarge ? given : 1 + given;
  const exponent = (highWord(sum) >> 20) - 1023;
  const lost = isLarge ? 0 : (exponent > 0 ? 1 - (sum - given) : given - (sum - 1)) / sum;
  const bits = highWord(sum) & 0xfffff;
  if (bits < 0x6a09e) return { power: exponent, f: withHighWord(sum, bits | 0x3ff00000) - 1, digits: bits, lost };
  const f = withHighWord(sum, bits | 0x3fe00000) - 1;
  return { power: exponent + 1, f, digits: (0x100000 - bits) >> 2, lost };
}
