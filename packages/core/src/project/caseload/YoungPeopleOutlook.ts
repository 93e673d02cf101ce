import type { LeavingCareStatus } from "../../cohort/Entitlement.ts";
import type { FutureValues } from "../futureValue.ts";
import type { SupportByAge } from "./supportByAge.ts";

/** Young people in receipt of an adviser's support, by month. */
export interface YoungPeopleOutlook {
  readonly expected: readonly number[];
  /** how far chance alone moves the number, were the assumptions known */
  readonly processVariance: readonly number[];
  /** how far not knowing the assumptions moves what is expected */
  readonly parameterVariance: readonly number[];
  readonly futures: readonly FutureValues[];
  /** how many are entitled, by status; undefined where only totals are given */
  readonly entitled: readonly Readonly<Record<LeavingCareStatus, number>>[] | undefined;
  /** by age, with all assumptions at their means; undefined where only totals are given */
  readonly byAge: readonly SupportByAge[] | undefined;
}
