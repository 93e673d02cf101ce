import { addMonths } from "../../return/addMonths.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import { type CostBridge, type CostOfKind, costBridge } from "../costs/costBridge.ts";
import { financialYearName } from "../financialYearName.ts";
import type { PlacementMonth, PlacementProjection } from "./PlacementProjection.ts";
import { expectedPriceIndex } from "./placementPrices.ts";

/** From what the cost of one whole financial year comes to be that of a later one. */
export interface PlacementBridge extends CostBridge {
  /** the earlier year, such as 2019-20 */
  readonly from: string;
  readonly to: string;
}

/**
 * Why the last whole financial year of a projection is expected to cost what it does, against the first: more children,
 * another mix of placements, dearer placements and the general rise of prices, which add up to the penny. Undefined where
 * the scenario has no prices, or fewer than two whole years.
 *
 * @example
 * const { from, to, mix, price } = placementBridge(projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 24\nsimulations: 100\nprices:\n  - {name: Foster care, weekly: 700, group: fostering}\n", "as-it-is.yaml")));
 * [from, to, mix, price]; // => ["2019-20","2020-21",0,0]
 */
export function placementBridge({ scenario, months }: PlacementProjection): PlacementBridge | undefined {
  const years = [...groupedBy(months.keys(), (at) => reportingYearOf(dayFromIso(months[at]?.month ?? "")))].filter(
    ([, own]) => own.length === 12,
  );
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const index = expectedPriceIndex(
    scenario,
    months.map((_, month) => addMonths(scenario.from, month)),
  );
  const ofYear = (own: readonly number[]) => own.flatMap((at) => months[at] ?? []);
  const [earlier, later] = [kindsOf(ofYear(first[1])), kindsOf(ofYear(last[1]))];
  if (earlier.length === 0 || later.length === 0) return undefined;
  const [before, after] = [first[1], last[1]].map((own) => meanIndex(months, own, index));
  return {
    from: financialYearName(first[0]),
    to: financialYearName(last[0]),
    ...costBridge(earlier, later, (after ?? 1) / (before ?? 1) - 1),
  };
}

/** Days and pounds of some months, by group; without groups that have no price. */
function kindsOf(months: readonly PlacementMonth[]): readonly CostOfKind[] {
  const groups = (months[0]?.costs ?? []).filter(({ group }) => group !== "total").map(({ group }) => group);
  return groups.flatMap((kind): CostOfKind[] => {
    const own = months.flatMap(({ costs }) => costs.filter(({ group }) => group === kind));
    if (own.every(({ cost }) => cost === undefined)) return [];
    return [
      {
        kind,
        childDays: own.reduce((sum, { childDays }) => sum + childDays, 0),
        pounds: own.reduce((sum, { cost }) => sum + (cost?.expected ?? 0), 0),
      },
    ];
  });
}

/** How far prices have risen in some months, each weighted by what it costs before the rises. */
function meanIndex(months: readonly PlacementMonth[], own: readonly number[], index: readonly number[]): number {
  const costs = own.map((at) => months[at]?.costs.at(-1)?.cost?.expected ?? 0);
  const risen = costs.reduce((sum, cost) => sum + cost, 0);
  const before = costs.reduce((sum, cost, at) => sum + cost / (index[own[at] ?? 0] ?? 1), 0);
  return before === 0 ? 1 : risen / before;
}
