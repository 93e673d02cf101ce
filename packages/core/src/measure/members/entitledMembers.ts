import { ageOn } from "../../cohort/ageOn.ts";
import { birthday } from "../../cohort/birthday.ts";
import { entitlementsKnownOn, type KnownEntitlements } from "../../cohort/entitlementsKnownOn.ts";
import { lastEpisode } from "../../cohort/lastEpisode.ts";
import type { Day } from "../../return/Day.ts";
import { type Member, noEpisode } from "../Member.ts";
import { membersOver } from "./membersOver.ts";

/**
 * The young people entitled to a personal adviser on the last day of the period, from the 16th to the 25th birthday:
 * eligible in care, relevant or former relevant after it, as the return shows it on the day.
 */
export const entitledMembers = membersOver((care, { to }, leaveOut) => {
  const members: Member[] = [];
  for (const known of entitlementsKnownOn(care, to)) {
    const { child, birth, entitlements, evidence } = known;
    const years = birth > to ? -1 : ageOn(birth, to);
    if (years < 16 || years > 24) continue;
    if (entitlements.some((span) => span.status !== "qualifying" && span.from <= to && to < span.to)) {
      members.push({ child, episode: lastEpisode(care, child, to) ?? noEpisode, day: to, row: evidence });
    } else leaveOut?.({ child, ...evidence, reason: reasonFor(known, to) });
  }
  return members;
});

/** Why somebody of the age is not entitled. */
function reasonFor({ birth, entitlements, evidence }: KnownEntitlements, day: Day): string {
  if (evidence.file === "OC3" && entitlements.length === 0) return "died, or home for six months or more";
  const begun = entitlements.filter(({ from }) => from <= day);
  const last = begun.at(-1);
  if (begun.every(({ status }) => status === "qualifying"))
    return "less than 13 weeks in care since the age of 14, or none since 16";
  if (last?.status === "qualifying") return "six months or more with a parent, guardian or adopter";
  return last?.to === birthday(birth, 21)
    ? "over 21 before 1 April 2018, when support was for those in education only"
    : "died, taken over by another authority or found to be an adult";
}
