import { roundHalfAway } from "../../stats/roundHalfAway.ts";
import type { Outlook } from "../Outlook.ts";
import type { PlacementProjection } from "./PlacementProjection.ts";
import type { PastForecast } from "./pastForecasts.ts";
import { type PlacementYearCost, placementCostByYear } from "./placementCostByYear.ts";
import { placementOutlook } from "./placementOutlook.ts";

/** What is to come of all children and of the cost of all placements, without any kind of them. */
export interface PlacementsToCome extends Pick<PlacementProjection, "scenario" | "reference" | "notes"> {
  /** month by month, or at the ends of financial years where it may be published */
  readonly outlook: readonly (Outlook & { readonly month: string })[];
  /** of all placements by financial year; none where the scenario has no prices */
  readonly costs: readonly PlacementYearCost[];
  /** what would have been forecast in earlier years, and what came */
  readonly past: readonly PastForecast[];
}

/**
 * What is to come by a projection, for internal use.
 *
 * @param past what `pastForecasts` gives of its scenario
 * @example
 * const { reference, outlook, costs } = placementsToCome(projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 3\nsimulations: 100\n", "as-it-is.yaml")));
 * [reference.from, outlook.map(({ month }) => month), costs]; // => ["2016-04-01",["2019-04-30","2019-05-31","2019-06-30"],[]]
 */
export function placementsToCome(
  projection: PlacementProjection,
  past: readonly PastForecast[] = [],
): PlacementsToCome {
  const { scenario, reference, notes } = projection;
  const costs = placementCostByYear(projection).filter(({ group }) => group === "total");
  return { scenario, reference, notes, outlook: placementOutlook(projection), costs, past };
}

/** To how many children, and to how many pounds, what may be published is rounded. */
const steps = { children: 5, pounds: 100_000 };

/**
 * What is to come as it may be published: children to the nearest five at the ends of financial years, and pounds to the
 * nearest hundred thousand, off which nobody's coming, leaving or 18th birthday can be read. There is none where there
 * would be five children or fewer, nor a forecast of the past that began with so few, expected or met them. Notes name
 * kinds of placements, and are left out, as is what of a budget would be left.
 *
 * @example
 * const { outlook } = publishedPlacements(projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 15\nsimulations: 100\n", "as-it-is.yaml")));
 * outlook.map(({ month, expected }) => [month, expected % 5]); // => [["2020-03-31",0],["2020-06-30",0]]
 */
export function publishedPlacements(
  projection: PlacementProjection,
  past: readonly PastForecast[] = [],
): PlacementsToCome | undefined {
  const { scenario, reference, outlook, costs } = placementsToCome(projection);
  const toStep = (children: number): number => roundHalfAway(children, steps.children);
  const published = outlook
    .filter(({ month }, at) => month.endsWith("-03-31") || at === outlook.length - 1)
    .map(({ month, ...children }) => ({ month, ...rounded(children, steps.children) }));
  if (published.some(({ expected }) => expected <= steps.children)) return undefined;
  return {
    scenario,
    reference,
    notes: [],
    outlook: published,
    costs: costs.map(({ financialYear, months, group, cost }) => ({
      financialYear,
      months,
      group,
      cost: rounded(cost, steps.pounds),
    })),
    past: past
      .filter(({ start, expected, came }) => Math.min(start, expected, came) > steps.children)
      .map(({ from, to, start, came, ...children }) => ({
        ...rounded(children, steps.children),
        from,
        to,
        start: toStep(start),
        came: toStep(came),
      })),
  };
}

function rounded({ expected, lower80, upper80, lower95, upper95 }: Outlook, step: number): Outlook {
  const round = (value: number): number => roundHalfAway(value, step);
  return {
    expected: round(expected),
    lower80: round(lower80),
    upper80: round(upper80),
    lower95: round(lower95),
    upper95: round(upper95),
  };
}
