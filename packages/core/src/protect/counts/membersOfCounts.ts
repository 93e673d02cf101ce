import { countedIn } from "../../measure/countedIn.ts";
import type { Figure } from "../../measure/Figure.ts";
import type { FigureInputs } from "../../measure/FigureInputs.ts";
import { crossing } from "../../measure/groupByCategory.ts";
import type { Counted, Measure } from "../../measure/Measure.ts";
import type { Member } from "../../measure/Member.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
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
  inputsOn: (periodEnd: string) => FigureInputs,
  isWanted: (count: number) => boolean,
): readonly (MemberSet | undefined)[] {
  const sets: (MemberSet | undefined)[] = counts.map(() => undefined);
  const keep = (count: number | undefined, members: readonly Member[], numberOf: ReadonlyMap<Member, number>): void => {
    if (count === undefined || sets[count] !== undefined) return;
    if (sizes(members).includes(counts[count]?.value ?? -1)) {
      const numbers = new Int32Array(members.length);
      for (const [at, member] of members.entries()) numbers[at] = numberOf.get(member) ?? member.child;
      sets[count] = memberSet(numbers);
    }
  };
  const countedBefore = new Map<
    string,
    { readonly counted: Counted; readonly numberOf: ReadonlyMap<Member, number> }
  >();
  const wanted = [...figures.keys()].filter((at) => {
    const { numerator, denominator } = ofFigure[at] ?? {};
    return [numerator, denominator].some((count) => count !== undefined && isWanted(count));
  });
  const families = groupedBy(wanted, (at) => {
    const { measure, periodStart, periodEnd, breakdown } = figures[at] ?? {};
    return [measure, periodStart, periodEnd, breakdown].join("|");
  });
  for (const [first = 0, ...others] of families.values()) {
    const { measure: id, periodStart = "", periodEnd = "", breakdown = "" } = figures[first] ?? {};
    const measure = measures.find((each) => each.id === id);
    const breakdowns = breakdown.split(crossing).map((by) => measure?.breakdowns.find((each) => each.id === by));
    if (measure === undefined || !breakdowns.every((each) => each !== undefined)) continue;
    const source = {
      ...inputsOn(periodEnd),
      care,
      period: { from: dayFromIso(periodStart), to: dayFromIso(periodEnd) },
    };
    const occasion = [id, periodStart, periodEnd].join("|");
    const known = countedBefore.get(occasion) ?? numbered(measure.count(source), care.children.length);
    countedBefore.set(occasion, known);
    const groups = countedIn(measure, breakdowns, known.counted, source);
    for (const at of [first, ...others]) {
      const group = groups.get(figures[at]?.category ?? "");
      if (group === undefined) continue;
      keep(ofFigure[at]?.numerator, group.numerator, known.numberOf);
      keep(ofFigure[at]?.denominator, group.denominator ?? group.numerator, known.numberOf);
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

/** Whom a measure counts, each as the number of the child; a child counted again has another number each time. */
function numbered(
  counted: Counted,
  children: number,
): { readonly counted: Counted; readonly numberOf: ReadonlyMap<Member, number> } {
  const numberOf = new Map<Member, number>();
  for (const members of [counted.denominator, counted.byOutcome, counted.numerator]) {
    const times = new Map<number, number>();
    for (const member of members ?? []) {
      const before = times.get(member.child) ?? 0;
      times.set(member.child, before + 1);
      if (!numberOf.has(member)) numberOf.set(member, member.child + before * children);
    }
  }
  return { counted, numberOf };
}
