import { addDays } from "../../../return/addDays.ts";
import { earlierDay, laterDay } from "../../../return/Day.ts";
import { groupedBy } from "../../../return/groupedBy.ts";
import { adjustRegionalEntrants, adjustRegionalRates } from "./adjustRegionalRates.ts";
import type { DemandData, DemandEpisode } from "./DemandEpisode.ts";
import type { DemandAdjustment, DemandProjection, DemandQuestion } from "./DemandProjection.ts";
import { dailyEntrants } from "./dailyEntrants.ts";
import { dailyStock, stockOn } from "./dailyStock.ts";
import { meanDailyRates } from "./meanDailyRates.ts";
import { requireDays } from "./requireDays.ts";
import { addRates, mapRates, ratesOf, type TransitionRates } from "./TransitionRates.ts";

const notInCare = "Not in care";

/** The regional model's answer, which has a variance besides. */
export interface RegionalProjection extends DemandProjection {
  /** by step, then in the order of the states: the sum of the variances of the days so far, which later moves do not change */
  readonly variance: readonly Float64Array[];
}

/**
 * The projection of cs-demand-model-regional, its defects included: rates are unweighted means of daily ratios, and the
 * variance grows without bound. For a comparison with that model alone; `projectPlacements` is ours.
 *
 * From files: `regionalDemand(filterDemand(regionalEpisodes(await readDemandTables(files)), filter), question)`.
 * States are named as "10 to 16 - Fostering".
 *
 * @param adjustments of transitions, with `from`, and of entries, without
 * @throws {RangeError} if a day of the question lies outside the data
 * @throws {InputError} if there is no rate, see `meanDailyRates`
 * @example
 * const child = { start: dayFromIso("2024-03-25"), end: noDay, ageBand: "10 to 16", group: "Fostering", groupBefore: "Not in care", groupAfter: "" };
 * const covers = { from: dayFromIso("2024-03-22"), to: dayFromIso("2024-03-31") };
 * const { states, population } = regionalDemand({ episodes: [child], covers }, { reference: covers, end: dayFromIso("2024-04-10") });
 * population.at(-1)[states.indexOf("10 to 16 - Fostering")]; // => 2
 */
export function regionalDemand(
  { episodes, covers }: DemandData,
  question: DemandQuestion,
  adjustments: readonly DemandAdjustment[] = [],
): RegionalProjection {
  const { reference, start = reference.to, end, stepDays = 1 } = question;
  requireDays(covers, question);
  const stock = dailyStock(episodes, stateOf, covers);
  const window = { from: laterDay(reference.from, covers.from), to: earlierDay(reference.to, covers.to) };
  const observed = meanDailyRates(episodes, {
    stateOf,
    nextStateOf,
    stock,
    window,
    stockDayOf: (day) => addDays(day, -1),
    emptyDaysCount: false,
  });
  const possible = possibleTransitions(episodes);
  const observedRates = addRates(observed, possible.rates);
  const seen = dailyEntrants(episodes, stateOf, notInCare, reference, reference.to - reference.from + 1);
  const observedEntrants = new Map([...possible.entries, ...seen]);
  const rates = withStaying(adjustRegionalRates(observedRates, adjustments));
  const entrants = adjustRegionalEntrants(observedEntrants, adjustments);
  const states = [...new Set([...rates.keys(), ...[...rates.values()].flatMap((to) => [...to.keys()])])].sort();
  const initialPopulation = new Map(
    [...stock.states.keys()].map((state) => [state, stockOn(stock, state, start) ?? 0]),
  );
  const first = Float64Array.from(states, (state) => initialPopulation.get(state) ?? 0);
  const arrivals = Float64Array.from(states, (state) => entrants.get(state) ?? 0);
  const steps = Math.floor((end - start) / stepDays);
  return {
    days: Array.from({ length: steps }, (_, step) => addDays(start, (step + 1) * stepDays)),
    states,
    initialPopulation,
    observedRates,
    rates,
    observedEntrants,
    entrants: new Map(states.map((state) => [state, entrants.get(state) ?? 0])),
    ...stepThrough(first, arrivals, matrixOf(states, rates), steps, stepDays),
  };
}

function stateOf({ ageBand, group }: DemandEpisode): string {
  return `${ageBand} - ${group}`;
}

function nextStateOf({ endAgeBand, groupAfter }: DemandEpisode): string {
  return `${endAgeBand} - ${groupAfter}`;
}

/** Every transition between the groups of an age band, and out of care, at nought, and every entry into them. */
function possibleTransitions(episodes: readonly DemandEpisode[]): {
  readonly rates: TransitionRates;
  readonly entries: readonly (readonly [string, number])[];
} {
  const bands = groupedBy(episodes, ({ ageBand }) => ageBand);
  const pairs = [...bands].map(([band, inBand]) => {
    const groups = [...new Set(inBand.map(({ group }) => group))].map((group) => `${band} - ${group}`);
    return { groups, all: [...groups, `${band} - ${notInCare}`] };
  });
  return {
    rates: ratesOf(
      pairs.flatMap(({ groups, all }) => groups.flatMap((from) => all.map((to) => [from, to, 0] as const))),
    ),
    entries: pairs.flatMap(({ all }) => all.map((state) => [state, 0] as const)),
  };
}

/** The rates with that of staying, which is what the others leave of 1. */
function withStaying(rates: TransitionRates): TransitionRates {
  const whole = addRates(rates, ratesOf([...rates.keys()].map((state) => [state, state, 0] as const)));
  return mapRates(whole, (rate, from, to) => {
    if (from !== to) return rate;
    let others = 0;
    for (const [target, other] of whole.get(from) ?? []) if (target !== from) others += other;
    return 1 - others;
  });
}

/** The chance of going from each state (column) to each state (row); a state without rates keeps whoever comes. */
function matrixOf(states: readonly string[], rates: TransitionRates): readonly Float64Array[] {
  return states.map((to) =>
    Float64Array.from(states, (from) => rates.get(from)?.get(to) ?? (from === to && !rates.has(from) ? 1 : 0)),
  );
}

function stepThrough(
  first: Float64Array,
  arrivals: Float64Array,
  matrix: readonly Float64Array[],
  steps: number,
  stepDays: number,
): Pick<RegionalProjection, "population" | "variance"> {
  const population: Float64Array[] = [];
  const variance: Float64Array[] = [];
  let now = first;
  let spread = new Float64Array(first.length);
  for (let day = 1; day <= steps * stepDays; day += 1) {
    const moved = Float64Array.from(arrivals);
    const spreading = Float64Array.from(spread, (sum, at) => sum + (arrivals[at] ?? 0));
    for (const [to, row] of matrix.entries()) {
      for (const [from, chance] of row.entries()) {
        const there = now[from] ?? 0;
        moved[to] = (moved[to] ?? 0) + chance * there;
        spreading[to] = (spreading[to] ?? 0) + chance * (1 - chance) * there;
      }
    }
    now = moved;
    spread = spreading;
    if (day % stepDays === 0) {
      population.push(now);
      variance.push(spread);
    }
  }
  return { population, variance };
}
