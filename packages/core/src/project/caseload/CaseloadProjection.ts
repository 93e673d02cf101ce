import type { LeavingCareStatus } from "../../cohort/Entitlement.ts";
import type { Day } from "../../return/Day.ts";
import type { FutureValues } from "../futureValue.ts";
import type { Outlook } from "../Outlook.ts";
import type { AdviserCost } from "./adviserCost.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import type { Establishment } from "./establishment.ts";
import type { SupportByAge } from "./supportByAge.ts";

/** Young people in receipt of support, and how sure that is. */
export interface YoungPeople extends Outlook {
  /** standard deviation by chance alone, were the assumptions known */
  readonly processSd: number;
  /** standard deviation of what is expected, the assumptions being ranges */
  readonly parameterSd: number;
}

/**
 * One month of a projection, as at its last day; a caseload and a cost are of the scenario's own establishment. What rests
 * on posts, a target or a cost that nobody gave is undefined.
 */
export interface CaseloadMonth {
  /** the last day, YYYY-MM-DD */
  readonly month: string;
  /** expected number by status; undefined where only totals are given */
  readonly entitled: Readonly<Record<LeavingCareStatus, number>> | undefined;
  readonly youngPeople: YoungPeople;
  /** by age, with all assumptions at their means; undefined where only totals are given */
  readonly byAge: SupportByAge | undefined;
  readonly establishment: Establishment | undefined;
  /** young people for each adviser in post */
  readonly caseload: Outlook | undefined;
  /** posts, in whole numbers, for the expected number at the target caseload */
  readonly advisersNeeded: number | undefined;
  /** pounds in the month */
  readonly cost: Outlook | undefined;
}

/** A projection, with every simulated future for what is to be asked of it. */
export interface CaseloadProjection {
  readonly scenario: CaseloadScenario;
  readonly months: readonly CaseloadMonth[];
  readonly ends: readonly Day[];
  /** young people in receipt, by month */
  readonly youngPeople: readonly FutureValues[];
  /** young people for each post that is filled, were there one post, by month: in rising order, and what is expected */
  readonly workload: readonly { readonly expected: number; readonly sorted: FutureValues }[];
  /** share of posts that are filled */
  readonly filled: { readonly expected: number; readonly futures: FutureValues };
  /** undefined where no cost is given */
  readonly adviserCost: readonly AdviserCost[] | undefined;
}
