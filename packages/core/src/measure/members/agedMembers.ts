import { ageOn } from "../../cohort/ageOn.ts";
import { birthReader } from "../../cohort/birthOf.ts";
import { noDay } from "../../return/Day.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { narrow } from "./narrow.ts";

/** The members of an age, both ends included, on their day. One without a date of birth is of no age. */
export function agedMembers(
  { care, leaveOut }: MeasureSource,
  members: readonly Member[],
  from: number,
  to: number,
): readonly Member[] {
  const birthOf = birthReader(care);
  const isOfAge = ({ child, day }: Member): boolean => {
    const birth = birthOf(child);
    if (birth === noDay) return false;
    const years = ageOn(birth, day);
    return years >= from && years <= to;
  };
  return narrow(members, isOfAge, `not aged ${from} to ${to}`, leaveOut);
}
