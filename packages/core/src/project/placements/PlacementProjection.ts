import type { FutureValues } from "../futureValue.ts";
import type { Outlook } from "../Outlook.ts";
import type { ObservedRate } from "./observedRates.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

/** Children, and how sure that is. */
export interface ChildrenOutlook extends Outlook {
  /** standard deviation by chance alone, were the rates as observed */
  readonly processSd: number;
  /** standard deviation of what is expected, the rates being known from so few events and the assumptions being ranges */
  readonly parameterSd: number;
}

/** The children of one age band, or of all, in one group of placements, or in all. */
export interface PlacementStock {
  /** name of the age band, or "total" */
  readonly ageBand: string;
  /** name of the group, or "total" */
  readonly group: string;
  /** at the end of the month */
  readonly children: ChildrenOutlook;
}

/** What one group of placements, or all, costs in a month. */
export interface PlacementCost {
  /** name of the group, or "total" */
  readonly group: string;
  /** days that children are expected to spend in it in the month */
  readonly childDays: number;
  /** pounds in the month; undefined where the scenario has no prices, or none of the group */
  readonly cost: Outlook | undefined;
}

/** What one price comes to in one group of placements in a month. */
export interface PlacementPriceCost {
  readonly group: string;
  /** name of the price */
  readonly price: string;
  /** days expected at it */
  readonly childDays: number;
  /** pounds expected */
  readonly pounds: number;
}

/** One month of a projection. */
export interface PlacementMonth {
  /** the last day, YYYY-MM-DD */
  readonly month: string;
  /** every age band in every group, and the totals of both */
  readonly stocks: readonly PlacementStock[];
  /** between which values all children lay in 80 of 100 futures by chance and unsure rates, before these were widened */
  readonly asSimulated: { readonly lower80: number; readonly upper80: number };
  /** every group, and the total */
  readonly costs: readonly PlacementCost[];
  /** every price of every group; they add up to the cost of all. None where there are no prices */
  readonly prices: readonly PlacementPriceCost[];
}

/** A projection, with the simulated futures for what is to be asked of it. */
export interface PlacementProjection {
  readonly scenario: PlacementScenario;
  /** the days of reference, YYYY-MM-DD */
  readonly reference: { readonly from: string; readonly to: string };
  /** children at the start by age band and group, without totals */
  readonly start: readonly { readonly ageBand: string; readonly group: string; readonly children: number }[];
  readonly rates: readonly ObservedRate[];
  readonly months: readonly PlacementMonth[];
  /** by month, then by group and last in all: children at the end of the month in every future */
  readonly stockFutures: readonly (readonly FutureValues[])[];
  /** by month, then by age band and in it by group: the counts that add up to `stockFutures` */
  readonly cellFutures: readonly (readonly Uint16Array[])[];
  /** by month, then by group and last of all: pounds in every future; none where there are no prices */
  readonly costFutures: readonly (readonly FutureValues[])[];
  readonly notes: readonly string[];
}
