import type { Return } from "../return/Return.ts";

/** Legal statuses of an agreed series of short breaks, which the DfE leaves out of every count of children looked after. */
const shortBreakStatuses: ReadonlySet<string> = new Set(["V3", "V4"]);

/** Why an episode of short breaks does not count. */
export const shortBreaks = "the episode is of a series of short breaks (V3 or V4)";

/**
 * A test for episodes of an agreed series of short breaks (legal status V3 or V4), by row of the episodes.
 *
 * Source: DfE, data guidance for Children looked after in England, 2023 release.
 */
export function shortBreakTest(care: Return): (row: number) => boolean {
  const { codes, values } = care.Episodes.columns.LS;
  const short = codes.map((code) => shortBreakStatuses.has(code));
  return (row) => short[values[row] ?? 0] === true;
}
