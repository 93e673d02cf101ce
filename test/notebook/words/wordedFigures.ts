import type { Figure } from "@lac-analytics/core";

const heading = {
  periodStart: "2018-04-01",
  periodEnd: "2019-03-31",
  authority: "",
  breakdown: "total",
  category: "total",
  note: "",
} as const;

/** 205 of 1,220 are 16.8%, with an interval. */
export const share = {
  ...heading,
  measure: "foster-share",
  unit: "percent",
  symbol: "",
  value: 16.8,
  numerator: 205,
  denominator: 1220,
  lower: 14.8,
  upper: 19.0,
  confidence: 0.95,
} as const satisfies Figure;

/** A share of which no more is said than why. */
export function withoutValue(symbol: "c" | "x"): Figure {
  return { ...heading, measure: "foster-share", unit: "percent", symbol };
}

/** An average score with its interval. */
export function score(value: number, lower: number, upper: number) {
  return {
    ...heading,
    measure: "sdq-average",
    unit: "score 0-40",
    symbol: "",
    value,
    lower,
    upper,
    confidence: 0.95,
  } as const satisfies Figure;
}

export const boys = (figure: Figure) => ({ name: "boys", figure });
export const girls = (figure: Figure) => ({ name: "girls", figure });

// Half-widths of 3 and 4 make one of 5 (Newcombe's square-and-add)
/** 14 less 12 is 2, from 3 lower to 7 higher. */
export const could = [boys(score(14, 11, 17)), girls(score(12, 8, 16))] as const;
/** 20 less 12 is 8, from 3 to 13. */
export const clear = [boys(score(12, 8, 16)), girls(score(20, 17, 23))] as const;
