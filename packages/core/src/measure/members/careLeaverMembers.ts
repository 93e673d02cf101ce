import { careLeavers } from "../../cohort/careLeavers.ts";
import { lastEpisode } from "../../cohort/lastEpisode.ts";
import { outcomeRow } from "../../cohort/outcomeRow.ts";
import { noEpisode } from "../Member.ts";
import { membersOver } from "./membersOver.ts";

/** The care leavers of the period, on its last day, each with the row of OC3. */
export const careLeaverMembers = membersOver((care, { to }, leaveOut) => {
  const rowOf = outcomeRow(care, "OC3", to);
  return careLeavers(care, to, leaveOut).map((child) => ({
    child,
    episode: lastEpisode(care, child, to) ?? noEpisode,
    day: to,
    row: { file: "OC3", row: rowOf(child) ?? -1 },
  }));
});
