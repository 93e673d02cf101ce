const percentUnits = /^(?:%|per ?cent|percentages?|percent(?:age)? points?)$/i;

/**
 * Units in which a whole number is a rounding and may stand for anything half a unit either side of it: shares, what
 * is one thing per another, time, distance, money and scores.
 */
const roundedUnits =
  /%|\b(?:per|per ?cent|percentages?|points?|days?|weeks?|months?|years?|hours?|minutes?|miles?|kilometres?|km|pounds?|pence|scores?|rates?|ratios?|average|mean|median|fte)\b|£/i;

/** A measure that is rounded whatever it is counted in, such as an average number of moves. */
const roundedMeasures = /\b(?:average|mean|median|rate|ratio)\b/i;

/** Whether a figure is a percentage, which formulas treat as a fraction of one. */
export function isPercent(unit: string): boolean {
  return percentUnits.test(unit);
}

/**
 * Whether a figure is a count, so that a whole number is exact. Children, households, enquiries and any unit that is
 * not known to be rounded are counts; a number with decimals never is.
 */
export function isCount(unit: string, measure: string, decimals: number): boolean {
  return decimals === 0 && !roundedUnits.test(unit) && !roundedMeasures.test(measure);
}
