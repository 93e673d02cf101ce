import { highWord, withHighWord } from "./highWord.ts";

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const perLn2 = Math.LOG2E;

/** Beyond these the power is no finite number, and is nought. */
const most = 709.782712893384;
const least = -745.1332191019411;

/**
 * The exponential of a number, the same to the last bit wherever it is worked out: engines have one each in a way
 * of their own, which differ in one number of ten, and a figure is the same on every machine and in every year.
 *
 * Source: FreeBSD msun, e_exp.c, from Sun Microsystems' fdlibm: the argument less a multiple of ln 2, a rational
 * approximation of what is left, and that multiple as the exponent; the error is less than one unit in the last place.
 *
 * @example
 * exp(1); // => 2.718281828459045
 */
export function exp(given: number): number {
  if (Number.isNaN(given) || given === Number.POSITIVE_INFINITY || given > most)
    return given + Number.POSITIVE_INFINITY;
  if (given < least) return 0;
  // where the steps below would miss the last bit
  if (given === 1) return Math.E;
  const size = highWord(given) & 0x7fffffff;
  if (size < 0x3e300000) return 1 + given;
  const sign = given < 0 ? -1 : 1;
  const power = size <= 0x3fd62e42 ? 0 : size < 0x3ff0a2b2 ? sign : Math.trunc(perLn2 * given + sign * 0.5);
  const high = given - power * ln2High;
  const low = power * ln2Low;
  const x = power === 0 ? given : high - low;
  const t = x * x;
  const c =
    x -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  if (power === 0) return 1 - ((x * c) / (c - 2) - x);
  const y = 1 - (low - (x * c) / (2 - c) - high);
  if (power === 1024) return y * 2 * powerOfTwo(1023);
  return power >= -1021 ? y * powerOfTwo(power) : y * powerOfTwo(power + 1000) * powerOfTwo(-1000);
}

/** Two to a whole power between -1022 and 1023. */
function powerOfTwo(power: number): number {
  return withHighWord(0, (power + 1023) << 20);
}
