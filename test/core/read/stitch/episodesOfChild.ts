import { addDays, dayFromIso, dayNumber, noDay } from "@lac-analytics/core";
import * as fc from "fast-check";
import type { ReturnedEpisode } from "../../../../packages/core/src/read/stitch/ReturnedEpisode.ts";

/** An episode of a return, of which only what a test is about is written out: `2018-05-01 S U4`, `… → 2018-06-01 X1`. */
export function episodeOf(rank: number, written: string, row = 0): ReturnedEpisode {
  const [begins = "", ends = ""] = written.split(" → ");
  const [decom = "", rne = "", place = ""] = begins.split(" ");
  const [dec = "", rec = ""] = ends.split(" ");
  return {
    row,
    rank,
    givenBy: [rank],
    decom: dayFromIso(decom),
    dec: dec === "" ? noDay : dayFromIso(dec),
    rne,
    rec,
    reason: "",
    placement: `${rne} ${place}`,
  };
}

const day = fc.integer({ min: dayFromIso("2015-04-01"), max: dayFromIso("2019-03-31") }).map(dayNumber);

/** Any episodes of a child in up to four returns, sound or not, of which no two of different returns begin on one day. */
export const episodesOfChild: fc.Arbitrary<readonly ReturnedEpisode[]> = fc
  .uniqueArray(
    fc.record({
      rank: fc.integer({ min: 0, max: 3 }),
      known: fc.subarray([0, 1, 2, 3]),
      decom: day,
      days: fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 900 }), fc.constant(-3)),
      rne: fc.constantFrom("S", "P", "L"),
      rec: fc.constantFrom("X1", "E4A", ""),
      placement: fc.constantFrom("U4", "K2"),
    }),
    { selector: ({ decom }) => decom, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ known, decom, days, ...episode }, row) => ({
      ...episode,
      row,
      givenBy: [...known.filter((rank) => rank < episode.rank), episode.rank],
      decom,
      dec: days === undefined ? noDay : addDays(decom, days),
      reason: "",
    })),
  );

/** The years of four returns in order of rank; two may be of one year, and years may be missing between them. */
export const yearsOfReturns: fc.Arbitrary<readonly number[]> = fc
  .array(fc.integer({ min: 2016, max: 2019 }), { minLength: 4, maxLength: 4 })
  .map((years) => years.sort((a, b) => a - b));
