import type { Figure } from "@lac-analytics/core";

type Name = Pick<Figure, "measure"> & Partial<Pick<Figure, "breakdown" | "category">>;

/** The share of a measure in years to 31 March, the last of them 2025, from counts of so many. */
export function yearlyShares(name: Name, counts: readonly number[], of = 200): readonly Figure[] {
  return counts.map((numerator, at) => {
    const year = 2025 - counts.length + 1 + at;
    return {
      breakdown: "total",
      category: "total",
      ...name,
      periodStart: `${year - 1}-04-01`,
      periodEnd: `${year}-03-31`,
      authority: "",
      unit: "percent",
      note: "",
      symbol: "",
      value: (100 * numerator) / of,
      numerator,
      denominator: of,
    };
  });
}

/** The same, of which only the percentage is known. */
export function bareShares(name: Name, values: readonly number[]): readonly Figure[] {
  return yearlyShares(name, values, 100).map((figure) => {
    const { numerator, denominator, ...bare } = figure;
    return bare as Figure;
  });
}
