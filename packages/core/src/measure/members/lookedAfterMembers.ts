import { lookedAfterOn } from "../../cohort/lookedAfterOn.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { episodeMembers } from "./episodeMembers.ts";

/**
 * The children looked after on the last day of the period. They are not kept for the next measure: of a nation at the
 * ends of ten years' months they are millions, and to find them anew takes less than to hold so many.
 */
export function lookedAfterMembers({ care, period: { to }, leaveOut }: MeasureSource): readonly Member[] {
  return episodeMembers(care, lookedAfterOn(care, to, leaveOut), to);
}
