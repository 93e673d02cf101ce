import { codeTest } from "../../cohort/codeTest.ts";
import type { Return } from "../../return/Return.ts";
import type { Member } from "../Member.ts";

/** The questions of OC2 that are answered by 1 or 0. */
export type Oc2Question =
  | "CONVICTED"
  | "HEALTH_CHECK"
  | "IMMUNISATIONS"
  | "TEETH_CHECK"
  | "HEALTH_ASSESSMENT"
  | "SUBSTANCE_MISUSE"
  | "INTERVENTION_RECEIVED"
  | "INTERVENTION_OFFERED";

/** A test for children whose answer in OC2 is 1; a child without a row has none. */
export function oc2Test({ OC2 }: Return, question: Oc2Question): (member: Member) => boolean {
  const isOne = codeTest(OC2.columns[question], ["1"]);
  return ({ row }) => row !== undefined && isOne(row.row);
}
