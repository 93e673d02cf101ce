import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { figureFrom } from "../figureFrom.ts";

const inCare = (child: string): string => `${child},01/02/2018,S,C2,U4,PR1,,`;

describe("mothers-share", () => {
  const girls: CareRows = {
    episodes: ["A", "B", "C", "D", "E"].map(inCare),
    header: [
      "A,2,31/03/2007,WBRI,,1",
      "B,F,01/01/2005,WBRI,,0",
      "C,2,01/04/2007,WBRI,,1",
      "D,1,01/01/2005,WBRI,,",
      "E,2,,WBRI,,1",
    ],
  };

  it("is of girls aged 12 and over", async () => {
    expect(await figureFrom(girls, "mothers-share", "2019-03-31")).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
    });
  });

  it("has no meaning where there are none", async () => {
    expect(await figureFrom({ episodes: [inCare("A")] }, "mothers-share", "2019-03-31")).toMatchObject({ symbol: "z" });
  });
});

describe("uasc-number", () => {
  const rows: CareRows = { episodes: ["A", "B", "C"].map(inCare), uasc: ["A,", "B,01/10/2018", "C,01/02/2018"] };

  it("counts status on the day, or at any time in the year", async () => {
    expect(await figureFrom(rows, "uasc-number", "2019-03-31")).toMatchObject({ value: 1 });
    const choices = { uascStatus: "any-time-in-year" } as const;
    expect(await figureFrom(rows, "uasc-number", "2019-03-31", ["total", "total"], { choices })).toMatchObject({
      value: 2,
    });
    expect(await figureFrom(rows, "cla-profile-share", "2019-03-31", ["uasc", "uasc"], { choices })).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });
});
