import { dayFromIso, type Return } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { ageBandsFrom } from "../../../../packages/core/src/project/placements/ageBands.ts";
import type { ObservedFlows } from "../../../../packages/core/src/project/placements/ObservedFlows.ts";
import { observeFlows } from "../../../../packages/core/src/project/placements/observeFlows.ts";
import { careReturn } from "../../../careReturn.ts";

const window = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };

/** Two age bands, under 16 and 16 to 17; two groups, fostering and the rest. */
function observe(care: Return): ObservedFlows {
  return observeFlows(care, window, ageBandsFrom([16]), 2, ({ place }) => (place.startsWith("U") ? 0 : 1));
}

describe("observeFlows", () => {
  it("counts the days that a child spends in each age band and group, and the moves between groups", async () => {
    // born 1 October 2002, so 16 on 1 October 2018, the 183rd day after 1 April; a home from 1 January 2019, the 275th
    const { childDays, moves } = observe(
      await careReturn({
        episodes: ["A,01/02/2016,S,C2,U4,PR1,01/01/2019,X1", "A,01/01/2019,P,C2,K2,PR4,,"],
        header: ["A,1,01/10/2002,WBRI"],
      }),
    );
    expect([...childDays]).toEqual([183, 0, 275 - 183, 365 - 275]);
    expect([...moves]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it("counts entries at the age in completed months, and leaving care", async () => {
    const { entryAges, moves } = observe(
      await careReturn({ episodes: ["A,14/05/2018,S,C2,U4,PR1,20/05/2018,E4A"], header: ["A,1,15/03/2010,WBRI"] }),
    );
    expect(entryAges).toEqual([[8 * 12 + 1], [], [], []]);
    expect([...moves].indexOf(1)).toBe(2);
  });

  it("knows no transition in turning 18, and no day after it", async () => {
    const { childDays, moves } = observe(
      await careReturn({
        episodes: ["A,01/02/2016,S,C2,U4,PR1,02/04/2018,E7", "B,01/02/2016,S,C2,U4,PR1,10/04/2018,E7"],
        header: ["A,1,02/04/2000,WBRI", "B,1,02/04/2000,WBRI"],
      }),
    );
    expect([...childDays]).toEqual([0, 0, 2, 0]);
    expect([...moves].every((count) => count === 0)).toBe(true);
  });

  it("never counts a short break", async () => {
    const { childDays, entryAges, moves } = observe(
      await careReturn({
        episodes: ["A,14/05/2018,S,V3,U4,PR1,20/05/2018,E4A", "A,14/06/2018,S,V4,U4,PR1,20/06/2018,E8"],
      }),
    );
    expect([...childDays, ...entryAges.flat(), ...moves].every((count) => count === 0)).toBe(true);
  });

  it("knows no coming and going on one day, and no placement of no day", async () => {
    const { childDays, entryAges, moves } = observe(
      await careReturn({
        episodes: [
          "A,14/05/2018,S,C2,K2,PR1,14/05/2018,E4A",
          "B,14/05/2018,S,C2,K2,PR1,14/05/2018,X1",
          "B,14/05/2018,P,C2,U4,PR1,24/05/2018,X1",
          "B,24/05/2018,P,C2,K2,PR1,24/05/2018,X1",
          "B,24/05/2018,P,C2,U4,PR1,03/06/2018,X1",
          "B,03/06/2018,P,C2,K2,PR1,03/06/2018,E4A",
        ],
        header: ["A,1,15/03/2010,WBRI", "B,1,15/03/2010,WBRI"],
      }),
    );
    expect([...childDays]).toEqual([20, 0, 0, 0]);
    expect(entryAges).toEqual([[8 * 12 + 1], [], [], []]);
    // out of care from fostering, once
    expect([...moves]).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("takes a temporary placement for the one held before, and a move within a group for none", async () => {
    const { childDays, moves, daysByPlacement } = observe(
      await careReturn({
        episodes: [
          "A,01/04/2018,S,C2,U4,PR1,11/04/2018,X1",
          "A,11/04/2018,T,C2,T0,,21/04/2018,X1",
          "A,21/04/2018,P,C2,U6,PR4,,",
        ],
      }),
    );
    expect([...childDays]).toEqual([365, 0, 0, 0]);
    expect([...moves].every((count) => count === 0)).toBe(true);
    expect(daysByPlacement[0]).toEqual({ "U4/PR1": 20, "U6/PR4": 345 });
  });

  it("passes over a child without a date of birth, and says so", async () => {
    const { childDays, withoutBirth } = observe(
      await careReturn({ episodes: ["A,01/04/2018,S,C2,U4,PR1,,"], header: ["A,1,,WBRI"] }),
    );
    expect([withoutBirth, ...childDays]).toEqual([1, 0, 0, 0, 0]);
  });

  it("sees only what happened in its days", async () => {
    const { childDays, entryAges, moves } = observe(
      await careReturn({
        episodes: [
          "A,01/02/2018,S,C2,U4,PR1,31/03/2018,E4A",
          "B,01/04/2019,S,C2,U4,PR1,05/04/2019,E4A",
          "C,31/03/2019,S,C2,U4,PR1,01/04/2019,E4A",
        ],
      }),
    );
    expect([...childDays]).toEqual([1, 0, 0, 0]);
    expect(entryAges.flat()).toHaveLength(1);
    expect([...moves].every((count) => count === 0)).toBe(true);
  });
});
