import { type ChartTable, longDate } from "@lac-analytics/charts";
import type { AdvisersNeeded, CaseloadProjection } from "@lac-analytics/core/project";
import { yearEnds } from "../tables/yearEnds.ts";
import { ofHundred } from "../words/ofHundred.ts";

/**
 * How many advisers hold the target at the end of each financial year, and at all month ends together.
 *
 * @param needed what `advisersNeeded` says of the projection
 * @example
 * const keys = "{from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, target_caseload: 22}";
 * const projection = projectCaseload(readCaseloadScenario(keys, "scenario.yaml"));
 * neededTable(projection, advisersNeeded(projection)).caption; // => "Advisers needed for a caseload of 22 or fewer"
 * neededTable(projection, advisersNeeded(projection)).rows; // => [["31 March 2020",10,10],["At every month end",10,10]]
 */
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
