import type { PlacementProjection } from "@lac-analytics/core/project";
import { counted } from "../words/counted.ts";
import { numberInWords } from "../words/numberInWords.ts";

/** Fewer events than this say little of a rate. */
const few = 4;

interface Rates {
  readonly rates: readonly Pick<PlacementProjection["rates"][number], "from" | "count">[];
}

/**
 * How many of the rates of a projection rest on few events; blank where none does.
 *
 * @example
 * ratesSentence({ rates: [{ from: "", count: 30 }, { from: "fostering", count: 12 }, { from: "fostering", count: 3 }] }); // => "Of two kinds of move and of leaving care, one happened fewer than four times in the days of reference, so that its rate is hardly known; the ranges allow for that."
 */
export function ratesSentence(projection: Rates): string {
  const { moves, rare } = rareMoves(projection);
  if (rare === 0) return "";
  const unsure = rare === 1 ? "its rate is" : "their rates are";
  return `Of ${counted(moves, "kind")} of move and of leaving care, ${numberInWords(rare)} happened fewer than ${numberInWords(few)} times in the days of reference, so that ${unsure} hardly known; the ranges allow for that.`;
}

/**
 * Whether half of the rates or more rest on few events, as where few children are looked after.
 *
 * @example
 * const rates = [{ from: "fostering", count: 12 }, { from: "fostering", count: 5 }, { from: "residential", count: 3 }];
 * ratesAreHardlyKnown({ rates }); // => false
 * ratesAreHardlyKnown({ rates: [...rates, { from: "residential", count: 1 }] }); // => true
 */
export function ratesAreHardlyKnown(projection: Rates): boolean {
  const { moves, rare } = rareMoves(projection);
  return rare > 0 && 2 * rare >= moves;
}

function rareMoves({ rates }: Rates): { readonly moves: number; readonly rare: number } {
  const moves = rates.filter(({ from, count }) => from !== "" && count > 0);
  return { moves: moves.length, rare: moves.filter(({ count }) => count < few).length };
}
