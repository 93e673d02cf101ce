import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";

/** A test for temporary placements (T0 to T4), each of which is followed by a return to the usual one, by row of the episodes. */
export function temporaryPlacementTest(care: Return): (row: number) => boolean {
  return codeTest(care.Episodes.columns.PLACE, ["T0", "T1", "T2", "T3", "T4"]);
}
