import { coveredDays, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

async function covered(episodes: readonly string[]): Promise<readonly string[]> {
  const { from, to } = coveredDays(await careReturn({ episodes }));
  return [isoFromDay(from), isoFromDay(to)];
}

describe("coveredDays", () => {
  it("is a year and its eve for a year's return, however long ago its children came", async () => {
    expect(await covered(["A,01/02/2015,S,C2,U4,PR1,02/06/2018,E4A", "B,01/02/2016,S,C2,U4,PR1,,"])).toEqual([
      "2018-03-31",
      "2019-03-31",
    ]);
  });

  it("takes no notice of moves before the year, which only those still in care have", async () => {
    expect(
      await covered([
        "A,01/02/2009,S,C1,U6,PR1,02/06/2010,X1",
        "A,02/06/2010,P,C2,U4,PR1,,",
        "B,01/02/2016,S,C2,U4,PR1,30/05/2018,E4A",
      ]),
    ).toEqual(["2018-03-31", "2019-03-31"]);
  });

  it("goes back to the year in which the first child left", async () => {
    expect(
      await covered(["A,01/02/2009,S,C2,U4,PR1,02/06/2010,E4A", "B,01/02/2016,S,C2,U4,PR1,30/03/2019,E4A"]),
    ).toEqual(["2010-03-31", "2019-03-31"]);
  });
});
