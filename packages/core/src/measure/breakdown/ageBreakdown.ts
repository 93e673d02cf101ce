import { ageOn } from "../../cohort/ageOn.ts";
import { birthReader } from "../../cohort/birthOf.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import { type Breakdown, type Category, type Certainty, unassigned } from "../Breakdown.ts";
import type { RestsOn } from "../loss/RestsOn.ts";
import type { Member } from "../Member.ts";

/** An age band: completed years from `from` up to and including `to`. */
export interface AgeBand<C extends string = string> extends Category<C> {
  readonly from: number;
  readonly to: number;
}

interface AgeBreakdown<Id extends string, C extends string> {
  readonly id: Id;
  readonly title: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** by default the date of birth in the Header alone */
  readonly restsOn?: RestsOn;
  readonly bands: readonly AgeBand<C>[];
  /** the day at which age is taken, if not that of the member */
  readonly dayOf?: (care: Return) => (member: Member) => Day;
}

/** A breakdown by age in completed years. A child without a date of birth, or of another age, is unassigned. */
export function ageBreakdown<const Id extends string, const C extends string>({
  id,
  title,
  source,
  certainty,
  restsOn = ["Header.DOB"],
  bands,
  dayOf,
}: AgeBreakdown<Id, C>): Breakdown<Id, C> {
  const bandOfAge = new Map<number, readonly string[]>();
  const none = [unassigned.id];
  const bandOf = (years: number): readonly string[] => {
    const known = bandOfAge.get(years);
    if (known !== undefined) return known;
    const band = bands.find(({ from, to }) => years >= from && years <= to);
    const found = band === undefined ? none : [band.id];
    bandOfAge.set(years, found);
    return found;
  };
  return {
    id,
    title,
    source,
    certainty,
    restsOn,
    categories: bands.map(({ id: band, label }) => ({ id: band, label })),
    classifier: (care) => {
      const dayAt = dayOf?.(care) ?? (({ day }: Member) => day);
      const birthOf = birthReader(care);
      return (member) => {
        const birth = birthOf(member.child);
        return birth === noDay ? none : bandOf(ageOn(birth, dayAt(member)));
      };
    },
  };
}

/** A band of one year for each age, both ends included. */
export function singleYears(from: number, to: number): readonly AgeBand<`${number}`>[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const years = from + at;
    return { id: `${years}`, label: String(years), from: years, to: years };
  });
}
