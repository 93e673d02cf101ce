import { lookedAfterOn } from "../cohort/lookedAfterOn.ts";
import type { MeasureSource } from "./Measure.ts";
import type { Member } from "./Member.ts";

/** The children looked after on the last day of the period, each as a member to be counted. */
export function lookedAfterMembers({ care, period }: MeasureSource): readonly Member[] {
  const members: Member[] = [];
  for (const episode of lookedAfterOn(care, period.to)) {
    members.push({ child: care.Episodes.child[episode] ?? 0, episode, day: period.to });
  }
  return members;
}
