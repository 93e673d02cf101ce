import { isoFromDay, noDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AdoptionDays, adoptionDays } from "../../../packages/core/src/cohort/adoptionDays.ts";
import { adoptionEpisodes } from "../../../packages/core/src/cohort/adoptionsDuring.ts";
import { runOfEpisode } from "../../../packages/core/src/cohort/episodeRuns.ts";
import { periodsOfCare } from "../../../packages/core/src/cohort/periodsOfCare.ts";
import { staysWithCarer } from "../../../packages/core/src/cohort/placementsOf.ts";
import { type CareRows, careReturn } from "../../careReturn.ts";
import { anyCareRows } from "../measure/anyCareRows.ts";

const names = [
  "entered",
  "decided",
  "firstOrdered",
  "lastOrdered",
  "matched",
  "movedIn",
  "cameToAdopters",
  "adopted",
] as const satisfies readonly (keyof AdoptionDays)[];

/** The days of the last adoption. */
async function adoption(rows: CareRows): Promise<Readonly<Partial<Record<keyof AdoptionDays, string>>>> {
  const care = await careReturn(rows);
  const last = adoptionEpisodes(care).length - 1;
  const written = (name: keyof AdoptionDays): string => {
    const day = adoptionDays(care, name)[last] ?? noDay;
    return day === noDay ? "" : isoFromDay(day);
  };
  return Object.fromEntries(names.map((name) => [name, written(name)]));
}

const byOthers: readonly string[] = [
  "A,01/02/2017,S,C1,U6,PR1,01/06/2017,X1",
  "A,01/06/2017,L,E1,U6,PR1,01/10/2017,X1",
  "A,01/10/2017,P,E1,A6,PR1,01/06/2018,E12",
];

describe("adoptionDays", () => {
  it("finds the days on the way from care to adoption", async () => {
    expect(
      await adoption({ episodes: byOthers, adopted: ["A,10/05/2017,01/09/2017,0"], decisions: ["A,12/05/2017,,"] }),
    ).toEqual({
      entered: "2017-02-01",
      decided: "2017-05-12",
      firstOrdered: "2017-06-01",
      lastOrdered: "2017-06-01",
      matched: "2017-09-01",
      movedIn: "2017-10-01",
      cameToAdopters: "2017-10-01",
      adopted: "2018-06-01",
    });
  });

  it("takes the decision from the details of the adoption where no other is given", async () => {
    expect(await adoption({ episodes: byOthers, adopted: ["A,10/05/2017,,"] })).toMatchObject({
      decided: "2017-05-10",
      matched: "",
    });
  });

  it("stops the clock at foster carers who adopted when the child came to them", async () => {
    const byCarers = [
      "A,01/02/2017,S,C1,U6,PR1,01/04/2017,X1",
      "A,01/04/2017,P,C1,U5,PR1,01/06/2017,X1",
      "A,01/06/2017,L,E1,U5,PR1,01/10/2017,X1",
      "A,01/10/2017,T,E1,A5,PR1,01/06/2018,E11",
    ];
    expect(await adoption({ episodes: byCarers })).toMatchObject({
      movedIn: "2017-10-01",
      cameToAdopters: "2017-04-01",
    });
  });

  it("does so where the details of the adoption say that the foster carers adopted", async () => {
    const unlike = [...byOthers.slice(0, 2), "A,01/10/2017,T,E1,A6,PR1,01/06/2018,E12"];
    expect(await adoption({ episodes: unlike })).toMatchObject({ cameToAdopters: "2017-10-01" });
    expect(await adoption({ episodes: unlike, adopted: ["A,,,1"] })).toMatchObject({ cameToAdopters: "2017-02-01" });
  });

  it("passes over a placement for adoption that broke down", async () => {
    const again = [
      ...byOthers.slice(0, 2),
      "A,01/10/2017,P,E1,A6,PR1,01/12/2017,X1",
      "A,01/12/2017,P,E1,A6,PR4,01/02/2018,X1",
      "A,01/02/2018,L,E1,A6,PR4,01/06/2018,E12",
    ];
    expect(await adoption({ episodes: again })).toMatchObject({ movedIn: "2017-12-01" });
  });

  it("carries the placement for adoption over a stay in hospital", async () => {
    const ill = [
      ...byOthers.slice(0, 2),
      "A,01/10/2017,P,E1,A6,PR1,01/12/2017,X1,,,,AB1 2CD",
      "A,01/12/2017,P,E1,T1,,08/12/2017,X1",
      "A,08/12/2017,P,E1,A6,PR1,01/06/2018,E12,,,,AB1 2CD",
    ];
    expect(await adoption({ episodes: ill })).toMatchObject({ movedIn: "2017-10-01" });
  });

  it("tells the first order from one that was made again", async () => {
    const revoked = [
      "A,01/02/2017,S,C1,U6,PR1,01/06/2017,X1",
      "A,01/06/2017,L,E1,U6,PR1,01/08/2017,X1",
      "A,01/08/2017,L,C2,U6,PR1,01/09/2017,X1",
      "A,01/09/2017,L,E1,U6,PR1,01/10/2017,X1",
      "A,01/10/2017,P,E1,A6,PR1,01/06/2018,E12",
    ];
    expect(await adoption({ episodes: revoked })).toMatchObject({
      firstOrdered: "2017-06-01",
      lastOrdered: "2017-09-01",
    });
  });

  it("counts from the period of care that ended in adoption", async () => {
    const before = "A,01/01/2015,S,V2,U6,PR1,01/06/2015,E4A";
    expect(await adoption({ episodes: [before, ...byOthers] })).toMatchObject({ entered: "2017-02-01" });
  });

  it("has no day of moving in where no placement for adoption is recorded", async () => {
    expect(await adoption({ episodes: ["A,01/02/2017,S,C1,U5,PR1,01/06/2018,E11"] })).toMatchObject({ movedIn: "" });
  });

  it("begins, of any episodes, with the period of care and the stay that the adoption ended", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, async (rows) => {
        const care = await careReturn(rows);
        const { PLACE, DECOM } = care.Episodes.columns;
        const [periods, stays] = [periodsOfCare(care), staysWithCarer(care)];
        for (const [place, episode] of adoptionEpisodes(care).entries()) {
          expect(adoptionDays(care, "entered")[place]).toBe(runOfEpisode(periods, episode)?.start);
          const { firstRow = 0, lastRow = -1 } = runOfEpisode(stays, episode) ?? {};
          const ofStay = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
          const adoptive = ofStay.find((row) => /^A[3-6]$/.test(PLACE.codes[PLACE.values[row] ?? 0] ?? ""));
          expect(adoptionDays(care, "movedIn")[place]).toBe(adoptive === undefined ? noDay : DECOM[adoptive]);
        }
      }),
    );
  });
});
