import type { Day } from "../../return/Day.ts";
import { activeChanges, type PlacedChange } from "./activeChanges.ts";
import type { ReadValue } from "./changeValues.ts";
import { changed } from "./changeValues.ts";
import { type FlowRates, type FlowShape, moveAt } from "./FlowRates.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

const daysOfYear = 365.25;

/** No more than this of the mean wait for leaving care is taken away, however much sooner children are to leave. */
const mostOfWait = 0.9;

/** The rates of one stretch of months, and who is moved at its beginning. */
export interface FlowRegime extends Pick<FlowRates, "moves"> {
  /**
   * children who come into care a day, by the cell that they would come into by what was observed, and then by the group
   * that they come into: by `comerAt`
   */
  readonly comers: Float64Array;
  /**
   * transitions a day for each child, by cell, then by where they lead by what was observed, and then by where they lead,
   * which with a mix may be to where the child is: by `transitionAt`
   */
  readonly transitions: Float64Array;
  /** the share of the children of a cell who go to a group at once at the first of these months */
  readonly jumps: readonly { readonly cell: number; readonly to: number; readonly share: number }[];
}

/** Where those of a cell who come into a group stand among `FlowRegime.comers`. */
export function comerAt({ groups }: FlowShape, cell: number, into: number): number {
  return cell * groups + into;
}

/** Where those of a cell stand among `FlowRegime.transitions` that lead to a group, or from care, and led to another. */
export function transitionAt(shape: FlowShape, cell: number, observed: number, to: number): number {
  return moveAt(shape, cell, observed) * (shape.groups + 1) + to;
}

/** For each month which stretch it is in, and for each stretch the changes that hold in it. */
export interface FlowStretches {
  readonly ofMonth: readonly number[];
  readonly changes: readonly (readonly PlacedChange[])[];
  /** those that begin with the stretch */
  readonly beginning: readonly (readonly PlacedChange[])[];
}

/** Whether a month is the first of its stretch. */
export function beginsStretch({ ofMonth }: FlowStretches, month: number): boolean {
  return month === 0 || ofMonth[month - 1] !== ofMonth[month];
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

/**
 * The rates of a stretch: those observed, or drawn, with the changes one after another. Where a mix has children come or
 * move into another group it is still told which they would have come into: they are the same children, of the same ages,
 * in the scenario with the mix and in that without, and whom it does not concern go where they go without it.
 */
export function changeFlows(
  base: FlowRates,
  scenario: PlacementScenario,
  stretch: readonly PlacedChange[],
  beginning: readonly PlacedChange[],
  read: ReadValue,
): FlowRegime {
  const { ageBands, groups } = scenario;
  const shape = { bands: ageBands.length, groups: groups.length };
  const targets = groups.length + 1;
  const transitions = new Float64Array(base.moves.length * targets);
  for (let place = 0; place < base.moves.length; place += 1) {
    transitions[place * targets + (place % targets)] = base.moves[place] ?? 0;
  }
  const comers = new Float64Array(base.entries.length * groups.length);
  for (let cell = 0; cell < base.entries.length; cell += 1) {
    comers[comerAt(shape, cell, cell % groups.length)] = base.entries[cell] ?? 0;
  }
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
        const to = groupAt(rate.to);
        changeTogether(transitions, movesInto(shape, cell, to), [transitionAt(shape, cell, to, to)], (perDay) =>
          changed(perDay, rate, 1 / daysOfYear, read, name),
        );
      }
    }
    if (entry !== undefined) {
      const cells = cellsOf(entry.ages, entry.group);
      const into = cells.flatMap((cell) => comersInto(shape, cell));
      const own = cells.map((cell) => comerAt(shape, cell, cell % groups.length));
      changeTogether(comers, into, own, (perDay) => changed(perDay, entry, 1 / daysOfYear, read, name));
    }
    if (sooner !== undefined) {
      const days = (read(sooner.months, name) * daysOfYear) / 12;
      for (const cell of cellsOf(sooner.ages, sooner.of)) {
        const place = transitionAt(shape, cell, groups.length, groups.length);
        const leaving = transitions[place] ?? 0;
        transitions[place] = leaving / (1 - Math.min(mostOfWait, leaving * days));
      }
    }
    if (mix !== undefined) {
      const share = read(mix.share, name);
      const to = groupAt(mix.to);
      for (const cell of cellsOf(mix.ages, mix.of)) {
        const first = cell - groupAt(mix.of);
        for (const place of comersInto(shape, cell)) {
          const diverted = (comers[place] ?? 0) * share;
          const instead = place - groupAt(mix.of) + to;
          comers[place] = (comers[place] ?? 0) - diverted;
          comers[instead] = (comers[instead] ?? 0) + diverted;
        }
        for (let group = 0; group < groups.length; group += 1) {
          // who stays where the child is comes into no group
          if (group === groupAt(mix.of)) continue;
          for (const place of movesInto(shape, first + group, groupAt(mix.of))) {
            const diverted = (transitions[place] ?? 0) * share;
            const instead = place - groupAt(mix.of) + to;
            transitions[place] = (transitions[place] ?? 0) - diverted;
            transitions[instead] = (transitions[instead] ?? 0) + diverted;
          }
        }
        if (mix.now !== undefined && beginning.some((begun) => begun.at === at)) {
          jumps.push({ cell, to, share: read(mix.now, `${name}/now`) });
        }
      }
    }
  }
  return { moves: movesOf(transitions, shape), comers, transitions, jumps };
}

/**
 * Changes what stands at some places together, of which each keeps its part; where nothing does, it comes in equal parts to
 * their `own`.
 */
function changeTogether(
  rates: Float64Array,
  places: readonly number[],
  own: readonly number[],
  change: (perDay: number) => number,
): void {
  const before = places.reduce((sum, place) => sum + (rates[place] ?? 0), 0);
  const after = change(before);
  if (before === 0) for (const place of own) rates[place] = after / own.length;
  else for (const place of places) rates[place] = ((rates[place] ?? 0) / before) * after;
}

/** Transitions by cell and where they lead, wherever they would have led; none leads to where a child is. */
function movesOf(transitions: Float64Array, shape: FlowShape): Float64Array {
  const moves = new Float64Array(shape.bands * shape.groups * (shape.groups + 1));
  for (let cell = 0; cell < shape.bands * shape.groups; cell += 1) {
    for (let to = 0; to <= shape.groups; to += 1) {
      if (to === cell % shape.groups) continue;
      let sum = 0;
      for (let observed = 0; observed <= shape.groups; observed += 1) {
        sum += transitions[transitionAt(shape, cell, observed, to)] ?? 0;
      }
      moves[moveAt(shape, cell, to)] = sum;
    }
  }
  return moves;
}

/** Where all those of a cell stand that lead to a group, or from care, wherever they would have led. */
function movesInto(shape: FlowShape, cell: number, to: number): readonly number[] {
  return Array.from({ length: shape.groups + 1 }, (_, observed) => transitionAt(shape, cell, observed, to));
}

/** Where all those stand who come into a cell, whichever of its age band they would have come into. */
function comersInto(shape: FlowShape, cell: number): readonly number[] {
  const into = cell % shape.groups;
  return Array.from({ length: shape.groups }, (_, origin) => comerAt(shape, cell - into + origin, into));
}
