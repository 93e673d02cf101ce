import { InputError } from "../../read/InputError.ts";
import { addDays } from "../../return/addDays.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import { changeFlows, type FlowRegime, flowStretches } from "./changeFlows.ts";
import { drawnValues, meanValues, type ReadValue } from "./changeValues.ts";
import { drawFlows } from "./drawFlows.ts";
import { expectedPlacements } from "./expectedPlacements.ts";
import type { FlowRates } from "./FlowRates.ts";
import { horizonOf } from "./Horizon.ts";
import type { MonthStep } from "./MonthStep.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";
import { flowRatesOf } from "./observedRates.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import { placedChildren } from "./placedChildren.ts";
import type { PlacementInputs } from "./StartingChildren.ts";
import { simulatePlacements } from "./simulatePlacements.ts";
import { type StocksOfMonth, stocksOfMonth } from "./stocksOfMonth.ts";
import { type WidenedPlacements, widenFutures } from "./widenFutures.ts";

const mostArrivals = 3000;
const mostChildren = 50_000;

/** What is expected of placements and how they go in many futures, before anything is priced. */
export interface PlacementFutures {
  readonly cohort: PlacementCohort;
  /** the rates of each stretch of months in one future */
  readonly regimesIn: (future: number) => readonly FlowRegime[];
  readonly steps: readonly MonthStep[];
  readonly simulated: WidenedPlacements;
  /** the children of a month by age band and group; the variance as `parameterVariances` has it, none where left out */
  readonly stocksIn: (month: number, parameterVariance?: Float64Array) => StocksOfMonth;
}

/**
 * Projects placements from what was observed: `projectPlacements` says how.
 *
 * @throws {InputError} if nobody was looked after in the days of reference, or more would come than can be counted
 */
export function placementFutures({ children, flows }: PlacementInputs, scenario: PlacementScenario): PlacementFutures {
  const { title, from, ageBands, groups, simulations, seed } = scenario;
  requireRates(title, flows);
  const horizon = horizonOf(from, scenario.months);
  const monthStarts = horizon.starts.slice(0, -1).map((start) => addDays(from, start));
  const stretches = flowStretches(scenario, monthStarts);
  const cohort: PlacementCohort = {
    bands: ageBands.length,
    groups: groups.length,
    children: placedChildren(children, ageBands, horizon),
    entryAges: flows.entryAges,
    bandMonths: ageBands.map((band) => ({ from: band.from * 12, to: band.to * 12 })),
    horizon,
    stretches,
  };
  const regimesOf = (base: FlowRates, read: ReadValue): readonly FlowRegime[] =>
    stretches.changes.map((active, at) => changeFlows(base, scenario, active, stretches.beginning[at] ?? [], read));
  const drawn = drawFlows(flows, simulations, seed);
  const values = drawnValues(scenario);
  const regimesIn = (future: number): readonly FlowRegime[] => regimesOf(drawn(future), values(future));

  const steps = expectedPlacements(cohort, regimesOf(flowRatesOf(flows), meanValues));
  requirePossible(title, steps);
  const simulated = widenFutures(
    simulatePlacements(cohort, { futures: simulations, seed, regimesIn }),
    steps.map(({ stock }) => stock.reduce((sum, each) => sum + each, 0)),
    cohort,
  );
  const names = { ageBands: ageBands.map(({ name }) => name), groupNames: groups.map(({ name }) => name) };
  const cells = cohort.bands * cohort.groups;
  const stocksIn: PlacementFutures["stocksIn"] = (month, parameterVariance = new Float64Array()) => {
    const step = steps[month];
    if (step === undefined) throw new RangeError(`a projection of ${steps.length} months has no month ${month}`);
    return stocksOfMonth({
      bands: cohort.bands,
      groups: cohort.groups,
      ...names,
      step,
      parameterVariance,
      simulated: simulated.stock.slice(month * cells, (month + 1) * cells),
    });
  };
  return { cohort, regimesIn, steps, simulated, stocksIn };
}

function requireRates(title: string, { childDays, window }: ObservedFlows): void {
  if (childDays.some((days) => days > 0)) return;
  throw new InputError(
    `${title}: nobody was looked after from ${isoFromDay(window.from)} to ${isoFromDay(window.to)}, so there are no rates; choose other days of reference.`,
  );
}

/** Requires numbers that a simulation can count: many more children than England looks after are a slip of the pen. */
function requirePossible(title: string, steps: readonly MonthStep[]): void {
  const tooMany = ({ arrivals, stock }: MonthStep): boolean => {
    const groups = arrivals.length / stock.length;
    const ofCells = stock.map((_, cell) =>
      arrivals.subarray(cell * groups, (cell + 1) * groups).reduce((a, b) => a + b),
    );
    return ofCells.some((children) => children > mostArrivals) || stock.some((children) => children > mostChildren);
  };
  if (steps.some(tooMany)) {
    throw new InputError(
      `${title}: more than ${mostArrivals} children would come in a month, or more than ${mostChildren} be looked after, in one group and age band; lower the change of entries.`,
    );
  }
}
