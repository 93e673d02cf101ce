import type { OwnUnit, Unit } from "../measure/Measure.ts";
import type { MeasureId } from "../measure/measures.ts";
import type { OwnId } from "../measure/OwnId.ts";

/** How the figures of a measure are written when they are published. */
export interface PublicationRule {
  /** the value and its interval are rounded to the nearest multiple of this, halves away from nought */
  readonly roundTo: number;
  /** what counts no children or young people, but staff, places or money, and need not be withheld */
  readonly open: "none" | "denominator" | "both";
  /** no figure of it is published, since its counts do not say how few children they are of */
  readonly internal?: true;
  /** the most that one child adds to the denominator, where that is not one */
  readonly mostPerChild?: number;
}

const wholeNumber: PublicationRule = { roundTo: 1, open: "none" };
const oneDecimal: PublicationRule = { roundTo: 0.1, open: "none" };
const twoDecimals: PublicationRule = { roundTo: 0.01, open: "none" };

const byUnit: Readonly<Record<Unit, PublicationRule>> = {
  advisers: { roundTo: 1, open: "both" },
  "cases per worker": { roundTo: 0.1, open: "both" },
  children: wholeNumber,
  complaints: wholeNumber,
  days: wholeNumber,
  enquiries: wholeNumber,
  households: wholeNumber,
  incidents: wholeNumber,
  "incidents per child": oneDecimal,
  moves: wholeNumber,
  notices: wholeNumber,
  "per 1,000 days": twoDecimals,
  "per 10,000": { roundTo: 1, open: "denominator" },
  "per child-year": twoDecimals,
  percent: wholeNumber,
  places: { roundTo: 1, open: "both" },
  "pounds a week": { roundTo: 5, open: "both" },
  ratio: twoDecimals,
  requests: wholeNumber,
  "score 0-40": oneDecimal,
  weeks: wholeNumber,
  "young people": wholeNumber,
  "young people per adviser": { roundTo: 1, open: "denominator" },
};

const staff: PublicationRule = { roundTo: 0.1, open: "both" };

const byMeasure: Readonly<Partial<Record<MeasureId, PublicationRule>>> = {
  "cla-rate-standardised": { roundTo: 0.1, open: "denominator" },
  "foster-type-share": twoDecimals,
  "camhs-not-attended": oneDecimal,
  "education-share": oneDecimal,
  // days of all children in a kind of placement, which may be those of one
  "days-by-placement-two-years": { ...wholeNumber, internal: true },
  "moves-per-1000-days": { ...twoDecimals, mostPerChild: 730 },
  "workforce-turnover": staff,
  "workforce-agency": staff,
  "workforce-vacancy": staff,
};

const rules: Readonly<Partial<Record<string, PublicationRule>>> = { ...byUnit, ...byMeasure };

/**
 * How a measure is published, if it is: as the release that it comes from prints it, counts and percentages otherwise whole. A unit that the catalogue does not know is rounded to two decimals.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023; Local Authority Interactive
 * Tool, data dictionary. The two decimals of kinds of fostering are those of a report for members.
 */
export function publicationRule(measure: MeasureId | OwnId, unit: Unit | OwnUnit): PublicationRule {
  return rules[measure] ?? rules[unit] ?? twoDecimals;
}
