import type { ShownFigure, WithheldFigure } from "../Figure.ts";
import type { Measure, MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";

/** Those counted in one category of one breakdown, or of several crossed. */
export interface CategoryGroup {
  readonly unit: Measure["unit"];
  readonly breakdown: string;
  readonly category: string;
  /** what the members add up to */
  readonly numerator: number;
  /** missing where the measure has none */
  readonly denominator: number | undefined;
  readonly members: readonly Member[];
  /** the numerators of all categories of the breakdown, this one's among them */
  readonly numerators: ReadonlyMap<string, number>;
}

type Heading = "measure" | "periodStart" | "periodEnd" | "authority" | "breakdown" | "category" | "unit" | "note";
type ValueOf<F> = F extends unknown ? Omit<F, Heading> : never;

/** A figure but for what it says of itself; its note is added to that of the measure. */
export type StatisticValue = ValueOf<ShownFigure | WithheldFigure> & { readonly note?: string };

/** How those counted become a value with its interval. */
export type Statistic = (group: CategoryGroup, source: MeasureSource) => StatisticValue;

/** Coverage of every interval. */
export const confidence = 0.95;
