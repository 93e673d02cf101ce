import { coveredDays } from "../../cohort/coveredDays.ts";
import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
import type { Outlook } from "../Outlook.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import { placementFutures } from "./placementFutures.ts";
import { placementInputs } from "./placementInputs.ts";
import type { PlacementInputs } from "./StartingChildren.ts";

/** What would have been forecast of all children a year ahead, and how many there were. */
export interface PastForecast extends Outlook {
  /** the day that the forecast starts from, YYYY-MM-DD */
  readonly from: string;
  /** the day that is forecast, a year later */
  readonly to: string;
  /** children on the day that the forecast starts from: the forecast that nothing changes */
  readonly start: number;
  readonly came: number;
}

const mostForecasts = 5;

/**
 * What is expected is exact however few they are, and so is a range that is widened to `forecastReach`. Where simulated
 * futures lie further apart than that, the range is that of these alone.
 */
const mostFutures = 50;

/**
 * The last five forecasts a year ahead that the projection of a scenario would have made, the earliest first, and what
 * came: made one, two and more years before the scenario begins, from what the return tells of the days before alone, at
 * the rates of up to three years then past, without any change of the scenario. As many as the return reaches back for, with a
 * year of rates before each, in which somebody was looked after: none of a single year's return.
 *
 * @throws {InputError} if the return does not answer for those days, as `projectPlacements` does
 * @example
 * pastForecasts(care, readPlacementScenario("from: 2019-04-01\nsimulations: 100\n", "as-it-is.yaml")).map(({ to, start, came }) => [to, start, came]).slice(-2); // => [["2018-03-31",303,313],["2019-03-31",313,320]]
 */
export function pastForecasts(care: Return, scenario: PlacementScenario): readonly PastForecast[] {
  const covers = coveredDays(care);
  const asItWas = { ...scenario, months: 12, reference: undefined, changes: undefined, prices: undefined };
  // one forecast ends on the day that the next begins
  const known = new Map<Day, PlacementInputs>();
  const inputsAt = (from: Day): PlacementInputs => {
    const inputs = known.get(from) ?? placementInputs(care, { ...asItWas, from });
    known.set(from, inputs);
    return inputs;
  };
  const simulations = Math.min(scenario.simulations, mostFutures);
  return Array.from({ length: mostForecasts }, (_, at) => addMonths(scenario.from, -12 * (mostForecasts - at)))
    .filter((from) => addMonths(from, -12) >= covers.from)
    .flatMap((from): PastForecast[] => {
      const next = addMonths(from, 12);
      const inputs = inputsAt(from);
      if (inputs.flows.childDays.every((days) => days === 0)) return [];
      const all = placementFutures(inputs, { ...asItWas, from, simulations })
        .stocksIn(asItWas.months - 1)
        .stocks.at(-1);
      if (all === undefined) return [];
      const { expected, lower80, upper80, lower95, upper95 } = all.children;
      const days = { from: isoFromDay(addDays(from, -1)), to: isoFromDay(addDays(next, -1)) };
      return [
        {
          ...days,
          start: countOf(inputs),
          expected,
          lower80,
          upper80,
          lower95,
          upper95,
          came: countOf(inputsAt(next)),
        },
      ];
    });
}

function countOf({ children }: PlacementInputs): number {
  return children.reduce((sum, alike) => sum + alike.children, 0);
}
