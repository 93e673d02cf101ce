import { dayFromIso, measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { figureFrom, figuresFrom } from "../figureFrom.ts";

const day = "2019-03-31";

describe("the local measures", () => {
  const fromSeries = measures.filter(({ kind, id }) => kind === "local" && id !== "long-term-matched");

  it.each(fromSeries)("$id is not available without a series", async ({ id }) => {
    const figures = await figuresFrom({ episodes: ["A,01/02/2018,S,V2,U4,PR1,,"] }, id, day);
    expect(figures.length).toBeGreaterThan(0);
    for (const { symbol, note } of figures) {
      expect(symbol).toBe("x");
      expect(note).toBe("needs a count of the council's own, as the return does not hold it");
    }
  });
});

describe("long-term-matched", () => {
  const rows: CareRows = {
    episodes: [
      "A,31/03/2018,S,C2,U4,PR1,,",
      "B,31/03/2018,S,C2,U6,PR1,,",
      "C,01/04/2018,S,C2,U4,PR1,,",
      "D,01/02/2015,S,C2,U6,PR1,01/06/2018,X1",
      "D,01/06/2018,T,C2,U1,PR1,,",
      "E,01/02/2015,S,C2,K2,PR1,,",
    ],
  };

  it("lets long-term placements stand in for the match, and says so", async () => {
    expect(await figureFrom(rows, "long-term-matched", day)).toMatchObject({
      numerator: 2,
      denominator: 3,
      note: "long-term foster placements (U1, U4) stand in for formal matches",
    });
  });

  it("takes the match from a series where there is one", async () => {
    const series = [
      {
        measure: "long-term-matched",
        day: dayFromIso("2019-01-04"),
        breakdown: "total",
        category: "total",
        numerator: 3,
        denominator: 4,
        note: "panel",
        file: "s.csv",
        row: 2,
      },
    ];
    expect(await figureFrom(rows, "long-term-matched", day, ["total", "total"], { series })).toMatchObject({
      value: 75,
      note: "panel",
      periodEnd: "2019-01-04",
    });
  });
});
