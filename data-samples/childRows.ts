import type { Episode } from "./buildEpisodes.ts";
import { ageOn, reportingYear, ukDate } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import type { Rows } from "./csvText.ts";
import { LAST_DAY } from "./publishedFigures.ts";

const orBlank = (day: number | null): string => (day === null ? "" : ukDate(day));

/**
 * A girl's motherhood, as in her last header: blank for care leavers in touch this year but not in care in it, and
 * for children only in short breaks.
 */
const motherhood = (child: Child, careLeavers: ReadonlySet<string>): readonly [string, string] => {
  const left = child.periods.at(-1)?.end ?? LAST_DAY;
  const earlier = careLeavers.has(child.id) && reportingYear(left) < reportingYear(LAST_DAY);
  if (child.sex === "1" || child.periods.length === 0 || earlier) return ["", ""];
  return child.firstChildBorn === null ? ["0", ""] : ["1", ukDate(child.firstChildBorn)];
};

/** The Header file: one row a child. */
export const headerRows = (children: readonly Child[], careLeavers: ReadonlySet<string>): Rows =>
  children.map((child) => {
    const [mother, firstChildBorn] = motherhood(child, careLeavers);
    return [child.id, child.sex, ukDate(child.birth), child.ethnicity, child.upn, mother, firstChildBorn];
  });

/** The UASC file: one row for every child who ever was an unaccompanied asylum-seeking child. */
export const asylumRows = (children: readonly Child[]): Rows =>
  children
    .filter(({ asylumSeeking }) => asylumSeeking)
    .map((child) => [child.id, child.sex, ukDate(child.birth), orBlank(child.asylumUntil)]);

/** The Episodes file. */
export const episodeRows = (episodes: readonly Episode[]): Rows =>
  episodes.map((one) => [
    one.child,
    ukDate(one.decom),
    one.rne,
    one.ls,
    one.cin,
    one.place,
    one.provider,
    orBlank(one.dec),
    one.rec,
    one.reason,
    one.homePostcode,
    one.placePostcode,
    one.urn,
  ]);

/** Age in completed years on the last day of the return. */
export const ageAtEnd = (child: Child): number => ageOn(child.birth, LAST_DAY);
