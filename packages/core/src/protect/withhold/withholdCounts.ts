import { type CountSystem, countSystem } from "./CountSystem.ts";
import type { CountTable } from "./CountTable.ts";
import { type BegunMove, type Freedom, findMove, type Move } from "./findMove.ts";

/** What is withheld of a table, and the proof that it is enough. */
export interface Withheld {
  /** counts, by their place in the table, that must not be shown */
  readonly counts: ReadonlySet<number>;
  /** whole tables of counts in keeping with all that is shown, by what is other in them */
  readonly moves: readonly Move[];
}

/** How long moves are looked for: for nothing, and by hiding more. */
const steps = { free: 400, hiding: 2_000 };

/** The price of a total beside that of other counts: readers expect it, and know it from elsewhere. */
const totalPrice = 1e6;
const marginPrice = 1e9;

/**
 * Which counts of a table must be withheld: the small ones, and companions until a reader who knows everything else and
 * every sum cannot narrow any withheld count, nor any remainder that is small, to fewer than as many values as there are
 * small counts (five: 1 to 5), and at least two.
 *
 * For each hidden number a move is looked for, a whole table in which it is so much larger or smaller, and what the
 * cheapest one changes is hidden; these companions must have moves themselves. A move that was found stays possible
 * whatever else is hidden, so no number is looked at twice. Companions that then turn out not to be needed are shown
 * again, the largest first. Totals and margins are dearest, so that a reader may know them.
 *
 * What was settled before stays as it is: a count withheld then counts as known here, so that nothing here needs it, and
 * the moves found then must be possible here as well.
 *
 * Source: Fischetti and Salazar (2001), Management Science 47, 1008-1027, section 5 (a companion for each count in turn,
 * of the cheapest table in which it is another).
 *
 * @param begun moves that were found before, of counts settled before
 */
export function withholdCounts(table: CountTable, threshold: number, begun: readonly Move[] = []): Withheld {
  const system = countSystem(table, threshold);
  const width = Math.max(1, threshold - 1);
  const isOpen = table.counts.map(({ settled }) => settled === undefined);
  const hidden = new Set<number>();
  const needed = new Set<number>();
  for (const [number, { small, standing, value }] of table.counts.entries()) {
    const isTold = standing === "figure" ? !small : standing === "margin" && value > threshold;
    if (!isTold && isOpen[number]) needed.add(number);
  }
  for (const number of [...needed, ...system.values.map((_, number) => number).slice(table.counts.length)])
    hidden.add(number);
  const proofs = proofsOf(system, width);
  const freedom = (most: number, mayHide: boolean): Freedom => ({
    isHidden: (number) => hidden.has(number),
    priceOf: (number) => (mayHide ? priceOf(table, number) : Infinity),
    steps: most,
  });

  /** Looks for moves until a number has as many values as it must; whether it has. */
  const widen = (number: number, mayHide: boolean): boolean => {
    const how = freedom(mayHide ? steps.hiding : steps.free, mayHide);
    for (let more = width - proofs.widthOf(number); more > 0; ) {
      const found = findMove(system, proofs.wider(number, more), how);
      if (found !== undefined) take(found);
      more = found === undefined ? more - 1 : width - proofs.widthOf(number);
    }
    return proofs.widthOf(number) >= width;
  };
  const queue = [...hidden]
    .filter((number) => system.isGuarded[number] && system.equationsOf[number]?.length !== 0)
    .sort(byValue(system));
  const take = (move: Move, of?: Move): void => {
    for (const number of move.keys()) {
      if (hidden.has(number) || !isOpen[number]) continue;
      hidden.add(number);
      queue.push(number);
    }
    proofs.add(move, of);
  };

  /** The cheapest of the shown numbers that stand in sums nearest to a hidden one. */
  const nearestShown = (start: number): number | undefined => {
    const seen = new Set([start]);
    const nearby = [start];
    let cheapest: number | undefined;
    for (const number of nearby) {
      if (number === undefined) break;
      for (const { equation } of system.equationsOf[number] ?? []) {
        for (const { number: other } of system.equations[equation] ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          if (hidden.has(other)) nearby.push(other);
          else if (priceOf(table, other) < (cheapest === undefined ? Infinity : priceOf(table, cheapest)))
            cheapest = other;
        }
      }
      if (cheapest !== undefined) return cheapest;
    }
    return undefined;
  };

  for (const move of begun) {
    const found =
      findMove(system, asBegun(move), freedom(steps.free, false)) ??
      findMove(system, asBegun(move), freedom(steps.hiding, true));
    if (found !== undefined) take(found, move);
  }
  for (const number of queue) {
    if (!widen(number, false)) widen(number, true);
  }
  for (const number of queue) {
    while (!widen(number, false) && !widen(number, true)) {
      const nearest = nearestShown(number);
      if (nearest === undefined) break;
      hidden.add(nearest);
      queue.push(nearest);
      stat.fallback++;
    }
  }
  debug.f?.(
    table,
    system,
    queue.filter((n) => proofs.widthOf(n) < width),
    hidden,
  );
  // what was hidden for one may turn out to do for another
  const companions = [...hidden].filter((number) => number < table.counts.length && !needed.has(number));
  for (const companion of companions.sort(byValue(system))) {
    const before = proofs.moves();
    const lost = proofs.without(companion);
    hidden.delete(companion);
    const isIdle =
      lost.begun.every((move) => {
        const found = findMove(system, asBegun(move), freedom(steps.free, false));
        if (found !== undefined) take(found, move);
        return found !== undefined;
      }) && lost.narrowed.every((number) => !hidden.has(number) || widen(number, false));
    if (isIdle) continue;
    hidden.add(companion);
    proofs.restore(before);
  }
  debug.end?.(table, system, hidden);
  return {
    counts: new Set([...hidden].filter((number) => number < table.counts.length)),
    moves: proofs.moves().map(({ move }) => move),
  };
}

