import { stockMovements, waterfall } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { earlier, shown, withheld, wording } from "../panelFigures.ts";

const change = {
  earlier: 322,
  later: 315,
  joined: 30,
  left: 37,
  value: -7,
  lower: -22.4,
  upper: 8.9,
  confidence: 0.95,
  method: "Wilson, on the children who joined or left",
  clear: false,
};

describe("stockMovements", () => {
  it("makes a waterfall of a tested change between two days", () => {
    const [opening, closing] = [shown(322, earlier), shown(315)];
    const chart = waterfall(opening, stockMovements(change, opening, closing), closing, wording, change);
    expect(chart.title).toBe("315 children looked after, no clear change from 322 six months earlier: 30 in, 37 out");
    expect(chart.table.rows).toEqual([
      ["21 July 2018", 322],
      ["Joined", 30],
      ["Left", -37],
      ["21 January 2019", 315],
    ]);
  });

  it("dates the movements from the day after the opening", () => {
    const [joined] = stockMovements(change, shown(322, earlier), shown(315));
    expect([joined?.figure.periodStart, joined?.figure.periodEnd]).toEqual(["2018-07-22", "2019-01-21"]);
  });

  it("withholds them with either count, which they would give away", () => {
    for (const [opening, closing] of [
      [withheld(earlier), shown(315)],
      [shown(322, earlier), withheld()],
    ] as const) {
      const movements = stockMovements(change, opening, closing);
      expect(movements.map(({ figure }) => figure.symbol)).toEqual(["c", "c"]);
      expect(JSON.stringify(waterfall(opening, movements, closing, wording, change))).not.toMatch(/\b(30|37)\b/);
    }
  });
});
