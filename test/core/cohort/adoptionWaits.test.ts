import { adoptionWaits, dayFromIso, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, careReturn } from "../../careReturn.ts";

const period = { from: dayFromIso("2016-04-01"), to: dayFromIso("2019-03-31") };

async function waits(rows: CareRows) {
  const care = await careReturn(rows);
  return adoptionWaits(care, period).map(({ child: _, decided, ...wait }) => ({
    decided: isoFromDay(decided),
    ...wait,
  }));
}

const inCare = "A,01/02/2017,S,E1,U6,PR1,,";
const movedIn: readonly string[] = [
  "A,01/02/2017,S,E1,U6,PR1,01/10/2017,X1",
  "A,01/10/2017,P,E1,A6,PR1,01/06/2018,E12",
];

describe("adoptionWaits", () => {
  it("lasts from the decision to moving in: 12 May to 1 October 2017 is 142 days", async () => {
    expect(await waits({ episodes: movedIn, decisions: ["A,12/05/2017,,"] })).toEqual([
      { decided: "2017-05-12", exit: 142, cause: "placed" },
    ]);
  });

  it("goes on where the child still waits on the last day: 12 May 2017 to 31 March 2019 is 688 days", async () => {
    expect(await waits({ episodes: [inCare], decisions: ["A,12/05/2017,,"] })).toEqual([
      { decided: "2017-05-12", exit: 688, cause: null },
    ]);
  });

  it("ends where the decision is reversed or the child leaves care otherwise", async () => {
    expect(await waits({ episodes: [inCare], decisions: ["A,12/05/2017,22/05/2017,RD1"] })).toMatchObject([
      { exit: 10, cause: "reversed" },
    ]);
    const home = "A,01/02/2017,S,E1,U6,PR1,01/06/2017,E4A";
    expect(await waits({ episodes: [home], decisions: ["A,12/05/2017,,"] })).toMatchObject([
      { exit: 20, cause: "left-care" },
    ]);
  });

  it("is no wait for a child who lives with the adopters already", async () => {
    expect(await waits({ episodes: movedIn, decisions: ["A,01/11/2017,,"] })).toMatchObject([
      { exit: 0, cause: "placed" },
    ]);
  });

  it("takes no notice of a placement that broke down before the decision", async () => {
    const episodes = [
      "A,01/02/2017,S,E1,A6,PR1,01/06/2017,X1",
      "A,01/06/2017,P,E1,U6,PR1,01/10/2017,X1",
      "A,01/10/2017,P,E1,A6,PR1,,",
    ];
    expect(await waits({ episodes, decisions: ["A,01/09/2017,,"] })).toMatchObject([{ exit: 30, cause: "placed" }]);
  });

  it("is that of a decision before the first episode, where the return does not hold the start of care", async () => {
    const placed = "A,01/10/2017,P,E1,A6,PR1,,";
    const decisions = ["A,12/05/2017,,"];
    expect(await waits({ episodes: [placed], decisions })).toEqual([
      { decided: "2017-05-12", exit: 142, cause: "placed" },
    ]);
    expect(await waits({ episodes: [placed.replace(",P,", ",S,")], decisions })).toEqual([]);
    const home = "A,01/02/2016,S,C1,U6,PR1,01/06/2017,E4A";
    expect(await waits({ episodes: [home, placed], decisions })).toMatchObject([{ exit: 20, cause: "left-care" }]);
  });

  it("is watched from the first day of the period on: the eve is 90 days after 1 January 2016", async () => {
    const episodes = ["A,01/12/2015,S,E1,U6,PR1,01/10/2017,X1", "A,01/10/2017,P,E1,A6,PR1,,"];
    expect(await waits({ episodes, decisions: ["A,01/01/2016,,"] })).toEqual([
      { decided: "2016-01-01", entry: 90, exit: 639, cause: "placed" },
    ]);
  });

  it("is left out where it ended before the period, or was decided after it or out of care", async () => {
    const episodes = ["A,01/12/2014,S,E1,U6,PR1,01/10/2015,X1", "A,01/10/2015,P,E1,A6,PR1,,"];
    expect(await waits({ episodes, decisions: ["A,01/01/2015,,"] })).toEqual([]);
    expect(await waits({ episodes: [inCare], decisions: ["A,12/05/2019,,"] })).toEqual([]);
    expect(await waits({ episodes: [inCare], decisions: ["A,12/01/2017,,"] })).toEqual([]);
  });

  it("has one wait for a decision made twice, and two where the first was reversed", async () => {
    expect(await waits({ episodes: [inCare], decisions: ["A,12/05/2017,,", "A,12/06/2017,,"] })).toHaveLength(1);
    const decisions = ["A,12/05/2017,22/05/2017,RD1", "A,12/06/2017,,"];
    expect((await waits({ episodes: [inCare], decisions })).map(({ cause }) => cause)).toEqual(["reversed", null]);
  });
});
