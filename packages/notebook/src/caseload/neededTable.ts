import { type ChartTable, longDate } from "@lac-analytics/charts";
import type { AdvisersNeeded, CaseloadProjection } from "@lac-analytics/core/project";
import { yearEnds } from "../tables/yearEnds.ts";
import { ofHundred } from "../words/ofHundred.ts";

/** How many advisers hold the target at the end of each financial year, and at all month ends together. */
export function neededTable(projection: CaseloadProjection, needed: AdvisersNeeded): ChartTable {
  const dates = new Set(yearEnds(projection));
  const number = (label: string) => ({ label, kind: "number" }) as const;
  return {
    caption: `Advisers needed for a caseload of ${needed.target} or fewer`,
    columns: [
      { label: "Date", kind: "text" },
      number("For the young people expected"),
      number(`To hold it in ${ofHundred(needed.probability)} of 100 futures`),
    ],
    rows: [
      ...needed.months
        .filter(({ month }) => dates.has(month))
        .map(({ month, expected, advisers }) => [longDate(month), expected, advisers]),
      ["At every month end", Math.max(...needed.months.map(({ expected }) => expected)), needed.everyMonth],
    ],
  };
}
