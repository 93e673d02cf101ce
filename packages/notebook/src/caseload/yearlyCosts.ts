import { type CaseloadProjection, costByFinancialYear, type FinancialYearCost } from "@lac-analytics/core/project";

const known = new WeakMap<CaseloadProjection, readonly FinancialYearCost[]>();

/** The cost of a projection's own advisers by financial year, worked out once however many parts of a page ask for it. */
export function yearlyCosts(projection: CaseloadProjection): readonly FinancialYearCost[] {
  const found = known.get(projection) ?? costByFinancialYear(projection);
  known.set(projection, found);
  return found;
}
