import { dayFromIso, placementDurations } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const period = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };

async function durations(...episodes: readonly string[]) {
  const care = await careReturn({ episodes });
  return placementDurations(care, period).map(({ child: _, episode: __, began: ___, ...duration }) => duration);
}

describe("placementDurations", () => {
  it("tells a move from the end of care: 1 May to 1 June is 31 days, to 11 July 40 more", async () => {
    expect(
      await durations("A,01/05/2018,S,C2,U4,PR1,01/06/2018,X1", "A,01/06/2018,P,C2,K2,PR1,11/07/2018,E4A"),
    ).toEqual([
      { exit: 31, cause: "moved" },
      { exit: 40, cause: "left-care" },
    ]);
  });

  it("follows a placement that goes on to the last day", async () => {
    expect(await durations("A,01/03/2019,S,C2,U4,PR1,,")).toEqual([{ exit: 30, cause: null }]);
    expect(await durations("A,01/03/2019,S,C2,U4,PR1,01/04/2019,E4A")).toEqual([{ exit: 30, cause: null }]);
  });

  it("watches one that began before the period from its first day on, and leaves out one that had ended", async () => {
    expect(await durations("A,21/03/2018,S,C2,U4,PR1,11/04/2018,E4A")).toEqual([
      { entry: 10, exit: 21, cause: "left-care" },
    ]);
    expect(await durations("A,21/03/2018,S,C2,U4,PR1,30/03/2018,E4A")).toEqual([]);
  });

  it("goes on over changes of legal status and temporary placements", async () => {
    expect(
      await durations(
        "A,01/05/2018,S,C1,U4,PR1,11/05/2018,X1",
        "A,11/05/2018,L,C2,U4,PR1,21/05/2018,X1",
        "A,21/05/2018,P,C2,T4,PR1,26/05/2018,X1",
        "A,26/05/2018,P,C2,U4,PR1,31/05/2018,E4A",
      ),
    ).toEqual([{ exit: 30, cause: "left-care" }]);
  });
});
