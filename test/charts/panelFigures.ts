import type { CategoryLabel, ChartWording } from "@lac-analytics/charts";
import type { Figure, ShownFigure, WithheldFigure } from "@lac-analytics/core";

/** The date of the panel's figures, and what stands under its charts. */
export const wording: ChartWording = {
  measure: "Children looked after",
  counted: "children looked after",
  place: "Central Bedfordshire",
  source: "SSDA903 return",
};

const identity = {
  measure: "cla-number",
  periodStart: "2019-01-21",
  periodEnd: "2019-01-21",
  authority: "E06000056",
  breakdown: "total",
  category: "total",
  unit: "children",
  note: "",
} as const;

/** What a drawn figure has otherwise. Charts draw whatever names there are, so these may be of no measure. */
type Loosely<F extends Figure> = Partial<Omit<F, "measure" | "breakdown" | "category" | "unit">> &
  Partial<Record<"measure" | "breakdown" | "category" | "unit", string>>;

/** A count at the panel's date, or what else is given. */
export function shown(value: number, of: Loosely<ShownFigure> = {}): ShownFigure {
  return { ...identity, symbol: "", value, ...of } as ShownFigure;
}

/** The same, withheld. */
export function withheld(of: Loosely<WithheldFigure> = {}): WithheldFigure {
  return { ...identity, symbol: "c", ...of } as WithheldFigure;
}

/** A share in percent with Wilson's 95% interval, which is worked out here apart from the library. */
export function share(category: string, numerator: number, denominator: number, of: Loosely<ShownFigure> = {}): Figure {
  const z = 1.959963984540054;
  const centre = (numerator + z ** 2 / 2) / (denominator + z ** 2);
  const half =
    (z * Math.sqrt((numerator * (denominator - numerator)) / denominator + z ** 2 / 4)) / (denominator + z ** 2);
  return shown((100 * numerator) / denominator, {
    measure: "placement-share",
    breakdown: "placement",
    category,
    unit: "percent",
    numerator,
    denominator,
    lower: 100 * (centre - half),
    upper: 100 * (centre + half),
    confidence: 0.95,
    method: "wilson",
    ...of,
  });
}

/** The six months before. */
export const earlier = { periodStart: "2018-07-21", periodEnd: "2018-07-21" } as const;

/** Placement groups of the DfE's release, with its longest label. */
export const placementGroups: readonly CategoryLabel[] = [
  { id: "U", label: "Foster placements" },
  { id: "A", label: "Placed for adoption" },
  { id: "P1", label: "Placed with parents or other person with parental responsibility" },
  { id: "K", label: "Secure homes and children's homes" },
  { id: "H", label: "Independent and semi-independent living arrangements/supported accommodation" },
  { id: "R", label: "Other residential settings" },
  { id: "S", label: "Residential schools" },
  { id: "Z", label: "Other placements" },
];

/** Kinds of foster placement as panel packs print them. */
export const fosterKinds: readonly CategoryLabel[] = [
  { id: "foster-ifa", label: "Independent fostering agency" },
  { id: "foster-in-house", label: "In-house" },
  { id: "foster-friends-family", label: "In-house with friends or family" },
  { id: "foster-other-la", label: "Another authority's carers" },
  { id: "foster-provider-unknown", label: "Foster placement, provider blank or not allowed with fostering" },
];

/** A share of the 233 foster placements that the pack of 11 February 2019 prints. */
export function fosterShare(category: string, numerator: number): Figure {
  return share(category, numerator, 233, { measure: "foster-type-share", breakdown: "foster-panel" });
}

/** How many of a kind of foster placement are unaccompanied asylum-seeking children. */
export function uascIn(category: string, value: number): ShownFigure {
  return shown(value, { measure: "uasc-number", breakdown: "foster-panel", category });
}

export const ages: readonly CategoryLabel[] = [
  { id: "under-1", label: "Under 1 year" },
  { id: "1-4", label: "1 to 4 years" },
  { id: "5-9", label: "5 to 9 years" },
  { id: "10-15", label: "10 to 15 years" },
  { id: "16-plus", label: "16 years and over" },
];

export const sexes: readonly CategoryLabel[] = [
  { id: "male", label: "Male" },
  { id: "female", label: "Female" },
  { id: "unknown", label: "Unknown" },
];

/** A count of an age group by sex. */
export function ageSex(age: string, sex: string, value: number): ShownFigure {
  return shown(value, { breakdown: "age;sex", category: `${age};${sex}` });
}
