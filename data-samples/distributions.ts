/**
 * How often things happen, in per cent unless said. Shapes follow the England and Central Bedfordshire tables of the
 * Department for Education, Children looked after in England including adoptions (Open Government Licence v3.0);
 * where those stop, plain judgement that keeps the results close to them. No number here comes from a child's file.
 */
export type Shares<T> = readonly (readonly [T, number])[];

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

/** Days in the first home and in a later one, as equally spaced quantiles, for children under 12 and for older ones. */
export const HOME_DAYS: Readonly<Record<"youngFirst" | "youngNext" | "olderFirst" | "olderNext", readonly number[]>> = {
  youngFirst: [4, 14, 30, 70, 130, 220, 330, 480, 760, 1400, 2600, 4000],
  youngNext: [30, 120, 280, 650, 1300, 2100, 2900, 3600, 4000, 4000, 4000],
  olderFirst: [2, 8, 21, 50, 100, 170, 280, 450, 720, 1200, 2000, 4000],
  olderNext: [14, 60, 130, 250, 430, 700, 1100, 1700, 2400, 3200, 4000],
};

/** Placement codes on moving in, by age. */
export const PLACES: readonly { readonly under: number; readonly places: Shares<string> }[] = [
  { under: 2, places: [["U6", 76], ["U3", 10], ["P1", 8], ["R3", 5], ["U5", 1]] },
  { under: 5, places: [["U6", 77], ["U3", 14], ["P1", 9]] },
  { under: 10, places: [["U6", 78], ["U3", 12], ["P1", 9], ["K2", 1]] },
  { under: 16, places: [["U6", 67], ["U3", 7], ["K2", 16], ["P1", 7], ["S1", 1], ["R1", 1], ["K1", 0.6], ["Z1", 0.4]] },
  { under: 99, places: [["U6", 34], ["U3", 4], ["K2", 14], ["H5", 23], ["P2", 15], ["P1", 6], ["R1", 2], ["R2", 1], ["Z1", 1]] },
];
export const ASYLUM_PLACES: readonly { readonly under: number; readonly places: Shares<string> }[] = [
  { under: 16, places: [["U6", 86], ["K2", 6], ["H5", 8]] },
  { under: 99, places: [["U6", 20], ["H5", 54], ["P2", 26]] },
];
/** Where young people live who move on at 16 or 17. */
export const INDEPENDENT_PLACES: Shares<string> = [["H5", 65], ["P2", 35]];

/** Providers of a placement (PR0 parents, PR1 own, PR2 other authority, PR3 other public, PR4 private, PR5 voluntary). */
export const PROVIDERS: Readonly<Record<string, Shares<string>>> = {
  U4: [["PR1", 49], ["PR4", 40], ["PR5", 10], ["PR2", 1]],
  U5: [["PR1", 80], ["PR5", 20]],
  U6: [["PR1", 49], ["PR4", 40], ["PR5", 10], ["PR2", 1]],
  U1: [["PR1", 100]],
  U3: [["PR1", 100]],
  A4: [["PR1", 60], ["PR2", 15], ["PR5", 25]],
  A6: [["PR1", 52], ["PR2", 15], ["PR5", 28], ["PR4", 5]],
  H5: [["PR4", 62], ["PR5", 30], ["PR1", 8]],
  K1: [["PR2", 80], ["PR5", 20]],
  K2: [["PR4", 78], ["PR1", 17], ["PR5", 5]],
  P1: [["PR0", 100]],
  P2: [["PR4", 60], ["PR5", 30], ["PR1", 10]],
  R1: [["PR4", 80], ["PR5", 20]],
  R2: [["PR3", 100]],
  R3: [["PR4", 60], ["PR5", 40]],
  R5: [["PR3", 100]],
  S1: [["PR4", 80], ["PR5", 20]],
};

export const MOVE_REASONS: Shares<string> = [
  ["CARPL", 44],
  ["CREQB", 15],
  ["CREQO", 12],
  ["CHILD", 8],
  ["LAREQ", 8],
  ["CLOSE", 2],
  ["STAND", 2],
  ["ALLEG", 2],
  ["APPRR", 1],
  ["OTHER", 6],
];

/** Where the home is: inside the area, in a neighbouring one, farther. England and area tables of locality. */
export type Distance = "inside" | "near" | "far";
export const DISTANCES: readonly { readonly places: readonly string[]; readonly providers: readonly string[]; readonly shares: Shares<Distance> }[] = [
  { places: ["P1"], providers: ["PR0"], shares: [["inside", 85], ["near", 10], ["far", 5]] },
  { places: ["U1", "U3"], providers: ["PR1"], shares: [["inside", 50], ["near", 30], ["far", 20]] },
  { places: ["U4", "U5", "U6"], providers: ["PR1"], shares: [["inside", 68], ["near", 26], ["far", 6]] },
  { places: ["U4", "U5", "U6"], providers: ["PR2", "PR4", "PR5"], shares: [["inside", 20], ["near", 50], ["far", 30]] },
  { places: ["H5", "P2"], providers: ["PR1", "PR4", "PR5"], shares: [["inside", 22], ["near", 65], ["far", 13]] },
  { places: ["A4", "A6"], providers: ["PR1", "PR2", "PR4", "PR5"], shares: [["inside", 12], ["near", 40], ["far", 48]] },
];
export const OTHER_DISTANCES: Shares<Distance> = [["inside", 12], ["near", 36], ["far", 52]];
