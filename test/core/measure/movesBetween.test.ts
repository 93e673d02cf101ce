import { dayFromIso, figuresOf, findMeasure, movesBetween } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const period = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };

const counted = (care: Parameters<typeof movesBetween>[0]["care"]) =>
  movesBetween({ care, period }).map(({ category, numerator }) => [category, numerator]);

const moved: readonly string[] = [
  "A,01/01/2018,S,C2,U4,PR1,01/06/2018,X1",
  "A,01/06/2018,P,C2,K2,PR1,01/09/2018,X1",
  "A,01/09/2018,P,C2,U6,PR1,01/12/2018,X1",
  "A,01/12/2018,L,C1,U6,PR1,10/12/2018,X1",
  "A,10/12/2018,P,C1,K2,PR1,,",
];

describe("movesBetween", () => {
  it("counts the moves of a period by the group left and the group entered, noughts among them", async () => {
    const care = await careReturn({ episodes: moved });
    expect(counted(care)).toEqual([
      ["U;U", 0],
      ["U;K", 2],
      ["K;U", 1],
      ["K;K", 0],
    ]);
  });

  it("counts as many as moves per year in care do", async () => {
    const care = await careReturn({ episodes: moved });
    const [moves] = figuresOf(care, { asAt: period.to }, { measures: [findMeasure("moves-per-child-year")] });
    expect(moves?.numerator).toBe(3);
  });

  it("takes no coming into care and no change of legal status for a move", async () => {
    const episodes = ["A,01/05/2018,S,C1,U4,PR1,01/06/2018,X1", "A,01/06/2018,L,C2,U4,PR1,,"];
    expect(movesBetween({ care: await careReturn({ episodes }), period })).toEqual([]);
  });
});
