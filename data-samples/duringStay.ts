import type { Home, LegalStep } from "./careHistory.ts";
import { legalStatusOn } from "./planLegalStatus.ts";
import { PANEL_DAY, SUMMER_DAY, WINDOWS } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/** Temporary placements and the most days that each may last. */
const ABSENCES: readonly (readonly [string, number])[] = [
  ["T0", 10],
  ["T1", 40],
  ["T2", 12],
  ["T3", 20],
  ["T4", 7],
];
const COUNTED_DAYS: readonly number[] = [...WINDOWS.map(({ until }) => until), PANEL_DAY, SUMMER_DAY];

/** The day of a change of legal status within nine days of another change, so that both happen at once; else the day. */
export const togetherWithStatus = (day: number, legal: readonly LegalStep[]): number =>
  legal.find(({ from }, index) => index > 0 && from > day - 9 && from < day + 9)?.from ?? day;

/** Long-term matching: the same carers, but U6 becomes U4 and U3 becomes U1 once a full care order is in place. */
const matchLongTerm = (stream: RandomStream, home: Home, until: number, legal: readonly LegalStep[]): Home => {
  const from = togetherWithStatus(home.from + stream.between(240, 620), legal);
  const place = home.place === "U6" ? "U4" : home.place === "U3" ? "U1" : null;
  if (place === null || from >= until - 60 || legalStatusOn(legal, from) !== "C2" || !stream.chance(78)) return home;
  return { ...home, change: { from, place } };
};

/** A hospital stay, a holiday or a few days elsewhere, after which the child is back; never on a counted day, nor when the status changes. */
const addAbsence = (stream: RandomStream, home: Home, until: number, legal: readonly LegalStep[]): Home => {
  if (until - home.from < 160 || !home.place.startsWith("U") || home.change !== null || !stream.chance(3)) return home;
  const [place, longest] = stream.pick(ABSENCES);
  const from = home.from + stream.between(40, until - home.from - 60);
  const to = from + stream.between(2, longest);
  const busyDays = [...COUNTED_DAYS, ...legal.map((step) => step.from)];
  if (busyDays.some((day) => day >= from - 1 && day <= to + 1)) return home;
  return { ...home, absence: { from, to, place } };
};

/** What happens while a child lives in one home until a day: it may become long-term, or be left for some days. */
export const duringStay = (stream: RandomStream, home: Home, until: number, legal: readonly LegalStep[]): Home =>
  addAbsence(stream, matchLongTerm(stream, home, until, legal), until, legal);
