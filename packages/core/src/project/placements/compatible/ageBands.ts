/** The age bands of both published demand models, by the age in years at which they begin and end. */
export const demandAgeBands = [
  { regional: "Birth to 1", original: "BIRTH_TO_ONE", from: -1, to: 1, days: 365 },
  { regional: "1 to 5", original: "ONE_TO_FIVE", from: 1, to: 5, days: 4 * 365 },
  { regional: "5 to 10", original: "FIVE_TO_TEN", from: 5, to: 10, days: 5 * 365 },
  { regional: "10 to 16", original: "TEN_TO_SIXTEEN", from: 10, to: 16, days: 6 * 365 },
  { regional: "16 to 18+", original: "SIXTEEN_TO_EIGHTEEN", from: 16, to: 30, days: 14 * 365 },
] as const;

/** The age in years by which both models go: days since birth divided by 365.24. */
export function demandAge(birth: number, day: number): number {
  return (day - birth) / 365.24;
}

/** The place of the band that an age falls in; −1 where it is in none. */
export function demandAgeBand(age: number): number {
  return demandAgeBands.findIndex(({ from, to }) => from <= age && age < to);
}
