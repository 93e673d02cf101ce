import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { Breakdown, Certainty } from "./Breakdown.ts";
import type { Member } from "./Member.ts";

/** What a measure is worked out from. */
export interface MeasureSource {
  readonly care: Return;
  /** the day of a stock is `period.to`; a flow is counted over the whole period */
  readonly period: Period;
}

/** Whom a measure counts; without a denominator the value is the count itself, or a rate of the population. */
export interface Counted {
  readonly numerator: readonly Member[];
  readonly denominator?: readonly Member[];
}

/** Whether a measure is a count at a date, over a period, or of a group followed over a period. */
export type MeasureKind = "stock" | "flow" | "rolling" | "cohort";

/** A measure of the catalogue: data, and one function that says who is counted. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: "children" | "per 10,000" | "percent";
  readonly kind: MeasureKind;
  readonly definition: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly polarity: "higher-better" | "lower-better" | "none";
  readonly interval: "none" | "wilson" | "poisson";
  /** the first is the measure's own, given when nobody asks for another */
  readonly breakdowns: readonly Breakdown[];
  /** breakdowns whose categories are groups with a denominator of their own, such as the foster share of each age */
  readonly denominatorSplitBy?: readonly Breakdown[];
  readonly count: (source: MeasureSource) => Counted;
}
