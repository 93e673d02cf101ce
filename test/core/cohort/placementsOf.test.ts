import { isoFromDay, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { PlacementJoin } from "../../../packages/core/src/cohort/continuesPlacementTest.ts";
import { runOfEpisode } from "../../../packages/core/src/cohort/episodeRuns.ts";
import { placementsOf, staysWithCarer } from "../../../packages/core/src/cohort/placementsOf.ts";
import { careReturn } from "../../careReturn.ts";

async function placements(episodes: readonly string[], ...joins: readonly PlacementJoin[]): Promise<readonly string[]> {
  const care = await careReturn({ episodes });
  return placementsOf(care, ...joins).map(
    ({ start, end }) => `${isoFromDay(start)} ${end === noDay ? "open" : isoFromDay(end)}`,
  );
}

const hospital = [
  "A,01/02/2018,S,C2,U4,PR1,01/06/2018,X1,,,,AB1 2CD",
  "A,01/06/2018,P,C2,T1,,08/06/2018,X1",
  "A,08/06/2018,P,C2,U4,PR1,,,,,,ab12cd",
];

describe("placementsOf", () => {
  it("joins episodes between which only the legal status changed", async () => {
    const changes = [
      "A,01/02/2018,S,C1,U6,PR1,01/04/2018,X1",
      "A,01/04/2018,L,C2,U6,PR1,01/06/2018,X1",
      "A,01/06/2018,B,E1,A6,PR1,,",
    ];
    expect(await placements(changes)).toEqual(["2018-02-01 2018-06-01", "2018-06-01 open"]);
  });

  it("ends with the period of care, whatever the next episode says", async () => {
    const back = ["A,01/02/2018,S,C1,U6,PR1,01/04/2018,E8", "A,01/04/2018,L,C2,U6,PR1,,"];
    expect(await placements(back)).toEqual(["2018-02-01 2018-04-01", "2018-04-01 open"]);
  });

  it("counts a temporary placement and the return from it, or carries the usual one over it", async () => {
    expect(await placements(hospital)).toHaveLength(3);
    expect(await placements(hospital, "temporary")).toEqual(["2018-02-01 open"]);
  });

  it("takes a temporary placement that leads elsewhere for the end of the usual one", async () => {
    const elsewhere = [...hospital.slice(0, 2), "A,08/06/2018,P,C2,U4,PR1,,,,,,ZZ9 9ZZ"];
    expect(await placements(elsewhere, "temporary")).toEqual(["2018-02-01 2018-06-08", "2018-06-08 open"]);
    const toHome = [...hospital.slice(0, 2), "A,08/06/2018,P,C2,K2,PR1,,,,,,AB1 2CD"];
    expect(await placements(toHome, "temporary")).toHaveLength(2);
  });

  it("carries the usual placement over two temporary ones in a row", async () => {
    const holiday = [
      ...hospital.slice(0, 1),
      "A,01/06/2018,P,C2,T1,,08/06/2018,X1",
      "A,08/06/2018,P,C2,T4,,10/06/2018,X1",
      "A,10/06/2018,P,C2,U4,PR1,,,,,,AB1 2CD",
    ];
    expect(await placements(holiday, "temporary")).toEqual(["2018-02-01 open"]);
  });

  it("joins moves with the same carer, or does not", async () => {
    const longTerm = [
      "A,01/02/2018,S,C2,U6,PR1,01/06/2018,X1",
      "A,01/06/2018,T,C2,U4,PR1,01/08/2018,X1",
      "A,01/08/2018,U,E1,U5,PR1,,",
    ];
    expect(await placements(longTerm)).toHaveLength(3);
    expect(await placements(longTerm, "same-carer")).toEqual(["2018-02-01 open"]);
  });

  it("joins placement for adoption with the present carer, however it is coded", async () => {
    const adoption = (rne: string): readonly string[] => [
      "A,01/02/2018,S,E1,U5,PR1,01/06/2018,X1",
      `A,01/06/2018,${rne},E1,A5,PR1,,`,
    ];
    for (const rne of ["T", "U", "P"])
      expect(await placements(adoption(rne), "adoption-by-carer")).toEqual(["2018-02-01 open"]);
    const others = ["A,01/02/2018,S,E1,U5,PR1,01/06/2018,X1", "A,01/06/2018,P,E1,A6,PR1,,"];
    expect(await placements(others, "adoption-by-carer")).toHaveLength(2);
  });

  it("leaves short breaks out", async () => {
    expect(await placements(["A,01/02/2018,S,V4,U6,PR1,,"])).toEqual([]);
  });
});

describe("staysWithCarer", () => {
  it("go on through every change but that of the carer", async () => {
    const care = await careReturn({
      episodes: [
        ...hospital.slice(0, 2),
        "A,08/06/2018,P,C2,U4,PR1,01/07/2018,X1,,,,AB1 2CD",
        "A,01/07/2018,T,C2,U5,PR1,01/08/2018,X1,,,,AB1 2CD",
        "A,01/08/2018,L,E1,U5,PR1,01/09/2018,X1,,,,AB1 2CD",
        "A,01/09/2018,T,E1,A5,PR1,01/10/2018,X1,,,,AB1 2CD",
        "A,01/10/2018,P,E1,A6,PR1,,",
      ],
    });
    expect(staysWithCarer(care).map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [0, 5],
      [6, 6],
    ]);
  });
});

describe("runOfEpisode", () => {
  it("finds the run of each episode, and none for short breaks", async () => {
    const care = await careReturn({
      episodes: [
        "A,01/02/2018,S,C2,U4,PR1,01/06/2018,X1",
        "A,01/06/2018,P,C2,U6,PR1,,",
        "B,01/02/2018,S,V4,U6,PR1,,",
        "C,01/02/2018,S,C2,U6,PR1,,",
      ],
    });
    const runs = placementsOf(care);
    expect([0, 1, 2, 3, -1, 4].map((row) => runOfEpisode(runs, row)?.firstRow)).toEqual([
      0,
      1,
      undefined,
      3,
      undefined,
      undefined,
    ]);
  });
});
