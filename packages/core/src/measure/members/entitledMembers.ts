import { ageOn } from "../../cohort/ageOn.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { lastEpisode } from "../../cohort/lastEpisode.ts";
import { leavingCareTest } from "../../cohort/leavingCareTest.ts";
import { outcomeRow } from "../../cohort/outcomeRow.ts";
import { noDay } from "../../return/Day.ts";
import { type Member, noEpisode } from "../Member.ts";
import { membersOver } from "./membersOver.ts";

/**
 * The young people entitled to a personal adviser on the last day of the period, from the 16th to the 25th birthday:
 * eligible in care, relevant or former relevant after it, by the episodes, or reported in OC3. Those who died, went home
 * for six months or more, were adopted or taken over by another authority are not.
 */
export const entitledMembers = membersOver((care, { to }, leaveOut) => {
  const qualifies = leavingCareTest(care);
  const isGone = codeTest(care.OC3.columns.IN_TOUCH, ["DIED", "RHOM"]);
  const isElsewhere = codeTest(care.Episodes.columns.REC, ["E2", "E3", "E11", "E12"]);
  const members: Member[] = [];
  for (let child = 0; child < care.children.length; child += 1) {
    const birth = birthOf(care, child);
    const years = birth === noDay || birth > to ? -1 : ageOn(birth, to);
    if (years < 16 || years > 24) continue;
    const episode = lastEpisode(care, child, to) ?? noEpisode;
    const row = outcomeRow(care, "OC3", child, to);
    if (row === undefined && episode === noEpisode) continue;
    const reason =
      row !== undefined && isGone(row)
        ? "died, or home for six months or more"
        : episode !== noEpisode && isElsewhere(episode)
          ? "died, adopted or taken over by another authority"
          : row === undefined && !qualifies(child, birth, to)
            ? "less than 13 weeks in care since the age of 14, or none since 16"
            : undefined;
    const evidence = row === undefined ? { file: "Episodes" as const, row: episode } : { file: "OC3" as const, row };
    if (reason === undefined) members.push({ child, episode, day: to, row: evidence });
    else leaveOut?.({ child, ...evidence, reason });
  }
  return members;
});
