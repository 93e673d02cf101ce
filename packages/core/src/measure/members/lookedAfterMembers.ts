import { lookedAfterOn } from "../../cohort/lookedAfterOn.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { episodeMembers } from "./episodeMembers.ts";
import { membersOver } from "./membersOver.ts";

const onLastDay = membersOver((care, { to }, leaveOut) => episodeMembers(care, lookedAfterOn(care, to, leaveOut), to));

/** The children looked after on the last day of the period. */
export function lookedAfterMembers(source: MeasureSource): readonly Member[] {
  const { to } = source.period;
  return onLastDay({ ...source, period: { from: to, to } });
}
