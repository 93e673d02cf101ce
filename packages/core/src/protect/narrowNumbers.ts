import { alternativeTable } from "./alternativeTable.ts";
import type { HiddenSystem } from "./hiddenSystems.ts";

/**
 * Hidden numbers that could be others than they are, and what they would be, while everything shown stayed as it is. It
 * holds as long as those numbers are hidden, whatever else is.
 */
export type Alternative = ReadonlyMap<number, number>;

/** What was found out before. */
export interface Findings {
  /** alternatives by the first of the numbers that they change */
  readonly alternatives: Map<number, Alternative[]>;
  /** systems, as lists of their hidden numbers, none of which is narrow */
  readonly safe: Set<string>;
}

/**
 * The hidden numbers of a system of which no alternatives are found that lie as far apart as asked, each with how far
 * apart they lie. Those found are added to those known, so that none is looked for twice. Where nothing at all is shown in
 * a system's sums, every number could be any multiple of what it is.
 */
export function narrowNumbers(
  system: HiddenSystem,
  width: number,
  { alternatives, safe }: Findings,
): ReadonlyMap<number, number> {
  const { hidden, sums } = system;
  if (sums.every(({ total }) => total === 0)) return new Map();
  const name = [...hidden.keys()].sort((a, b) => a - b).join(" ");
  if (safe.has(name)) return new Map();
  const lows = new Map([...hidden].map(([place, { value }]) => [place, value]));
  const highs = new Map(lows);
  const narrow = new Set([...hidden.keys()].filter((place) => hidden.get(place)?.isGuarded));
  const widthOf = (place: number): number => (highs.get(place) ?? 0) - (lows.get(place) ?? 0);
  const widen = (alternative: Alternative): void => {
    for (const [place, value] of alternative) {
      if (value < (lows.get(place) ?? value)) lows.set(place, value);
      if (value > (highs.get(place) ?? value)) highs.set(place, value);
      if (widthOf(place) >= width) narrow.delete(place);
    }
  };
  for (const first of hidden.keys()) {
    for (const alternative of alternatives.get(first) ?? []) {
      if (narrow.size === 0) break;
      if ([...alternative.keys()].every((place) => hidden.has(place))) widen(alternative);
    }
  }
  for (const [place, { value }] of hidden) {
    for (const direction of ["maximize", "minimize"] as const) {
      if (!narrow.has(place)) break;
      const enough = direction === "maximize" ? value + width : value - width;
      const found = alternativeTable(system, { place, direction, enough });
      const [first] = found?.keys() ?? [];
      if (found === undefined || first === undefined) continue;
      widen(found);
      alternatives.set(first, [...(alternatives.get(first) ?? []), found]);
    }
  }
  if (narrow.size === 0) safe.add(name);
  return new Map([...narrow].map((place) => [place, widthOf(place)]));
}
