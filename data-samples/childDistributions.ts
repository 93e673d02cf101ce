import type { Shares } from "./shares.ts";

/**
 * Who the children are and when they start and leave, in per cent unless said. Shapes follow the England and Central Bedfordshire tables of the
 * Department for Education, Children looked after in England including adoptions (Open Government Licence v3.0);
 * where those stop, plain judgement that keeps the results close to them. No number here comes from a child's file.
 */
/** Ages at which children other than asylum seekers and those adopted later (mostly babies) start, by first and last year of age. */
export const STARTING_AGES: Shares<readonly [number, number]> = [
  [[0, 0], 16],
  [[1, 4], 9],
  [[5, 9], 20],
  [[10, 15], 41],
  [[16, 16], 9],
  [[17, 17], 3],
];
export const ASYLUM_STARTING_AGES: Shares<number> = [
  [13, 1],
  [14, 5],
  [15, 20],
  [16, 48],
  [17, 26],
];
/** Ages of the children in care when the return begins; they add up to the youngest release for the area. */
export const FIRST_AGES: Shares<readonly [number, number]> = [
  [[0, 0], 6],
  [[1, 4], 17],
  [[5, 9], 17],
  [[10, 15], 42],
  [[16, 17], 18],
];
/** Days since their care began, as equally spaced quantiles. */
export const FIRST_DAYS_IN_CARE: readonly number[] = [5, 120, 260, 430, 700, 1000, 1400, 2000, 2800, 4200];

/** Chance of leaving care on a day, relative, up to so many days in care. */
export const LEAVING_WEIGHTS: readonly { readonly upTo: number; readonly weight: number }[] = [
  { upTo: 30, weight: 60 },
  { upTo: 90, weight: 38 },
  { upTo: 180, weight: 28 },
  { upTo: 365, weight: 22 },
  { upTo: 730, weight: 13 },
  { upTo: 1460, weight: 6 },
  { upTo: 100_000, weight: 3 },
];

export const NEEDS: Shares<string> = [
  ["N1", 63],
  ["N2", 3],
  ["N3", 4],
  ["N4", 9],
  ["N5", 15],
  ["N6", 2],
  ["N8", 4],
];
export const ETHNICITIES: Shares<string> = [
  ["WBRI", 76],
  ["WIRI", 0.5],
  ["WOTH", 4],
  ["WROM", 1],
  ["WIRT", 0.5],
  ["MWBC", 5],
  ["MWBA", 2],
  ["MWAS", 1.5],
  ["MOTH", 3],
  ["AIND", 0.3],
  ["APKN", 0.8],
  ["ABAN", 0.7],
  ["AOTH", 0.8],
  ["BCRB", 1.5],
  ["BAFR", 1.8],
  ["BOTH", 0.6],
];
export const ASYLUM_ETHNICITIES: Shares<string> = [
  ["BAFR", 38],
  ["OOTH", 32],
  ["AOTH", 18],
  ["WOTH", 9],
  ["NOBT", 3],
];
/** Boys among the children: England 56 per cent in 2019; about nine in ten unaccompanied asylum-seeking children. */
export const BOYS = 52;
export const ASYLUM_BOYS = 91;
