import type { Child, Home, PlannedPeriod } from "./careHistory.ts";
import { chooseReasonCeased } from "./chooseReasonCeased.ts";
import { MOVE_REASONS } from "./homeDistributions.ts";
import { legalStatusOn } from "./planLegalStatus.ts";
import { inventPostcode } from "./postcodes.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/** A row of the Episodes file, with day numbers for dates. */
export type Episode = {
  readonly child: string;
  readonly decom: number;
  readonly rne: string;
  readonly ls: string;
  readonly cin: string;
  readonly place: string;
  readonly provider: string;
  readonly dec: number | null;
  readonly rec: string;
  readonly reason: string;
  readonly homePostcode: string;
  readonly placePostcode: string;
  readonly urn: string;
};

/** Where a child is from a day on: `carers` is the home, or the temporary placement away from it. */
type Stay = { readonly from: number; readonly place: string; readonly home: Home; readonly away: boolean };

const staysOf = (homes: readonly Home[]): Stay[] =>
  homes.flatMap((home) => {
    const stays: Stay[] = [{ from: home.from, place: home.place, home, away: false }];
    if (home.change !== null) stays.push({ ...home.change, home, away: false });
    if (home.absence !== null) {
      stays.push({ from: home.absence.from, place: home.absence.place, home, away: true });
      stays.push({ from: home.absence.to, place: home.place, home, away: false });
    }
    return stays;
  });

const reasonForNewEpisode = (status: boolean, placement: boolean, carers: boolean): string => {
  if (!placement) return "L";
  if (carers) return status ? "B" : "P";
  return status ? "U" : "T";
};

const reasonForMove = (stream: RandomStream, stay: Stay, next: Stay): string => {
  if (stay.away || next.away || stay === next) return "";
  if (stay.home === next.home) return "PLACE";
  if (next.place === "R5") return "CUSTOD";
  if (next.place.startsWith("A") || next.place === "P1") return "CARPL";
  return stream.weighted(MOVE_REASONS);
};

/** The episodes of one period of care: one for every stretch with one legal status and one placement. */
export const buildEpisodes = (
  stream: RandomStream,
  child: Child,
  period: PlannedPeriod,
  comesBack: boolean,
): Episode[] => {
  const stays = staysOf(period.homes);
  const closes = period.end ?? LAST_DAY + 1;
  const starts = [...new Set([...stays, ...period.legal].map(({ from }) => from))]
    .filter((day) => day < closes)
    .sort((one, other) => one - other);
  const steps = starts.map((from) => {
    const stay = stays.findLast((one) => one.from <= from);
    if (stay === undefined) throw new RangeError("A child is looked after without a placement.");
    return { from, stay, status: legalStatusOn(period.legal, from) };
  });
  return steps.map(({ from, stay, status }, index): Episode => {
    const before = steps[index - 1];
    const next = steps[index + 1];
    const carers = before !== undefined && (before.stay.home !== stay.home || before.stay.away !== stay.away);
    const ceased = { place: stay.place, status, comesBack };
    return {
      child: child.id,
      decom: from,
      rne: before === undefined ? "S" : reasonForNewEpisode(before.status !== status, before.stay !== stay, carers),
      ls: status,
      cin: period.need,
      place: stay.place,
      provider: stay.away ? "" : stay.home.provider,
      dec: next?.from ?? period.end,
      rec: next !== undefined ? "X1" : period.end === null ? "" : chooseReasonCeased(stream, child, period, ceased),
      reason: next === undefined ? "" : reasonForMove(stream, stay, next.stay),
      homePostcode: child.homePostcode,
      placePostcode: stay.away ? inventPostcode(stream.fork(`away ${from}`), "near") : stay.home.postcode,
      urn: stay.away ? "" : stay.home.urn,
    };
  });
};
