import { type Adoption, adoptionsDuring } from "../../cohort/adoptionsDuring.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";

/**
 * The children adopted in the period, each with an amount and, where asked, an outcome. One without an amount is left
 * out for the reason given.
 */
export function adoptionMembers(
  { care, period, leaveOut }: MeasureSource,
  amountOf: (adoption: Adoption) => number | undefined,
  reason: string,
  outcomeOf?: (adoption: Adoption) => string,
): readonly Member[] {
  return adoptionsDuring(care, period.from, period.to).flatMap((adoption) => {
    const { child, episode, adopted: day } = adoption;
    const amount = amountOf(adoption);
    if (amount !== undefined)
      return [{ child, episode, day, amount, ...(outcomeOf && { outcome: outcomeOf(adoption) }) }];
    leaveOut?.({ child, file: "Episodes", row: episode, reason });
    return [];
  });
}
