import { codeTest } from "../../cohort/codeTest.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { leaverMembers } from "./leaverMembers.ts";
import { narrow } from "./narrow.ts";

/** The children who ceased to be looked after in the period because they were adopted. */
export function adoptedMembers(source: MeasureSource): readonly Member[] {
  const isAdopted = codeTest(source.care.Episodes.columns.REC, ["E11", "E12"]);
  return narrow(leaverMembers(source), ({ episode }) => isAdopted(episode), "not adopted", source.leaveOut);
}

/** The children who ceased to be looked after in the period under a special guardianship order. */
export function specialGuardianshipMembers(source: MeasureSource): readonly Member[] {
  const isGuarded = codeTest(source.care.Episodes.columns.REC, ["E43", "E44", "E45", "E46", "E47", "E48"]);
  const reason = "not under a special guardianship order";
  return narrow(leaverMembers(source), ({ episode }) => isGuarded(episode), reason, source.leaveOut);
}
