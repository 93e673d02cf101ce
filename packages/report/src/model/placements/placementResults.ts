import type { PlacementProjection } from "@lac-analytics/core/project";
import { type NamedPlacements, placementComparisonTable, pricesTable } from "@lac-analytics/notebook";
import { reportsScenario } from "../reportsScenario.ts";
import type { ModelProjections, ModelResults } from "../ScenarioKind.ts";
import { placementCharts } from "./placementCharts.ts";
import { placementFinding, placementKey } from "./placementFinding.ts";
import { changesTable, childrenTable, monthTable, yearTable } from "./placementTables.ts";

/** What comes of the scenario that is shown, beside what comes of the report's own and of the reader's others. */
export function placementResults(
  { own, readers, shown }: ModelProjections<PlacementProjection>,
  council: string,
): ModelResults {
  const named = (projection: PlacementProjection): NamedPlacements => ({ name: projection.scenario.title, projection });
  const ofReport = { name: reportsScenario, projection: own };
  return {
    finding: placementFinding(shown, own),
    key: placementKey(shown),
    tables: {
      children: childrenTable(shown),
      comparison: placementComparisonTable([ofReport, ...readers.map(named)]),
      costs: yearTable(shown, own),
      changes: changesTable(shown),
      prices: pricesTable(shown.scenario),
      months: monthTable(shown),
    },
    charts: () => {
      const others = readers.filter((reader) => reader !== shown).map(named);
      return placementCharts(named(shown), [ofReport, ...others], own, council);
    },
  };
}
