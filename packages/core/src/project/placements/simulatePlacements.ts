import { poissonDraw } from "../poissonDraw.ts";
import { chanceOf } from "../randomBits.ts";
import { comerAt, type FlowRegime } from "./changeFlows.ts";
import { drawsOf } from "./drawsOf.ts";
import { arrivalDay } from "./Horizon.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { placementPlayer } from "./placementPlayer.ts";
import { monthsOf } from "./stepsOfArrivals.ts";

/** Simulated futures: for each month and cell the children at its end, and for each month and group the days spent in it. */
export interface SimulatedPlacements {
  /** by `month * cells + cell`: a count a future */
  readonly stock: readonly Uint16Array[];
  /** by `month * groups + group`: days a future */
  readonly childDays: readonly Float64Array[];
}

export interface SimulateOptions {
  readonly futures: number;
  readonly seed: number;
  /** the rates of each stretch of months in one future */
  readonly regimesIn: (future: number) => readonly FlowRegime[];
}

/** So many of those who come in one month and one cell have random numbers of their own; there are never more. */
const mostInMonth = 4096;

/**
 * Plays many futures: every child known at the start and every child who comes is moved on by chance, from event to
 * event, by rates of which each future has its own. The same seed gives the same futures on every machine, and a child
 * has the same random numbers in every scenario: a change of mix alone has the same children come, of the same ages, on
 * the same days, and draws apart who of them comes into which group.
 */
export function simulatePlacements(
  cohort: PlacementCohort,
  { futures, seed, regimesIn }: SimulateOptions,
): SimulatedPlacements {
  const { groups, bands, horizon, bandMonths, entryAges, children } = cohort;
  const cells = groups * bands;
  const stock = Array.from({ length: horizon.months * cells }, () => new Uint16Array(futures));
  const childDays = Array.from({ length: horizon.months * groups }, () => new Float64Array(futures));
  const bandStops = bandMonths.map(({ to }) => to);
  const perDay = new Float64Array(cells);
  const ages = entryAges.map((observed, cell) =>
    observed.length > 0 ? observed : monthsOf(bandMonths[Math.floor(cell / groups)]),
  );
  const changes = new Int32Array((horizon.months + 1) * cells);
  const partDays = new Float64Array((horizon.months + 1) * groups);
  const bandEnds = new Float64Array(bands);
  const draws = drawsOf(seed);
  const { next } = draws;
  // numbers that are drawn in a scenario with a mix alone, kept apart so that all others are those of the one without
  const ofMix = drawsOf(~seed);
  const play = placementPlayer(cohort, changes, partDays, next, ofMix.next);

  for (let future = 0; future < futures; future += 1) {
    const regimes = regimesIn(future);
    changes.fill(0);
    partDays.fill(0);
    play.begin(regimes);
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at];
      if (child === undefined) continue;
      draws.begin(future, at);
      ofMix.begin(future, at);
      play.child(0, child.band, child.group, child.bandEnds);
    }
    let playing: FlowRegime | undefined;
    for (let month = 0; month < horizon.months; month += 1) {
      const length = horizon.lengths[month] ?? 0;
      const regime = regimes[cohort.stretches.ofMonth[month] ?? 0];
      if (regime === undefined) continue;
      if (regime !== playing) addByCell(regime.comers, groups, perDay);
      playing = regime;
      const day = (horizon.starts[month] ?? 0) + arrivalDay(length);
      for (let cell = 0; cell < cells; cell += 1) {
        const ofCell = perDay[cell] ?? 0;
        if (ofCell === 0) continue;
        const thing = -1 - (month * cells + cell) * mostInMonth;
        draws.begin(future, thing);
        const count = Math.min(poissonDraw(ofCell * length, next), mostInMonth - 1);
        for (let arrival = 1; arrival <= count; arrival += 1) {
          draws.begin(future, thing - arrival);
          ofMix.begin(future, thing - arrival);
          const into = groupInto(regime.comers, comerAt(cohort, cell, 0), groups, cell % groups, ofCell, ofMix.next);
          const possible = ages[cell] ?? [];
          const age = possible[Math.floor((next() / 2 ** 32) * possible.length)] ?? 0;
          for (let band = 0; band < bands; band += 1) {
            bandEnds[band] = horizon.starts[month + (bandStops[band] ?? 0) - age] ?? Number.POSITIVE_INFINITY;
          }
          play.child(day, Math.floor(cell / groups), into, bandEnds);
        }
      }
    }
    keep(cohort, future, changes, partDays, { stock, childDays });
  }
  return { stock, childDays };
}

/**
 * The group that a child comes into, who would come into `own` by what was observed: own where the number drawn is below
 * its share, so that who comes elsewhere at a small share does so at a larger one too.
 *
 * @param first where those of the cell stand among `comers`
 */
function groupInto(
  comers: Float64Array,
  first: number,
  groups: number,
  own: number,
  all: number,
  next: () => number,
): number {
  const ofOwn = comers[first + own] ?? 0;
  if (ofOwn === all) return own;
  let rest = chanceOf(next()) * all - ofOwn;
  if (rest < 0) return own;
  // the last with children, should rounding leave a little of the rest
  let into = own;
  for (let group = 0; group < groups; group += 1) {
    const perDay = comers[first + group] ?? 0;
    if (group === own || perDay === 0) continue;
    into = group;
    rest -= perDay;
    if (rest < 0) break;
  }
  return into;
}

/** Adds up those of each cell, whichever group they come into. */
function addByCell(comers: Float64Array, groups: number, perDay: Float64Array): void {
  for (let cell = 0, at = 0; cell < perDay.length; cell += 1) {
    let sum = 0;
    for (let group = 0; group < groups; group += 1, at += 1) sum += comers[at] ?? 0;
    perDay[cell] = sum;
  }
}

/** Adds up the changes of a future, and keeps what comes of them. */
function keep(
  { groups, bands, horizon }: PlacementCohort,
  future: number,
  changes: Int32Array,
  partDays: Float64Array,
  { stock, childDays }: SimulatedPlacements,
): void {
  const cells = groups * bands;
  const now = new Int32Array(cells);
  for (let month = 0; month < horizon.months; month += 1) {
    const length = horizon.lengths[month] ?? 0;
    for (let group = 0; group < groups; group += 1) {
      let there = 0;
      for (let band = 0; band < bands; band += 1) there += now[band * groups + group] ?? 0;
      const days = childDays[month * groups + group];
      if (days !== undefined) days[future] = there * length + (partDays[month * groups + group] ?? 0);
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const count = (now[cell] ?? 0) + (changes[month * cells + cell] ?? 0);
      now[cell] = count;
      const counts = stock[month * cells + cell];
      if (counts !== undefined) counts[future] = count;
    }
  }
}
