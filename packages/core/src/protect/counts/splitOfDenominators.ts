import type { Figure } from "../../measure/Figure.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import { measureAndPeriodOf, placeOf } from "./ReportCount.ts";

/** A figure of a family: what splits it, and its denominator, missing where it was withheld before. */
interface Member {
  readonly at: number;
  readonly categories: readonly string[];
  readonly denominator: number | undefined;
}

/**
 * Which of its breakdowns split each figure's denominator, by their place in order of id: none where every figure of
 * the measure, period and breakdown has the same, which is then that of the measure's total too; otherwise the fewest
 * that tell the denominators apart. Where some are missing, all may.
 */
export function splitOfDenominators(figures: readonly Figure[]): readonly (readonly number[])[] {
  const splits: (readonly number[])[] = figures.map(() => []);
  const totals = new Map(
    figures
      .filter(({ breakdown }) => breakdown === "total")
      .map((figure) => [measureAndPeriodOf(figure), figure.denominator]),
  );
  const families = groupedBy(figures.keys(), (at) => {
    const figure = figures[at];
    return figure === undefined ? "" : [measureAndPeriodOf(figure), ...placeOf(figure).breakdowns].join("|");
  });
  for (const places of families.values()) {
    const members = places.flatMap((at): readonly Member[] => {
      const figure = figures[at];
      const isKnown = figure?.denominator !== undefined || figure?.symbol === "c";
      return figure !== undefined && isKnown ? [{ ...placeOf(figure), denominator: figure.denominator, at }] : [];
    });
    const [first] = members;
    const figure = figures[first?.at ?? -1];
    if (first === undefined || figure === undefined) continue;
    const total = totals.get(measureAndPeriodOf(figure));
    const all = first.categories.map((_, place) => place);
    const split = subsets(all.length).find((some) => tellsApart(members, some, total)) ?? all;
    for (const { at } of members) splits[at] = split;
  }
  return splits;
}

function tellsApart(members: readonly Member[], places: readonly number[], total: number | undefined): boolean {
  const known = new Map<string, number>();
  return members.every(({ categories, denominator }) => {
    if (denominator === undefined) return false;
    const group = places.map((place) => categories[place]).join("|");
    const expected = known.get(group) ?? (places.length === 0 ? total : undefined) ?? denominator;
    known.set(group, denominator);
    return expected === denominator;
  });
}

/** The subsets of the numbers below a width, the smallest first. */
function subsets(width: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** width }, (_, mask) =>
    Array.from({ length: width }, (__, place) => place).filter((place) => (mask >> place) % 2 === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}
