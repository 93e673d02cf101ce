import { addDays } from "../../return/addDays.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
import { observedRates } from "./observedRates.ts";
import type { PlacedChild } from "./PlacedChild.ts";
import type { PlacementMonth, PlacementProjection } from "./PlacementProjection.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import { parameterVariances } from "./parameterVariances.ts";
import { placementCosts } from "./placementCosts.ts";
import { placementFutures } from "./placementFutures.ts";
import { placementInputs } from "./placementInputs.ts";
import type { PlacementInputs } from "./StartingChildren.ts";
import { unpricedPlacements } from "./unpricedPlacements.ts";

/**
 * Children looked after by age band and group of placement, and what their placements cost, month by month.
 *
 * The rate of a transition is what was observed in the days of reference, transitions divided by child-days; series of
 * short breaks count in neither. Each child known at the start grows older in the month that is known and leaves at
 * 18; others come at the rates and the ages at which children came. What is expected, and how far chance moves it, is
 * exact at the rates observed; how far the rates are known is drawn from what so few events say of them. The intervals
 * hold both, come from simulated futures, the same for the same seed on every machine, and are widened to how far
 * forecasts have missed before (`widenFutures`): those of another model, one to five years ahead, beyond which they are
 * taken to go on as they began. In every future placements, ages and the total add up. What is expected
 * is not rounded.
 *
 * @throws {InputError} if the return does not answer for the days that the scenario names
 * @throws {RangeError} if the scenario is to be compatible with a published model, which `compatiblePlacements` is for
 * @example
 * const { start, reference, months } = projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 1\nsimulations: 100\n", "as-it-is.yaml"));
 * [start.reduce((sum, { children }) => sum + children, 0), reference, months.map(({ month }) => month)]; // => [320,{"from":"2016-04-01","to":"2019-03-31"},["2019-04-30"]]
 */
export function projectPlacements(care: Return, scenario: PlacementScenario): PlacementProjection {
  const { title, compatibleWith } = scenario;
  if (compatibleWith !== undefined) {
    throw new RangeError(`projectPlacements was given "${title}", which is compatible with ${compatibleWith}.`);
  }
  return projectPlacementsFrom(placementInputs(care, scenario), scenario);
}

/** Inputs and scenarios never change: a paper and the page beside it project the same. */
const projected = new WeakMap<PlacementInputs, WeakMap<PlacementScenario, PlacementProjection>>();

/**
 * As `projectPlacements`, from what `placementInputs` took of a return: for scenarios that differ in what is changed,
 * prices and their rise alone, and begin on one day with one set of age bands, groups and days of reference.
 *
 * @throws {InputError} if nobody was looked after in the days of reference
 * @example
 * const scenario = readPlacementScenario("from: 2019-04-01\nmonths: 1\nsimulations: 100\n", "as-it-is.yaml");
 * const all = (projection) => placementOutlook(projection)[0].expected;
 * all(projectPlacementsFrom(placementInputs(care, scenario), scenario)) === all(projectPlacements(care, scenario)); // => true
 */
export function projectPlacementsFrom(inputs: PlacementInputs, scenario: PlacementScenario): PlacementProjection {
  const ofInputs = projected.get(inputs) ?? new WeakMap<PlacementScenario, PlacementProjection>();
  projected.set(inputs, ofInputs);
  const found = ofInputs.get(scenario) ?? projectionOf(inputs, scenario);
  ofInputs.set(scenario, found);
  return found;
}

function projectionOf(inputs: PlacementInputs, scenario: PlacementScenario): PlacementProjection {
  const { from, ageBands, groups, simulations } = scenario;
  const { flows, notes } = inputs;
  const { cohort, regimesIn, steps, simulated, stocksIn } = placementFutures(inputs, scenario);
  const { horizon } = cohort;
  const parameterVariance = parameterVariances(cohort, simulations, regimesIn);
  const costs = placementCosts(scenario, flows, horizon, steps, simulated.childDays);
  const stocks = steps.map((_, month) => stocksIn(month, parameterVariance[month] ?? new Float64Array()));
  const names = { ageBands: ageBands.map(({ name }) => name), groupNames: groups.map(({ name }) => name) };
  const cells = cohort.bands * cohort.groups;
  return {
    scenario,
    reference: { from: isoFromDay(flows.window.from), to: isoFromDay(flows.window.to) },
    start: startOf(cohort.children, names.ageBands, names.groupNames),
    rates: observedRates(flows, ageBands, names.groupNames),
    months: stocks.map(
      (ofMonth, month): PlacementMonth => ({
        month: isoFromDay(addDays(from, (horizon.starts[month + 1] ?? 0) - 1)),
        stocks: ofMonth.stocks,
        asSimulated: simulated.before[month] ?? { lower80: 0, upper80: 0 },
        costs: costs[month]?.costs ?? [],
        prices: costs[month]?.prices ?? [],
      }),
    ),
    stockFutures: stocks.map(({ futures }) => futures),
    cellFutures: steps.map((_, month) => simulated.stock.slice(month * cells, (month + 1) * cells)),
    costFutures: costs.map(({ futures }) => futures),
    notes: [...notes, ...unpricedPlacements(scenario, flows, horizon, costs)],
  };
}

function startOf(
  children: readonly PlacedChild[],
  ageBands: readonly string[],
  groupNames: readonly string[],
): PlacementProjection["start"] {
  return ageBands.flatMap((ageBand, band) =>
    groupNames.map((group, at) => ({
      ageBand,
      group,
      children: children.filter((child) => child.band === band && child.group === at).length,
    })),
  );
}
