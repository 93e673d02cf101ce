import { addDays } from "../../return/addDays.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import { dayFromIso, isoFromDay } from "../../return/isoDate.ts";
import type { ReportCount } from "../counts/ReportCount.ts";
import type { Relation } from "./Relation.ts";

/** The measures that tie two dates together. */
const lookedAfter = "cla-number";
const duringPeriod = "cla-during-year";
const started = "started-number";
const ceased = "ceased-number";
const change = "net-change";

/** What children are counted by that is another for some of them on the later day, though nobody came or went. */
const changing = "age";

/**
 * What ties the counts of one category at two dates or over two periods: children looked after at both ends of a period
 * with those who started and ceased in it, all in care during it and the change between, where the numbers bear it out;
 * and, of one measure, a period with the periods inside it, the rest of which is a count too. Where an earlier publication
 * printed a count of a return that was corrected since, what is out is the number of children corrected, and a count as well.
 *
 * @param told which counts are printed somewhere, and which an earlier publication printed
 */
export function dateRelations(counts: readonly ReportCount[], told: ToldCounts): readonly Relation[] {
  const byCategory = groupedBy(
    [...counts.keys()].filter((at) => counts[at]?.role === "numerator"),
    (at) => {
      const { authority = "", breakdowns = [], categories = [] } = counts[at] ?? {};
      return [authority, ...breakdowns, "", ...categories].join("|");
    },
  );
  return [...byCategory.values()].flatMap((places) => [
    ...comingAndGoing(counts, places, told),
    ...periodsInside(counts, places, told),
  ]);
}

/** Which counts, by their place in the list, are printed somewhere, and which an earlier publication printed. */
export interface ToldCounts {
  readonly isTold: (at: number) => boolean;
  readonly isEarlier: (at: number) => boolean;
}

function comingAndGoing(
  counts: readonly ReportCount[],
  places: readonly number[],
  told: ToldCounts,
): readonly Relation[] {
  const balance = (left: readonly (number | undefined)[], right: readonly (number | undefined)[]) =>
    balanceOf(counts, left, right, told);
  const find = (measure: string, from: string, to: string): number | undefined =>
    places.find((at) => {
      const count = counts[at];
      return count?.measure === measure && count.periodStart === from && count.periodEnd === to;
    });
  const periods = new Set(
    places.flatMap((at) => {
      const { periodStart = "", periodEnd = "" } = counts[at] ?? {};
      return periodStart === periodEnd ? [] : [`${periodStart}|${periodEnd}`];
    }),
  );
  return [...periods].flatMap((period) => {
    const [from = "", to = ""] = period.split("|");
    const before = isoFromDay(addDays(dayFromIso(from), -1));
    const isChanging = places.some((at) => counts[at]?.breakdowns.includes(changing));
    const first = isChanging ? undefined : find(lookedAfter, before, before);
    const last = find(lookedAfter, to, to);
    const came = find(started, from, to);
    const went = find(ceased, from, to);
    const more = find(change, from, to);
    const all = find(duringPeriod, from, to);
    return [
      balance([last, went], [first, came]),
      balance([last], [first, more]),
      balance([came], [went, more]),
      balance([all], [first, came]),
      balance([all], [last, went]),
    ].flat();
  });
}

/** The relation of two sides, where all of it is there and the numbers agree, or are out since a return was corrected. */
function balanceOf(
  counts: readonly ReportCount[],
  left: readonly (number | undefined)[],
  right: readonly (number | undefined)[],
  told: ToldCounts,
): readonly Relation[] {
  const wholes = left.filter((at) => at !== undefined);
  const parts = right.filter((at) => at !== undefined);
  if (wholes.length < left.length || parts.length < right.length) return [];
  const remainder = sizeOf(counts, wholes) - sizeOf(counts, parts);
  const mayBeOut = [...wholes, ...parts].some((at) => told.isEarlier(at));
  if (remainder !== 0 && !mayBeOut) return [];
  return [remainder < 0 ? { wholes: parts, parts: wholes, remainder: -remainder } : { wholes, parts, remainder }];
}

function periodsInside(
  counts: readonly ReportCount[],
  places: readonly number[],
  told: ToldCounts,
): readonly Relation[] {
  const byMeasure = groupedBy(places, (at) => counts[at]?.measure);
  return [...byMeasure.values()].flatMap((family) => {
    const flows = family.flatMap((at): (ReportCount & { at: number })[] => {
      const count = counts[at];
      const isFlow = count?.standing === "figure" && count.periodStart !== count.periodEnd;
      return count !== undefined && isFlow ? [{ ...count, at }] : [];
    });
    const isTold = ({ at }: { readonly at: number }): boolean => told.isTold(at);
    return flows.filter(isTold).flatMap((whole) => {
      const inside = flows.filter(
        (flow) => flow.at !== whole.at && flow.periodStart >= whole.periodStart && flow.periodEnd <= whole.periodEnd,
      );
      const oneByOne = inside.filter(isTold).map(({ at }) => [at]);
      const oneAfterAnother = tilings(inside, whole.periodStart, whole.periodEnd);
      return [...oneByOne, ...oneAfterAnother].flatMap((parts): readonly Relation[] => {
        const remainder = whole.value - sizeOf(counts, parts);
        const isOut = remainder < 0 && [whole.at, ...parts].some(told.isEarlier);
        if (isOut) return [{ wholes: parts, parts: [whole.at], remainder: -remainder }];
        return remainder < 0 ? [] : [{ wholes: [whole.at], parts, remainder }];
      });
    });
  });
}

/** The ways in which periods follow each other from one date to another without a gap. */
function tilings(
  periods: readonly (ReportCount & { at: number })[],
  from: string,
  to: string,
): readonly (readonly number[])[] {
  return periods
    .filter(({ periodStart }) => periodStart === from)
    .flatMap((first) => {
      if (first.periodEnd === to) return [[first.at]];
      const next = isoFromDay(addDays(dayFromIso(first.periodEnd), 1));
      return tilings(periods, next, to).map((rest) => [first.at, ...rest]);
    });
}

function sizeOf(counts: readonly ReportCount[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (counts[at]?.value ?? 0), 0);
}
