import { type Adoption, adoptionsDuring } from "../../cohort/adoptionsDuring.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";

/**
 * The children adopted in the period, each with an amount and, where asked, an outcome. One without an amount is left
 * out for the reason given. An adoption is looked at once, however many periods it is in.
 */
export function adoptionMembers(
  amountOf: (adoption: Adoption) => number | undefined,
  reason: string,
  outcomeOf?: (adoption: Adoption) => string,
): (source: MeasureSource) => readonly Member[] {
  const known = new WeakMap<Adoption, Member | "left out">();
  const look = (adoption: Adoption): Member | "left out" => {
    const { child, episode, adopted: day } = adoption;
    const amount = amountOf(adoption);
    if (amount === undefined) return "left out";
    return { child, episode, day, amount, ...(outcomeOf && { outcome: outcomeOf(adoption) }) };
  };
  return ({ care, period, leaveOut }) => {
    const members: Member[] = [];
    for (const adoption of adoptionsDuring(care, period.from, period.to)) {
      let member = known.get(adoption);
      if (member === undefined) {
        member = look(adoption);
        known.set(adoption, member);
      }
      if (member !== "left out") members.push(member);
      else leaveOut?.({ child: adoption.child, file: "Episodes", row: adoption.episode, reason });
    }
    return members;
  };
}
