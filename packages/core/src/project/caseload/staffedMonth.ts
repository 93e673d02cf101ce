import { combineFutures } from "../combineFutures.ts";
import { type Outlook, outlookOf } from "../Outlook.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import type { Establishment } from "./establishment.ts";

/**
 * The caseload of an establishment at the end of a month, and its cost in the month where there is one, from expectations
 * not rounded.
 */
export function staffedMonth(
  { workload, filled, adviserCost }: Pick<CaseloadProjection, "workload" | "filled" | "adviserCost">,
  { inPost, paid }: Pick<Establishment, "inPost" | "paid">,
  month: number,
): { readonly caseload: Outlook; readonly cost: Outlook | undefined } {
  const { expected = Number.NaN, sorted = new Float64Array() } = workload[month] ?? {};
  const caseload = outlookOf(expected, sorted, inPost);
  const rate = adviserCost?.[month];
  if (rate === undefined) return { caseload, cost: undefined };
  const pounds = combineFutures(filled.futures, rate.futures, (share, one) => paid * share * one);
  return { caseload, cost: outlookOf(paid * filled.expected * rate.expected, pounds.sort()) };
}
