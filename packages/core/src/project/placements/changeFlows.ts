import type { Day } from "../../return/Day.ts";
import { activeChanges, type PlacedChange } from "./activeChanges.ts";
import type { ReadValue } from "./changeValues.ts";
import { changed } from "./changeValues.ts";
import { type FlowRates, moveAt } from "./FlowRates.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

const daysOfYear = 365.25;

/** No more than this of the mean wait for leaving care is taken away, however much sooner children are to leave. */
const mostOfWait = 0.9;

/** The rates of one stretch of months, and who is moved at its beginning. */
export interface FlowRegime extends FlowRates {
  /** the share of the children of a cell who go to a group at once at the first of these months */
  readonly jumps: readonly { readonly cell: number; readonly to: number; readonly share: number }[];
}

/** For each month which stretch it is in, and for each stretch the changes that hold in it. */
export interface FlowStretches {
  readonly ofMonth: readonly number[];
  readonly changes: readonly (readonly PlacedChange[])[];
  /** those that begin with the stretch */
  readonly beginning: readonly (readonly PlacedChange[])[];
}

/** Puts together months in which the same changes of rates, entries and mix hold. */
export function flowStretches(scenario: PlacementScenario, starts: readonly Day[]): FlowStretches {
  const ofMonth: number[] = [];
  const changes: (readonly PlacedChange[])[] = [];
  const beginning: (readonly PlacedChange[])[] = [];
  let last = "none";
  for (const start of starts) {
    const active = activeChanges(scenario, start).filter(
      ({ change }) => change.rate ?? change.entries ?? change.mix ?? change.sooner,
    );
    const key = active.map(({ at }) => at).join();
    if (key !== last || changes.length === 0) {
      const before = changes.at(-1) ?? [];
      beginning.push(active.filter(({ at }) => !before.some((other) => other.at === at)));
      changes.push(active);
      last = key;
    }
    ofMonth.push(changes.length - 1);
  }
  return { ofMonth, changes, beginning };
}

/** The rates of a stretch: those observed, or drawn, with the changes one after another. */
export function changeFlows(
  base: FlowRates,
  scenario: PlacementScenario,
  stretch: readonly PlacedChange[],
  beginning: readonly PlacedChange[],
  read: ReadValue,
): FlowRegime {
  const { ageBands, groups } = scenario;
  const shape = { bands: ageBands.length, groups: groups.length };
  const moves = Float64Array.from(base.moves);
  const entries = Float64Array.from(base.entries);
  const groupAt = (name: string): number => {
    const at = groups.findIndex((group) => group.name === name);
    return at < 0 ? groups.length : at;
  };
  const bandsOf = (ages: readonly string[] | undefined): readonly number[] =>
    [...ageBands.keys()].filter((band) => ages === undefined || ages.includes(ageBands[band]?.name ?? ""));
  const cellsOf = (ages: readonly string[] | undefined, group: string | undefined): readonly number[] =>
    bandsOf(ages).flatMap((band) =>
      [...groups.keys()]
        .filter((at) => group === undefined || at === groupAt(group))
        .map((at) => band * groups.length + at),
    );
  const jumps: { cell: number; to: number; share: number }[] = [];
  for (const { at, change } of stretch) {
    const name = `changes/${at}`;
    const { rate, entries: entry, mix, sooner } = change;
    if (rate !== undefined) {
      for (const cell of cellsOf(rate.ages, rate.of)) {
        const place = moveAt(shape, cell, groupAt(rate.to));
        moves[place] = changed(moves[place] ?? 0, rate, 1 / daysOfYear, read, name);
      }
    }
    if (entry !== undefined) {
      const cells = cellsOf(entry.ages, entry.group);
      const before = cells.reduce((sum, cell) => sum + (entries[cell] ?? 0), 0);
      const after = changed(before, entry, 1 / daysOfYear, read, name);
      for (const cell of cells) {
        entries[cell] = before === 0 ? after / cells.length : ((entries[cell] ?? 0) / before) * after;
      }
    }
    if (sooner !== undefined) {
      const days = (read(sooner.months, name) * daysOfYear) / 12;
      for (const cell of cellsOf(sooner.ages, sooner.of)) {
        const place = moveAt(shape, cell, groups.length);
        const leaving = moves[place] ?? 0;
        moves[place] = leaving / (1 - Math.min(mostOfWait, leaving * days));
      }
    }
    if (mix !== undefined) {
      const share = read(mix.share, name);
      const to = groupAt(mix.to);
      for (const cell of cellsOf(mix.ages, mix.of)) {
        const into = cell - groupAt(mix.of) + to;
        const diverted = (entries[cell] ?? 0) * share;
        entries[cell] = (entries[cell] ?? 0) - diverted;
        entries[into] = (entries[into] ?? 0) + diverted;
        const first = cell - groupAt(mix.of);
        for (let group = 0; group < groups.length; group += 1) {
          const place = moveAt(shape, first + group, groupAt(mix.of));
          const moved = (moves[place] ?? 0) * share;
          moves[place] = (moves[place] ?? 0) - moved;
          if (group !== to) {
            const instead = moveAt(shape, first + group, to);
            moves[instead] = (moves[instead] ?? 0) + moved;
          }
        }
        if (mix.now !== undefined && beginning.some((begun) => begun.at === at)) {
          jumps.push({ cell, to, share: read(mix.now, `${name}/now`) });
        }
      }
    }
  }
  return { moves, entries, jumps };
}
