import type { CountSystem } from "./CountSystem.ts";
import type { BegunMove, Move } from "./Move.ts";

/** A move that was found, and that which it completes where it was found before by other counts. */
export interface Proof {
  readonly move: Move;
  readonly of: Move | undefined;
}

/** The moves found so far, and how far apart they let each number lie. */
export interface Proofs {
  readonly all: () => readonly Proof[];
  readonly add: (proof: Proof) => void;
  /** puts back what there was before */
  readonly restore: (proofs: readonly Proof[]) => void;
  /** how far apart the least and the greatest lie that a number is in the moves */
  readonly widthOf: (number: number) => number;
  /** moves to begin, by which a number would have so many more values */
  readonly widerBy: (number: number, more: number) => readonly BegunMove[];
  /** drops the moves of a number; tells what they completed, and whose values were fewer without them */
  readonly without: (number: number) => { readonly begun: readonly Move[]; readonly narrowed: readonly number[] };
}

/** No moves yet, of the numbers of a system. */
export function proofsOf({ values, least }: CountSystem): Proofs {
  let proofs: readonly Proof[] = [];
  let lows = values.slice();
  let highs = values.slice();
  const reckon = ({ move }: Proof): void => {
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
    for (const proof of kept) reckon(proof);
  };
  /** The move that takes a number to a value that it was found to have. */
  const moveTo = (number: number, value = 0): Move => {
    const by = value - (values[number] ?? 0);
    return proofs.find(({ move }) => by !== 0 && move.get(number) === by)?.move ?? new Map();
  };
  return {
    all: () => proofs,
    restore,
    add: (proof) => {
      proofs = [...proofs, proof];
      reckon(proof);
    },
    widthOf: (number) => (highs[number] ?? 0) - (lows[number] ?? 0),
    widerBy: (number, more) => {
      const up: BegunMove = { by: new Map([[number, more]]), onTopOf: moveTo(number, highs[number]) };
      const down: BegunMove = { by: new Map([[number, -more]]), onTopOf: moveTo(number, lows[number]) };
      return (lows[number] ?? 0) - more >= (least[number] ?? 0) ? [up, down] : [up];
    },
    without: (dropped) => {
      const gone = proofs.filter(({ move }) => move.has(dropped));
      restore(proofs.filter(({ move }) => !move.has(dropped)));
      const touched = new Set(gone.flatMap(({ move }) => [...move.keys()]));
      touched.delete(dropped);
      return { begun: gone.flatMap(({ of }) => of ?? []), narrowed: [...touched] };
    },
  };
}
