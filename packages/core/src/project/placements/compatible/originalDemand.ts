import { addDays } from "../../../return/addDays.ts";
import { earlierDay, laterDay } from "../../../return/Day.ts";
import { reportingYearOf, reportingYearPeriod } from "../../../return/reportingYear.ts";
import { demandAgeBands } from "./ageBands.ts";
import type { DemandData, DemandEpisode } from "./DemandEpisode.ts";
import type { DemandAdjustment, DemandProjection, DemandQuestion } from "./DemandProjection.ts";
import { dailyEntrants } from "./dailyEntrants.ts";
import { dailyStock, stockOn } from "./dailyStock.ts";
import { meanDailyRates } from "./meanDailyRates.ts";
import { requireDays } from "./requireDays.ts";
import { stockAndFlow } from "./stockAndFlow.ts";
import { addRates, rateBetween, ratesOf, type TransitionRates } from "./TransitionRates.ts";

const groups = ["FOSTERING", "RESIDENTIAL", "SUPPORTED", "OTHER", "NOT_IN_CARE"] as const;
const outOfCare = "OUT_OF_CARE";

/**
 * The projection of cs-demand-model, its defects included: ageing at one day in the length of the band, states out of
 * care that only grow, and an adjustment that takes every transition not adjusted away. For a comparison with that model
 * alone; `projectPlacements` is ours.
 *
 * From files: `originalDemand(originalEpisodes(await readDemandTables(files)), question)`. States are named as
 * "TEN_TO_SIXTEEN/FOSTERING", and who leaves all of them goes to "OUT_OF_CARE".
 *
 * @param adjustments additions a day: to transitions, with `from`, and to entries, without; what an author of that model
 * enters as children or as a rate a month is divided by 30
 * @throws {RangeError} if a day of the question lies outside the data
 * @throws {InputError} if there is no rate, see `meanDailyRates`
 * @example
 * const child = { start: dayFromIso("2023-01-01"), end: noDay, ageBand: "TEN_TO_SIXTEEN", group: "FOSTERING", groupBefore: "NOT_IN_CARE", groupAfter: "" };
 * const covers = { from: dayFromIso("2023-04-01"), to: dayFromIso("2024-03-31") };
 * const { states, population } = originalDemand({ episodes: [child], covers }, { reference: covers, end: dayFromIso("2024-04-01") });
 * population[0][states.indexOf("SIXTEEN_TO_EIGHTEEN/FOSTERING")] * 6 * 365; // => 1
 */
export function originalDemand(
  { episodes, covers }: DemandData,
  question: DemandQuestion,
  adjustments: readonly DemandAdjustment[] = [],
): DemandProjection {
  const { reference, start = reference.to, end, stepDays = 1 } = question;
  requireDays({ from: covers.from, to: reportingYearPeriod(reportingYearOf(covers.to)).to }, question);
  const stock = dailyStock(episodes, stateOf, covers);
  const window = { from: laterDay(reference.from, covers.from), to: earlierDay(reference.to, covers.to) };
  const observedRates = meanDailyRates(episodes, {
    stateOf,
    nextStateOf: ({ ageBand, groupAfter }) => `${ageBand}/${groupAfter}`,
    stock,
    window,
    stockDayOf: (day) => laterDay(addDays(day, -1), window.from),
    emptyDaysCount: true,
  });
  const observedEntrants = dailyEntrants(episodes, stateOf, "NOT_IN_CARE", reference, reference.to - reference.from);
  const ofRates = adjustments.filter(({ from }) => from !== undefined);
  const ofEntrants = adjustments.filter(({ from }) => from === undefined);
  const rates = adjusted(addRates(observedRates, ageing()), ofRates);
  const entrants = adjustedEntrants(observedEntrants, ofEntrants);
  const initialPopulation = new Map(
    [...stock.states.keys()].map((state) => [state, stockOn(stock, state, earlierDay(start, covers.to)) ?? 0]),
  );
  const known = [...stock.states.keys(), ...rates.keys(), ...entrants.keys()];
  const states = [...new Set([...known, ...[...rates.values()].flatMap((to) => [...to.keys()])])]
    .filter((state) => state !== outOfCare)
    .sort();
  const steps = Math.floor((end - start) / stepDays);
  return {
    days: Array.from({ length: steps }, (_, step) => addDays(start, (step + 1) * stepDays)),
    states,
    initialPopulation,
    observedRates,
    rates,
    observedEntrants,
    entrants,
    population: stockAndFlow({ states, initialPopulation, rates, entrants, steps, stepDays }),
  };
}

function stateOf({ ageBand, group }: DemandEpisode): string {
  return `${ageBand}/${group}`;
}

/** From every state to the same group of the next band at one day in the days of the band; after the last, out of care. */
function ageing(): TransitionRates {
  return ratesOf(
    demandAgeBands.flatMap(({ original, days }, at) => {
      const next = demandAgeBands[at + 1]?.original;
      return groups.map(
        (group) => [`${original}/${group}`, next === undefined ? outOfCare : `${next}/${group}`, 1 / days] as const,
      );
    }),
  );
}

/** Once anything is adjusted, what is not adjusted is missing, and what is added to a transition that is missing too. */
function adjusted(rates: TransitionRates, adjustments: readonly DemandAdjustment[]): TransitionRates {
  if (adjustments.length === 0) return rates;
  return ratesOf(
    adjustments.flatMap(({ from = "", to, add = 0 }) => {
      const rate = rateBetween(rates, from, to);
      return rate === undefined ? [] : [[from, to, rate + add] as const];
    }),
  );
}

function adjustedEntrants(
  entrants: ReadonlyMap<string, number>,
  adjustments: readonly DemandAdjustment[],
): ReadonlyMap<string, number> {
  if (adjustments.length === 0) return entrants;
  return new Map(
    adjustments.flatMap(({ to, add = 0 }) => {
      const number = entrants.get(to);
      return number === undefined ? [] : [[to, number + add] as const];
    }),
  );
}
