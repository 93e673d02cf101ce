import { isoFromDay, noDay, periodsOfCare } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

async function periods(episodes: readonly string[]): Promise<readonly string[]> {
  const care = await careReturn({ episodes });
  return periodsOfCare(care).map(
    ({ child, start, end }) =>
      `${care.children[child]} ${isoFromDay(start)} ${end === noDay ? "open" : isoFromDay(end)}`,
  );
}

describe("periodsOfCare", () => {
  it("is one for a single open episode", async () => {
    expect(await periods(["A,01/02/2018,S,C2,U4,PR1,,"])).toEqual(["A 2018-02-01 open"]);
  });

  it("goes on through changes of placement and legal status", async () => {
    expect(
      await periods([
        "A,01/02/2018,S,C1,U6,PR1,01/03/2018,X1",
        "A,01/03/2018,L,C2,U6,PR1,01/06/2018,X1",
        "A,01/06/2018,P,C2,U4,PR1,01/09/2018,E4A",
      ]),
    ).toEqual(["A 2018-02-01 2018-09-01"]);
  });

  it("begins anew when a child comes back, even on the same day", async () => {
    expect(
      await periods([
        "A,01/02/2018,S,V2,U6,PR1,01/03/2018,E8",
        "A,01/03/2018,S,V2,U6,PR1,01/06/2018,E8",
        "A,01/08/2018,S,C1,U6,PR1,,",
      ]),
    ).toEqual(["A 2018-02-01 2018-03-01", "A 2018-03-01 2018-06-01", "A 2018-08-01 open"]);
  });

  it("begins anew after a gap, whatever the reason says", async () => {
    expect(await periods(["A,01/02/2018,S,V2,U6,PR1,01/03/2018,X1", "A,02/03/2018,P,V2,U6,PR1,,"])).toEqual([
      "A 2018-02-01 2018-03-01",
      "A 2018-03-02 open",
    ]);
  });

  it("does not take a series of short breaks for care", async () => {
    expect(await periods(["A,01/02/2018,S,V4,U6,PR1,01/03/2018,X1", "A,01/03/2018,B,C1,U6,PR1,,"])).toEqual([
      "A 2018-03-01 open",
    ]);
  });

  it("keeps children apart", async () => {
    expect(await periods(["A,01/02/2018,S,C2,U4,PR1,01/03/2018,X1", "B,01/03/2018,P,C2,U4,PR1,,"])).toEqual([
      "A 2018-02-01 2018-03-01",
      "B 2018-03-01 open",
    ]);
  });
});
