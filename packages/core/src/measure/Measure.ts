import type { LeaveOut } from "../cohort/LeftOut.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { Breakdown, Certainty } from "./Breakdown.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import type { Loss } from "./loss/Loss.ts";
import type { RestsOn } from "./loss/RestsOn.ts";
import type { Member } from "./Member.ts";
import type { Polarity } from "./Polarity.ts";
import type { StatisticName } from "./statistic/StatisticName.ts";

/** What a measure is worked out from. */
export interface MeasureSource extends FigureInputs {
  readonly care: Return;
  /** the day of a stock is `period.to`; a flow is counted over the whole period */
  readonly period: Period;
  /** hears of those whom a count just leaves out, where somebody traces it */
  readonly leaveOut?: LeaveOut;
}

/** Whom a measure counts; without a denominator the value is the count itself, or a rate of the population. */
export interface Counted {
  readonly numerator: readonly Member[];
  readonly denominator?: readonly Member[];
  /** those counted under a breakdown of the outcome, each in the category of theirs; by default the denominator */
  readonly byOutcome?: readonly Member[];
  /** what a reader of these figures must know */
  readonly note?: string;
  /** what must be given for there to be figures, as the end of a sentence; nobody is counted then */
  readonly needs?: string;
  /** what the return does not hold of those who would count */
  readonly gaps?: readonly CoverageGap[];
  /** why there are no figures though all is given, as a sentence without its full stop; nobody is counted then */
  readonly unknown?: string;
  /** what was lost of the columns that all of this rests on */
  readonly lost?: readonly Loss[];
}

/** Whether a measure is a count at a date, over a period, of a group followed over a period, or kept by the authority itself. */
export type MeasureKind = "stock" | "flow" | "rolling" | "cohort" | "local";

/** What a figure is counted in. */
export type Unit =
  | "advisers"
  | "cases per worker"
  | "children"
  | "complaints"
  | "days"
  | "enquiries"
  | "households"
  | "incidents"
  | "incidents per child"
  | "moves"
  | "notices"
  | "per 1,000 days"
  | "per 10,000"
  | "per child-year"
  | "percent"
  | "places"
  | "pounds a week"
  | "ratio"
  | "requests"
  | "score 0-40"
  | "weeks"
  | "young people"
  | "young people per adviser";

/** What an authority counts its own measures in, which may be anything; text with the type of an enumeration, as `OwnId` is. */
export declare enum OwnUnit {
  one = "",
  other = " ",
}

/** Whether a text can be a unit. */
export function isOwnUnit(text: string): text is OwnUnit {
  return text.trim() !== "";
}

/** A category that a measure cannot count: what stands there instead of a figure. */
export interface CategoryWithoutFigure {
  readonly breakdown: Breakdown;
  readonly category: string;
  readonly symbol: "x" | "z";
  readonly note: string;
}

/** A measure of the catalogue: data, and one function that says who is counted. */
export interface Measure<
  Id extends string = string,
  U extends Unit | OwnUnit = Unit | OwnUnit,
  B extends Breakdown = Breakdown,
> {
  readonly id: Id;
  readonly title: string;
  /** why anybody wants to know, in a sentence; blank of an authority's own */
  readonly why: string;
  readonly unit: U;
  readonly kind: MeasureKind;
  readonly definition: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly interval: "none" | "wilson" | "poisson" | "t";
  /** how those counted become a value */
  readonly statistic: StatisticName;
  /** a file whose rows it counts, without which there are no figures */
  readonly file?: FileName;
  /** calendar months to the date over which it is counted, where not 12 (36 for a rolling measure) */
  readonly months?: number;
  /** the columns of the return that tell whom it counts, and what is added up or averaged of them */
  readonly restsOn: RestsOn;
  /** further columns that single categories of its own rest on: a stage of adoption, say, of which a file of its own tells */
  readonly outcomesRestOn?: Readonly<Record<string, RestsOn>>;
  /** the first is the measure's own, given when nobody asks for another */
  readonly breakdowns: readonly B[];
  /** breakdowns whose categories are groups with a denominator of their own, such as the foster share of each age */
  readonly denominatorSplitBy?: readonly Breakdown[];
  /** breakdowns of what the measure finds, over everybody and not over the numerator alone: suitable, unsuitable, not known */
  readonly outcomes?: readonly Breakdown[];
  readonly withoutFigure?: readonly CategoryWithoutFigure[];
  readonly count: (source: MeasureSource) => Counted;
}

/** A measure of the catalogue, whose type knows its id, its unit and its breakdowns. */
export function defineMeasure<const Id extends string, const U extends Unit, B extends Breakdown>(
  measure: Measure<Id, U, B>,
): Measure<Id, U, B> {
  return measure;
}
