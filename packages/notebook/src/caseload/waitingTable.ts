import type { ChartTable } from "@lac-analytics/charts";
import { type AdvisersNeeded, type CaseloadProjection, costOfWaiting } from "@lac-analytics/core/project";
import { postsText } from "../words/postsText.ts";
import { poundsText } from "../words/poundsText.ts";

const delays = [0, 3, 6, 12] as const;

/** What chance may make of less than this, in pounds, is not told to the pound. */
const fewestTold = 1000;

/**
 * What it costs to put new posts off; undefined where the target takes no more posts than there are, or the scenario has
 * no posts or no cost.
 *
 * @example
 * const keys = "from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, advisers: 7, target_caseload: 22";
 * const projection = projectCaseload(readCaseloadScenario(`{${keys}, cost_per_adviser: 28500, on_costs: 0}`, "seven.yaml"));
 * waitingTable(projection, advisersNeeded(projection)).caption; // => "Waiting to go from 7 to 10 advisers, the number that holds the target"
 * waitingTable(projection, advisersNeeded(projection)).rows.map(([when, saved]) => [when, saved]); // => [["At once","£0"],["3 months later","£21,375"],["6 months later","£42,750"]]
 */
export function waitingTable(projection: CaseloadProjection, { everyMonth }: AdvisersNeeded): ChartTable | undefined {
  const now = projection.months[0]?.establishment?.posts;
  if (now === undefined || projection.adviserCost === undefined || everyMonth <= now) return undefined;
  const number = (label: string, decimals = 0) => ({ label, kind: "number", decimals }) as const;
  const months = delays.filter((delay) => delay < projection.months.length);
  return {
    caption: `Waiting to go from ${postsText(now)} to ${postsText(everyMonth)} advisers, the number that holds the target`,
    columns: [
      { label: "Decided", kind: "text" },
      number("Saved"),
      number("Highest caseload", 1),
      number("Months above the target"),
      number("Cost of the advisers still missing"),
    ],
    rows: costOfWaiting(projection, { advisers: everyMonth, months }).map((waiting) => [
      waiting.months === 0 ? "At once" : `${waiting.months} months later`,
      poundsText(waiting.saved),
      waiting.highestCaseload,
      waiting.monthsAboveTarget,
      waiting.unmet > 0 && waiting.unmet < fewestTold ? `under ${poundsText(fewestTold)}` : poundsText(waiting.unmet),
    ]),
  };
}
