import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { LeftOut } from "../../../../packages/core/src/cohort/LeftOut.ts";
import { entitledMembers } from "../../../../packages/core/src/measure/members/entitledMembers.ts";
import { type CareRows, careReturn } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const day = "2019-03-31";

describe("pa-entitled", () => {
  const rows: CareRows = {
    episodes: [
      "A,01/02/2018,S,V2,U4,PR1,,", // eligible at 16
      "B,15/03/2019,S,V2,U4,PR1,,", // 16, too short
      "C,01/02/2016,S,V2,U4,PR1,01/12/2018,E4A", // relevant at 17
      "D,01/02/2012,S,C2,U4,PR1,01/06/2018,E17", // 18
      "E,01/02/2010,S,C2,U4,PR1,01/04/2012,E5", // 24
      "F,01/02/2010,S,C2,U4,PR1,31/03/2012,E5", // 25 on the day
      "G,01/02/2010,S,C2,U4,PR1,01/06/2015,E4A", // left before 16
      "H,01/02/2012,S,C2,U4,PR1,01/06/2018,E3", // with another authority
      "I,01/02/2012,S,C2,U4,PR1,01/06/2018,E17", // died since
      "K,01/02/2012,S,C2,U4,PR1,30/09/2018,E4A", // 17, six months at home on 30 March
      "L,01/02/2012,S,C2,U4,PR1,01/10/2018,E4A", // 17, six months at home on 1 April
      "M,01/02/2012,S,C2,U4,PR1,01/06/2018,E15", // was an adult
    ],
    header: [
      "A,1,01/01/2003,WBRI",
      "B,1,01/01/2003,WBRI",
      "C,1,01/01/2002,WBRI",
      "D,1,01/06/2000,WBRI",
      "E,1,01/04/1994,WBRI",
      "F,1,31/03/1994,WBRI",
      "G,1,01/01/2000,WBRI",
      "H,1,01/06/2000,WBRI",
      "I,1,01/06/2000,WBRI",
      "K,1,01/06/2001,WBRI",
      "L,1,01/06/2001,WBRI",
      "M,1,01/06/2001,WBRI",
    ],
    careLeavers: ["I,01/06/2000,DIED,,", "J,01/06/1998,YES,F1,U1"],
  };

  it("counts by the episodes, and those of OC3 whose episodes are not there", async () => {
    expect(await countsFrom(rows, "pa-entitled", day, "age-adviser")).toEqual({ "16-17": 3, "18-20": 2, "21-24": 1 });
  });

  it("counts nobody over 21 before the duty was extended on 1 April 2018", async () => {
    const before = await countsFrom(rows, "pa-entitled", "2018-03-31", "age-adviser");
    const after = await countsFrom(rows, "pa-entitled", "2018-04-01", "age-adviser");
    expect([before["21-24"], after["21-24"]]).toEqual([0, 2]); // E and F
  });

  it("says why somebody of the age is left out", async () => {
    const care = await careReturn(rows);
    const reasonsAt = (asAt: string): readonly string[] => {
      const to = dayFromIso(asAt);
      const reasons: string[] = [];
      const leaveOut = ({ child, reason }: LeftOut): void => {
        reasons.push(`${care.children[child]}: ${reason}`);
      };
      entitledMembers({ care, period: { from: to, to }, leaveOut });
      return reasons;
    };
    expect(reasonsAt(day)).toEqual([
      "B: less than 13 weeks in care since the age of 14, or none since 16",
      "G: less than 13 weeks in care since the age of 14, or none since 16",
      "H: died, taken over by another authority or found to be an adult",
      "I: died, or home for six months or more",
      "K: six months or more with a parent, guardian or adopter",
      "M: died, taken over by another authority or found to be an adult",
    ]);
    expect(reasonsAt("2018-03-31")).toContain(
      "E: over 21 before 1 April 2018, when support was for those in education only",
    );
  });

  it("says that earlier returns are wanting", async () => {
    expect(
      (await figureFrom({ episodes: rows.episodes.slice(2, 4) }, "pa-entitled", day, ["age-adviser", "21-24"])).note,
    ).toMatch(/no earlier return was read/);
  });
});

describe("what only a local series has", () => {
  it.each(["pa-receiving", "care-leavers-22-25-support", "pa-caseload", "pa-needed", "pa-take-up"])(
    "%s is not available without one",
    async (id) => {
      const rows: CareRows = { episodes: ["A,01/02/2018,S,V2,U4,PR1,,"] };
      const breakdown: Readonly<Record<string, readonly [string, string]>> = {
        "pa-receiving": ["age-adviser", "18-20"],
        "care-leavers-22-25-support": ["age-care-leaver", "22-25"],
        "pa-caseload": ["advisers", "total"],
        "pa-needed": ["advisers", "total"],
      };
      expect(await figureFrom(rows, id, day, breakdown[id])).toMatchObject({
        symbol: "x",
        note: "needs a count of the council's own, as the return does not hold it",
      });
    },
  );
});
