import { type CountSystem, countSystem } from "./CountSystem.ts";
import type { CountTable } from "./CountTable.ts";
import type { Move } from "./Move.ts";
import { type MoveFinder, moveFinder } from "./moveFinder.ts";
import { proofsOf } from "./proofsOf.ts";

/** What is withheld of a table, and the proof that it is enough. */
export interface Withheld {
  /** counts, by their place in the table, that must not be shown; those withheld before among them */
  readonly counts: ReadonlySet<number>;
  /** whole tables of counts in keeping with all that is shown, by what is other in them */
  readonly moves: readonly Move[];
}

/** How long moves are looked for: for nothing, by hiding more, and where all was decided and only the proof is wanted. */
const steps = { free: 400, hiding: 2_000, proof: 10_000 };

/** What a total and a margin cost beside other counts: readers expect the one, and know the other from elsewhere. */
const prices = { total: 1e6, margin: 1e9 };

/**
 * Which counts of a table must be withheld: the small ones, and companions until a reader who knows everything else and
 * every sum cannot narrow any withheld count, nor any remainder that is small, to fewer than as many values as there are
 * small counts (five: 1 to 5), and at least two.
 *
 * For each hidden number a move is looked for: a whole table in keeping with all that is shown in which the number is so
 * much larger or smaller. Where none is found by what is hidden already, what a cheap one changes is hidden too; these
 * companions must have moves themselves. A move stays possible whatever else is hidden, so that each number is looked at
 * once, and what is found is the proof. Where a search ends without an answer, the cheapest count near the number is
 * hidden and it begins again. Companions that turn out not to be needed are shown again, the largest first.
 *
 * What was settled before stays as it is. The moves found then must be possible here as well, so that what was withheld
 * stays as uncertain as it was.
 *
 * Source: Fischetti and Salazar (2001), Management Science 47, 1008-1027 (a companion for each count in turn, of the
 * cheapest table in which it is another; there by linear programming).
 *
 * @param begun moves of counts settled before
 * @param hiding nothing where all was decided, and the proof alone is looked for
 */
