import { ageOn, birthday } from "./calendar.ts";
import type { Home, LegalStep, PeriodOfCare } from "./careHistory.ts";
import { duringStay, togetherWithStatus } from "./duringStay.ts";
import { furnishHome } from "./furnishHome.ts";
import { ASYLUM_PLACES, HOME_DAYS, INDEPENDENT_PLACES, PLACES } from "./homeDistributions.ts";
import { legalStatusOn } from "./planLegalStatus.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

export type Resident = { readonly birth: number; readonly asylumSeeking: boolean };

const choosePlace = (
  stream: RandomStream,
  { birth, asylumSeeking }: Resident,
  legal: readonly LegalStep[],
  from: number,
  first: boolean,
  movesOut: number,
): string => {
  if (from >= movesOut) return stream.weighted(INDEPENDENT_PLACES);
  const age = ageOn(birth, from);
  const table = (asylumSeeking ? ASYLUM_PLACES : PLACES).find(({ under }) => age < under);
  if (table === undefined) throw new RangeError("No placement is known for a child of this age.");
  const status = legalStatusOn(legal, from);
  const ordered = legal.some(({ code }) => code === "E1");
  const open = table.places.filter(([place]) => {
    if (place === "P1") return !ordered && (status === "C2" || (status === "C1" && !first));
    if (place === "R3") return first;
    return true;
  });
  return stream.weighted(open);
};

/** The day on which a young person moves to a flat or room of one's own, or never. */
const movingOutDay = (stream: RandomStream, { birth, asylumSeeking }: Resident, start: number): number => {
  const day = stream.between(birthday(birth, 16) + 30, birthday(birth, 18) - 60);
  return stream.chance(asylumSeeking ? 50 : 26) && day > start + 14 ? day : Number.POSITIVE_INFINITY;
};

const ordinaryHomes = (
  stream: RandomStream,
  resident: Resident,
  period: PeriodOfCare,
  legal: readonly LegalStep[],
  until: number,
): Home[] => {
  const homes: Home[] = [];
  const movesOut = movingOutDay(stream, resident, period.start);
  for (let from = period.start; from < until; ) {
    const older = ageOn(resident.birth, from) >= 12;
    const first = homes.length === 0;
    const days = stream.fromQuantiles(
      HOME_DAYS[older ? (first ? "olderFirst" : "olderNext") : first ? "youngFirst" : "youngNext"],
    );
    const longest = from < movesOut ? Math.min(until, movesOut) : until;
    const moves = from + days < longest - 12 ? togetherWithStatus(from + days, legal) : longest;
    const next = moves > from && moves < until ? moves : longest;
    const place = choosePlace(stream, resident, legal, from, first, movesOut);
    const home = furnishHome(stream, from, place, homes.at(-1)?.postcode);
    homes.push(duringStay(stream, home, next, legal));
    from = next;
  }
  return homes;
};

const withKin = (stream: RandomStream, homes: readonly Home[]): Home[] => {
  const last = homes.at(-1);
  if (last === undefined) return [];
  const home = furnishHome(stream, last.from, "U3", homes.at(-2)?.postcode);
  return [...homes.slice(0, -1), home];
};

/** Where a child lives through one period of care, with the adoptive family at the end where there is one. */
export const planHomes = (
  stream: RandomStream,
  resident: Resident,
  period: PeriodOfCare,
  legal: readonly LegalStep[],
): Home[] => {
  const { adoption } = period;
  const until = Math.min(adoption?.moveIn ?? Number.POSITIVE_INFINITY, period.end ?? LAST_DAY + 1, LAST_DAY + 1);
  const homes = ordinaryHomes(stream, resident, period, legal, until);
  if (period.ending === "guardianship") {
    const staysWithCarers = homes.at(-1)?.place.startsWith("U") === true && stream.chance(35);
    return staysWithCarers ? homes : withKin(stream, homes);
  }
  if (adoption === null || adoption.moveIn > LAST_DAY) return homes;
  const last = homes.at(-1);
  if (adoption.byCarers && last !== undefined) {
    const carers = furnishHome(stream, last.from, "U5", homes.at(-2)?.postcode);
    return [...homes.slice(0, -1), { ...carers, change: { from: adoption.moveIn, place: "A5" } }];
  }
  const family = furnishHome(stream, adoption.moveIn, adoption.byConsent ? "A4" : "A6", last?.postcode);
  return [...homes, family];
};
