import { dayFromIso, type Figure } from "@lac-analytics/core";
import { heldFigures } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

// a child left in 2017-18, so the return answers for 31 March 2017 on
const care = await careReturn({ episodes: ["A,01/05/2016,S,C2,U4,PR1,01/03/2018,E11"] });
const heading = { authority: "", breakdown: "total", category: "total", unit: "children", note: "" } as const;
const count = (measure: string, periodStart: string, periodEnd: string): Figure => ({
  ...heading,
  measure,
  periodStart,
  periodEnd,
  symbol: "",
  value: 7,
  numerator: 7,
});
const held = (day: string, figure: Figure) => heldFigures({ care }, dayFromIso(day), [figure])[0];

describe("heldFigures", () => {
  it("leaves figures of the day as they are", () => {
    const flow = count("ceased-number", "2017-04-01", "2017-09-30");
    const stock = count("cla-number", "2017-03-31", "2017-03-31");
    expect(held("2017-09-30", flow)).toBe(flow);
    expect(held("2017-03-31", stock)).toBe(stock);
  });

  it("does not give a flow over months that the return does not hold", () => {
    const figure = held("2017-03-31", count("ceased-number", "2016-10-01", "2017-03-31"));
    expect(figure).toMatchObject({ symbol: "x", note: "the return begins later" });
    expect(figure).not.toHaveProperty("value");
    expect(figure).not.toHaveProperty("numerator");
  });

  it("does not give an earlier row of the council's own series for the day", () => {
    const row = count("adopter-households", "2017-06-30", "2017-06-30");
    expect(held("2017-09-30", row)).toMatchObject({ symbol: "x", periodEnd: "2017-09-30" });
  });

  it("gives nothing of a day that the return does not cover but the council's own series", () => {
    expect(held("2018-09-30", count("cla-number", "2018-09-30", "2018-09-30"))).toMatchObject({ symbol: "x" });
    const row = count("adopter-households", "2018-09-30", "2018-09-30");
    expect(held("2018-09-30", row)).toBe(row);
  });

  it("does not let the return stand in for the series over months that it does not hold", () => {
    const standIn = count("long-term-matched", "2016-04-01", "2017-03-31");
    expect(held("2017-03-31", standIn)).toMatchObject({ symbol: "x" });
  });
});
