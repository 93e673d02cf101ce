import { formatNumber } from "@lac-analytics/charts";
import { type AdvisersNeeded, type CaseloadProjection, costInAll } from "@lac-analytics/core/project";
import { poundsInWords } from "@lac-analytics/notebook";

/** What a scenario comes to, in as few words as stay in sight while the controls are moved; blank where nothing does. */
export function keyFacts(projection: CaseloadProjection, needed: AdvisersNeeded | undefined): string {
  const caseloads = projection.months.flatMap(({ caseload }) => caseload?.expected ?? []);
  const all = costInAll(projection);
  const left = all?.left;
  return [
    ...(caseloads.length === 0 ? [] : [`up to ${formatNumber(Math.max(...caseloads), 1)} each`]),
    ...(needed === undefined ? [] : [`${needed.everyMonth} needed`]),
    ...(all === undefined ? [] : [poundsInWords(all.cost.expected)]),
    ...(left === undefined ? [] : [`${poundsInWords(Math.abs(left))} ${left < 0 ? "over" : "under"}`]),
  ].join(" · ");
}