function priceOf({ counts }: CountTable, number: number): number {
  const { value = 0, standing = "sum", isTotal = false, settled } = counts[number] ?? {};
  if (settled !== undefined || standing === "sum") return Infinity;
  return value + (standing === "margin" ? marginPrice : isTotal ? totalPrice : 0);
}

/** The largest first, and of equal ones the first. */
function byValue({ values }: CountSystem): (one: number, other: number) => number {
  return (one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other;
}

function asBegun(by: Move): readonly BegunMove[] {
  return [{ by, onTopOf: new Map() }];
}

/** A move that was found, and the one it completes where that was begun before. */
interface Proof {
  readonly move: Move;
  readonly of: Move | undefined;
}

/** The moves found so far, and how far apart they let each number lie. */
function proofsOf({ values, least, isGuarded }: CountSystem, width: number) {
  let proofs: readonly Proof[] = [];
  let lows = values.slice();
  let highs = values.slice();
  const reckon = (move: Move): void => {
    for (const [number, by] of move) {
      const value = (values[number] ?? 0) + by;
      lows[number] = Math.min(lows[number] ?? value, value);
      highs[number] = Math.max(highs[number] ?? value, value);
    }
  };
  const restore = (kept: readonly Proof[]): void => {
    proofs = kept;
    lows = values.slice();
    highs = values.slice();
    for (const { move } of kept) reckon(move);
  };
  /** The move that takes a number to a value it was found to have. */
  const furthest = (number: number, value = 0): Move => {
    const by = value - (values[number] ?? 0);
    return proofs.find(({ move }) => (move.get(number) ?? 0) === by && by !== 0)?.move ?? new Map();
  };
  const widthOf = (number: number): number => (highs[number] ?? 0) - (lows[number] ?? 0);
  return {
    widthOf,
    moves: () => proofs,
    restore,
    add: (move: Move, of: Move | undefined): void => {
      proofs = [...proofs, { move, of }];
      reckon(move);
    },
    /** Moves of a number to begin, by which it would have so many more values. */
    wider: (number: number, more: number): readonly BegunMove[] => {
      const low = (lows[number] ?? 0) - more;
      const up: BegunMove = { by: new Map([[number, more]]), onTopOf: furthest(number, highs[number]) };
      const down: BegunMove = { by: new Map([[number, -more]]), onTopOf: furthest(number, lows[number]) };
      return low >= (least[number] ?? 0) ? [up, down] : [up];
    },
    /** Drops the moves of a number; what was begun before and is no longer completed, and which others are now narrow. */
    without: (dropped: number): { readonly begun: readonly Move[]; readonly narrowed: readonly number[] } => {
      const [gone, kept] = [
        proofs.filter(({ move }) => move.has(dropped)),
        proofs.filter(({ move }) => !move.has(dropped)),
      ];
      restore(kept);
      const touched = new Set(gone.flatMap(({ move }) => [...move.keys()]));
      touched.delete(dropped);
      return {
        begun: gone.flatMap(({ of }) => of ?? []),
        narrowed: [...touched].filter((number) => isGuarded[number] && widthOf(number) < width),
      };
    },
  };
}
export const debug: {
  f?: (t: CountTable, s: CountSystem, stuck: number[], hidden: Set<number>) => void;
  end?: (t: CountTable, s: CountSystem, hidden: Set<number>) => void;
} = {};

export const stat = { fallback: 0 };
