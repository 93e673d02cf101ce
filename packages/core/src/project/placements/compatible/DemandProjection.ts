import type { Day } from "../../../return/Day.ts";
import type { Period } from "../../../return/reportingYear.ts";
import type { TransitionRates } from "./TransitionRates.ts";

/** What is asked of a demand model. Rates are a day, entries children a day. */
export interface DemandQuestion {
  /** the days over which rates and entries are observed, both ends included */
  readonly reference: Period;
  /** the day whose stock is projected; the last day of reference where it is left out */
  readonly start?: Day;
  /** the last day of the projection */
  readonly end: Day;
  /** days a step; 1 where it is left out */
  readonly stepDays?: number;
}

/** A change of the rate of a transition, or of the entries into a state, where `from` is left out. */
export interface DemandAdjustment {
  readonly from?: string;
  readonly to: string;
  readonly multiply?: number;
  readonly add?: number;
}

/** What a demand model gives: for each step the number in each state. */
export interface DemandProjection {
  /** the last day of each step */
  readonly days: readonly Day[];
  readonly states: readonly string[];
  readonly initialPopulation: ReadonlyMap<string, number>;
  /** as observed */
  readonly observedRates: TransitionRates;
  /** as used: adjusted, and with ageing or with the rate of staying */
  readonly rates: TransitionRates;
  readonly observedEntrants: ReadonlyMap<string, number>;
  readonly entrants: ReadonlyMap<string, number>;
  /** by step, then in the order of the states */
  readonly population: readonly Float64Array[];
}