export function withholdCounts(
  table: CountTable,
  threshold: number,
  begun: readonly Move[] = [],
  hiding: "more" | "nothing" = "more",
): Withheld {
  const system = countSystem(table, threshold);
  const width = Math.max(1, threshold - 1);
  const numbers = system.values.map((_, number) => number);
  const isCount = (number: number): boolean => number < table.counts.length;
  const isOpen = (number: number): boolean => isCount(number) && table.counts[number]?.settled === undefined;
  const needed = new Set(numbers.filter((number) => !isCount(number) || mustBeHidden(table, number, threshold)));
  const hidden = new Set(needed);
  const queue = [...hidden].filter((number) => system.isGuarded[number]).sort(largestFirst(system));
  const proofs = proofsOf(system);
  const isHidden = (number: number): boolean => hidden.has(number);
  const price = (number: number): number => priceOf(table, number);
  const mayHide = hiding === "more";
  const byHidden = moveFinder(system, {
    isHidden,
    priceOf: () => Infinity,
    steps: mayHide ? steps.free : steps.proof,
  });
  const byHiding = moveFinder(system, { isHidden, priceOf: price, steps: steps.hiding });
  const byAnything = moveFinder(system, {
    isHidden: (number) => isHidden(number) || isOpen(number),
    priceOf: price,
    steps: steps.hiding,
  });

  const setHidden = (number: number, toHide: boolean): void => {
    if (toHide) hidden.add(number);
    else hidden.delete(number);
    for (const finder of [byHidden, byHiding, byAnything]) finder.hiddenOrShown(number);
  };
  const hide = (number: number): void => {
    setHidden(number, true);
    if (system.isGuarded[number]) queue.push(number);
  };
  const take = (move: Move, of?: Move): void => {
    for (const number of move.keys()) if (isOpen(number) && !isHidden(number)) hide(number);
    proofs.add({ move, of });
  };
  /** Looks for moves until a number has as many values as it must; whether it has. */
  const widen = (number: number, finder: MoveFinder): boolean => {
    for (let more = width - proofs.widthOf(number); more > 0; ) {
      const found = finder.find(proofs.widerBy(number, more));
      if (found !== undefined) take(found);
      more = found === undefined ? more - 1 : width - proofs.widthOf(number);
    }
    return proofs.widthOf(number) >= width;
  };
  /** Completes a move of counts settled before; whether it can be. */
  const complete = (move: Move, finder: MoveFinder): boolean => {
    const found = finder.find([{ by: move, onTopOf: new Map() }]);
    if (found !== undefined) take(found, move);
    return found !== undefined;
  };

  for (const move of begun) if (!complete(move, byHidden) && mayHide) complete(move, byHiding);
  for (const number of queue) if (!widen(number, byHidden) && mayHide) widen(number, byHiding);
  for (const number of mayHide ? queue : []) {
    while (!widen(number, byHidden) && !widen(number, byHiding)) {
      // a remainder may follow from what is known, whatever is hidden here
      const isPossible = byAnything.find(proofs.widerBy(number, 1)) !== undefined;
      const nearest = isPossible ? nearestShown(system, number, isHidden, price) : undefined;
      if (nearest === undefined) break;
      hide(nearest);
    }
  }
  const companions = numbers.filter((number) => isOpen(number) && isHidden(number) && !needed.has(number));
  for (const companion of companions.sort(largestFirst(system))) {
    const before = proofs.all();
    const lost = proofs.without(companion);
    setHidden(companion, false);
    const isIdle =
      lost.begun.every((move) => complete(move, byHidden)) &&
      lost.narrowed.every((number) => !isHidden(number) || !system.isGuarded[number] || widen(number, byHidden));
    if (isIdle) continue;
    setHidden(companion, true);
    proofs.restore(before);
  }
  const isWithheld = (number: number): boolean => isHidden(number) || table.counts[number]?.settled === "known";
  return {
    counts: new Set(numbers.filter((number) => isCount(number) && isWithheld(number))),
    moves: proofs.all().map(({ move }) => move),
  };
}

/** Whether a count is hidden from the start: small, told to nobody, or withheld before. */
function mustBeHidden({ counts }: CountTable, number: number, threshold: number): boolean {
  const { settled, small = false, standing, value = 0 } = counts[number] ?? {};
  if (settled !== undefined) return settled !== "shown" && settled !== "known";
  return small || standing === "sum" || (standing === "margin" && value <= threshold);
}

function priceOf({ counts }: CountTable, number: number): number {
  const { value = 0, standing = "sum", isTotal = false, settled } = counts[number] ?? {};
  if (settled !== undefined || standing === "sum") return Infinity;
  return value + (standing === "margin" ? prices.margin : isTotal ? prices.total : 0);
}

/** The largest first, and of equal ones the first. */
function largestFirst({ values }: CountSystem): (one: number, other: number) => number {
  return (one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other;
}

/** The cheapest of the shown numbers that stand in equations nearest to a hidden one. */
function nearestShown(
  { equations, equationsOf }: CountSystem,
  start: number,
  isHidden: (number: number) => boolean,
  price: (number: number) => number,
): number | undefined {
  const seen = new Set([start]);
  const hiddenNearby = [start];
  for (const number of hiddenNearby) {
    const nearby = (equationsOf[number] ?? []).flatMap(({ equation }) => equations[equation] ?? []);
    const shown: number[] = [];
    for (const { number: other } of nearby) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (isHidden(other)) hiddenNearby.push(other);
      else if (price(other) < Infinity) shown.push(other);
    }
    const [cheapest] = shown.sort((one, other) => price(one) - price(other) || one - other);
    if (cheapest !== undefined) return cheapest;
  }
  return undefined;
}
