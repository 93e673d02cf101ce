import { log } from "../../stats/log.ts";
import { chanceOf } from "../randomBits.ts";
import type { FlowRegime } from "./changeFlows.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";

/** Plays children through a future, one at a time, and notes how the numbers change. */
export interface PlacementPlayer {
  /** the rates of the future that begins */
  readonly begin: (regimes: readonly FlowRegime[]) => void;
  /**
   * @param day the day on which the child is first there, counted from the first of the projection
   * @param bandEnds for each band the day on which the next begins
   */
  readonly child: (day: number, band: number, group: number, bandEnds: ArrayLike<number>) => void;
}

/**
 * A player of a Markov process in continuous time whose rates are constant within an age band and a stretch of months: what
 * a child has left until the next move is drawn from the exponential distribution with mean 1 and used up at the sum of
 * the rates of the cell, and where it goes to is drawn in proportion to them. It notes in `changes`, by month and cell, how
 * many more there are from the end of the month on, and in `partDays`, by month and group, the days of the month that this
 * adds or takes away.
 *
 * What holds at the head of the loop: at `time` the child is in `group` of `band`, under the rates of `stretch`, and is
 * noted there once. Each step either moves the child, or goes to the next birthday or change of rates and takes along what
 * is left, to be used up at the new rates: no step is an approximation, and none draws a number but a move, so that a
 * child whom a change of rates does not concern goes on as if there were none. Every +1 has one -1 at most, so that running
 * sums are counts, and none is ever below nought.
 *
 * Where a child goes to is drawn along where it would go without a mix, and within that along where it goes with it: a
 * child whom the mix does not concern goes to the same group. A transition that a mix turns into staying moves nobody, and
 * the numbers drawn after it are those of the same child in the scenario without.
 *
 * Source: Gillespie, D. T. (1977) Exact stochastic simulation of coupled chemical reactions. Journal of Physical
 * Chemistry 81, 2340–2361; common random numbers as in Law, A. M. (2015) Simulation Modeling and Analysis, 5th edition,
 * section 11.2.
 *
 * @param next random whole numbers from 0 up to 2^32, those of the child that is played
 * @param nextOfMix others of that child, for who is moved at once at the first of a stretch
 */
export function placementPlayer(
  cohort: PlacementCohort,
  changes: Int32Array,
  partDays: Float64Array,
  next: () => number,
  nextOfMix: () => number,
): PlacementPlayer {
  const { groups, bands, horizon, stretches } = cohort;
  const cells = groups * bands;
  const end = horizon.starts.at(-1) ?? 0;
  const monthOfDay = new Int32Array(end + 1);
  for (const [month, start] of horizon.starts.entries()) monthOfDay.fill(month, start);
  const stretchEnds = stretches.changes.map((_, stretch) => {
    const next = stretches.ofMonth.findIndex((of) => of > stretch);
    return next < 0 ? Number.POSITIVE_INFINITY : (horizon.starts[next] ?? end);
  });
  // of each stretch and cell: the rates above nought one after another, where each leads, and how many there are
  const places = (groups + 1) ** 2;
  const ofStretches = stretches.changes.map(() => ({
    totals: new Float64Array(cells),
    rates: new Float64Array(cells * places),
    leading: new Int32Array(cells * places),
    counts: new Int32Array(cells),
  }));
  let playing: readonly FlowRegime[] = [];

  const note = (time: number, band: number, group: number, change: number): void => {
    const month = monthOfDay[Math.floor(time)] ?? 0;
    const at = month * cells + band * groups + group;
    changes[at] = (changes[at] ?? 0) + change;
    const days = month * groups + group;
    partDays[days] = (partDays[days] ?? 0) + change * ((horizon.starts[month + 1] ?? end) - time);
  };

  const jumped = (stretch: number, band: number, group: number): number => {
    let now = group;
    const jumps = playing[stretch]?.jumps;
    if (jumps === undefined || jumps.length === 0) return now;
    for (const { cell, to, share } of jumps) {
      if (cell === band * groups + now && chanceOf(nextOfMix()) < share) now = to;
    }
    return now;
  };

  return {
    begin: (regimes) => {
      playing = regimes;
      for (const [stretch, { transitions }] of regimes.entries()) {
        const kept = ofStretches[stretch];
        if (kept === undefined) continue;
        for (let cell = 0; cell < cells; cell += 1) {
          const first = cell * places;
          let total = 0;
          let count = 0;
          for (let place = 0; place < places; place += 1) {
            const rate = transitions[first + place] ?? 0;
            if (rate === 0) continue;
            kept.rates[first + count] = rate;
            kept.leading[first + count] = place % (groups + 1);
            count += 1;
            total += rate;
          }
          kept.totals[cell] = total;
          kept.counts[cell] = count;
        }
      }
    },
    child: (day, firstBand, firstGroup, bandEnds) => {
      let time = day;
      let band = firstBand;
      let stretch = stretches.ofMonth[monthOfDay[day] ?? 0] ?? 0;
      let group = day === 0 ? jumped(0, band, firstGroup) : firstGroup;
      note(time, band, group, 1);
      let left = -log(chanceOf(next()));
      for (;;) {
        const bandEnd = bandEnds[band] ?? 0;
        const stretchEnd = stretchEnds[stretch] ?? end;
        const limit = Math.min(bandEnd, stretchEnd, end);
        const ofStretch = ofStretches[stretch];
        const cell = band * groups + group;
        const total = ofStretch?.totals[cell] ?? 0;
        const wait = total > 0 ? left / total : Number.POSITIVE_INFINITY;
        if (time + wait < limit) {
          time += wait;
          left = -log(chanceOf(next()));
          let rest = chanceOf(next()) * total;
          // the last with a rate above nought, should rounding leave a little of the rest
          let to = -1;
          const after = cell * places + (ofStretch?.counts[cell] ?? 0);
          for (let at = cell * places; at < after; at += 1) {
            to = ofStretch?.leading[at] ?? -1;
            rest -= ofStretch?.rates[at] ?? 0;
            if (rest < 0) break;
          }
          if (to === group) continue;
          note(time, band, group, -1);
          if (to === groups) return;
          group = to;
          note(time, band, group, 1);
          continue;
        }
        left -= (limit - time) * total;
        time = limit;
        if (time >= end) return;
        // a change of rates and a birthday on one day: first the jump at the age before it, as in expectedPlacements
        if (time === stretchEnd) {
          stretch += 1;
          const after = jumped(stretch, band, group);
          if (after !== group) {
            note(time, band, group, -1);
            note(time, band, after, 1);
            group = after;
          }
        }
        if (time === bandEnd) {
          note(time, band, group, -1);
          band += 1;
          if (band === bands) return;
          note(time, band, group, 1);
        }
      }
    },
  };
}
