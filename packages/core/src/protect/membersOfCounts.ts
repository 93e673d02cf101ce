import { countedIn } from "../measure/countedIn.ts";
import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import { crossing } from "../measure/groupByCategory.ts";
import type { Counted, Measure } from "../measure/Measure.ts";
import type { Member } from "../measure/Member.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { dayFromIso } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import type { CountsOfFigures } from "./countsOf.ts";
import { type MemberSet, memberSet } from "./memberSet.ts";

/**
 * Whom each count counts, found by counting again in the return; missing where the measure or the breakdown is not of
 * the catalogue, or where the number is another, as for a figure that was given and not counted.
 */
export function membersOfCounts(
  figures: readonly Figure[],
  { counts, ofFigure }: CountsOfFigures,
  measures: readonly Measure[],
  care: Return,
  inputs: FigureInputs,
): readonly (MemberSet | undefined)[] {
  const sets: (MemberSet | undefined)[] = counts.map(() => undefined);
  const keep = (count: number | undefined, members: readonly Member[]): void => {
    if (count === undefined || sets[count] !== undefined) return;
    if (sizes(members).includes(counts[count]?.value ?? -1)) sets[count] = setOf(members, care.children.length);
  };
  const countedBefore = new Map<string, Counted>();
  const families = groupedBy(figures.keys(), (at) => {
    const { measure, periodStart, periodEnd, breakdown } = figures[at] ?? {};
    return [measure, periodStart, periodEnd, breakdown].join("|");
  });
  for (const [first = 0, ...others] of families.values()) {
    const { measure: id, periodStart = "", periodEnd = "", breakdown = "" } = figures[first] ?? {};
    const measure = measures.find((each) => each.id === id);
    const breakdowns = breakdown.split(crossing).map((by) => measure?.breakdowns.find((each) => each.id === by));
    if (measure === undefined || !breakdowns.every((each) => each !== undefined)) continue;
    const source = { ...inputs, care, period: { from: dayFromIso(periodStart), to: dayFromIso(periodEnd) } };
    const occasion = [id, periodStart, periodEnd].join("|");
    const counted = countedBefore.get(occasion) ?? measure.count(source);
    countedBefore.set(occasion, counted);
    const groups = countedIn(measure, breakdowns, counted, source);
    for (const at of [first, ...others]) {
      const group = groups.get(figures[at]?.category ?? "");
      if (group === undefined) continue;
      keep(ofFigure[at]?.numerator, group.numerator);
      keep(ofFigure[at]?.denominator, group.denominator ?? group.numerator);
    }
  }
  return sets;
}

/** How many there are, and what they add up to where each has an amount. */
function sizes(members: readonly Member[]): readonly number[] {
  let sum = 0;
  for (const { amount = 1 } of members) sum += amount;
  return [members.length, sum];
}

/** Each member as the number of the child; a child counted again has another number each time. */
function setOf(members: readonly Member[], children: number): MemberSet {
  const times = new Map<number, number>();
  const numbers = members.map(({ child }) => {
    const before = times.get(child) ?? 0;
    times.set(child, before + 1);
    return child + before * children;
  });
  return memberSet(Int32Array.from(numbers));
}
