import { overlappingEpisodes } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

async function overlapsAt(episodes: readonly string[]): Promise<readonly (number | undefined)[]> {
  const care = await careReturn({ episodes });
  return [...overlappingEpisodes(care)].map((row) => care.Episodes.sourceRow[row]);
}

describe("overlappingEpisodes", () => {
  it("finds none where each begins when the one before ends", async () => {
    expect(await overlapsAt(["A,01/02/2018,S,C2,U4,PR1,01/03/2018,X1", "A,01/03/2018,P,C2,U4,PR1,,"])).toEqual([]);
  });

  it("finds one that begins a day too early, at its row of the file", async () => {
    expect(await overlapsAt(["A,01/02/2018,S,C2,U4,PR1,01/03/2018,X1", "A,28/02/2018,P,C2,U4,PR1,,"])).toEqual([3]);
  });

  it("finds one after an episode that was left open", async () => {
    expect(await overlapsAt(["A,01/02/2018,S,C2,U4,PR1,,", "A,01/03/2018,P,C2,U4,PR1,,"])).toEqual([3]);
  });

  it("finds one inside a long episode that is not the last before it", async () => {
    expect(
      await overlapsAt([
        "A,01/01/2018,S,C2,U4,PR1,01/12/2018,X1",
        "A,01/02/2018,P,C2,U4,PR1,01/03/2018,X1",
        "A,01/06/2018,P,C2,U4,PR1,,",
      ]),
    ).toEqual([3, 4]);
  });
});
