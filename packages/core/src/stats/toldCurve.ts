import type { KaplanMeier } from "./kaplanMeier.ts";
import { survivalQuantile } from "./survivalQuantile.ts";

/** Fewer than so many at risk, where others come under watch later, do not speak for those. */
const enoughAtRisk = 5;

/** A survival curve as far as it may be told. */
export interface ToldCurve extends KaplanMeier {
  /** the time from which on too few were at risk to say anything; null where that is never so */
  readonly untoldFrom: number | null;
}

/**
 * Whether a step of a curve rests on more than one child, and speaks for those who come under watch later.
 *
 * @example
 * isTold({ atRisk: 2, toCome: 0 }); // => true
 * isTold({ atRisk: 4, toCome: 10 }); // => false
 */
export function isTold({ atRisk, toCome }: { readonly atRisk: number; readonly toCome: number }): boolean {
  return atRisk >= (toCome > 0 ? enoughAtRisk : 2);
}

/**
 * A survival curve up to where it rests on one child, or on so few while others come under watch later that all that
 * follows would hang on them: with late entry one child who is alone at first and leaves takes the curve down to nought,
 * though ten who come under watch later stay for years. Nor is a curve told that one child's ending takes down to half.
 *
 * Source: Klein, J. P. and Moeschberger, M. L. (2003) Survival Analysis, second edition, section 4.6, on small risk sets
 * under left truncation; that five are enough is our reading.
 *
 * @example
 * toldCurve(kaplanMeier([{ exit: 2, event: true }, { entry: 1000, exit: 1400, event: false }])).median; // => null
 */
export function toldCurve(curve: KaplanMeier): ToldCurve {
  const untold = curve.steps.findIndex((step, at) => !isTold(step) || isHalvedByOne(curve.steps, at));
  const steps = untold < 0 ? curve.steps : curve.steps.slice(0, untold);
  const { value, lower, upper } = survivalQuantile(steps, 0.5);
  return {
    ...curve,
    steps,
    median: value,
    medianLower: lower,
    medianUpper: upper,
    untoldFrom: curve.steps[untold]?.time ?? null,
  };
}

/** Whether the first ending of all is that of one child and takes the curve down to half. */
function isHalvedByOne([first]: KaplanMeier["steps"], at: number): boolean {
  return at === 0 && first !== undefined && first.events === 1 && first.survival <= 0.5;
}
