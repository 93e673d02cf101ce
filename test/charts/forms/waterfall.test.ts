import { waterfall } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { movement, waterfalls } from "../examples/waterfalls.ts";
import { formOf } from "../formOf.ts";
import { earlier, shown, wording } from "../panelFigures.ts";

/** The bars of a style: from where to where. */
function barsOf(chart: object, style: string): readonly unknown[] {
  const found = new RegExp(`"data":\\{"values":(\\[[^\\]]*\\])\\},"mark":\\{"type":"bar","style":"${style}"`).exec(
    JSON.stringify(chart),
  );
  const bars: readonly { from: number; to: number }[] = JSON.parse(found?.[1] ?? "[]");
  return bars.map(({ from, to }) => [from, to]);
}

describe("waterfall", () => {
  const chart = waterfalls["waterfall by reason"];

  it("states the change, whether it is clear, and what came in and went out", () => {
    expect(chart.title).toBe("315 children looked after, no clear change from 322 six months earlier: 80 in, 82 out");
  });

  it("begins each step where the one before ended", () => {
    expect(barsOf(waterfalls.waterfall.specification, "part")).toEqual([[322, 352]]);
    expect(barsOf(waterfalls.waterfall.specification, "outward")).toEqual([[352, 315]]);
    expect(barsOf(waterfalls.waterfall.specification, "main")).toEqual([
      [0, 322],
      [0, 315],
    ]);
  });

  it("owns to what the steps do not account for", () => {
    // 322 + 80 - 82 is 320, not 315
    expect(barsOf(chart.specification, "unknown")).toEqual([[320, 315]]);
    expect(chart.description).toContain("Not accounted for -5;");
    expect(chart.table.rows.at(-2)).toEqual(["Not accounted for", -5]);
    expect(waterfalls.waterfall.description).not.toContain("accounted");
  });

  it("draws no bar for a withheld step, and none that would give it away", () => {
    const { specification, table, title, subtitle } = waterfalls["waterfall partly withheld"];
    expect(title).toBe("315 children looked after, against 322 six months earlier: 30 in");
    expect(barsOf(specification, "outward")).toEqual([[352, 322]]);
    expect(barsOf(specification, "unknown")).toEqual([]);
    expect(table.rows[3]).toEqual(["Adopted", "[c]"]);
    expect(subtitle).toContain("[c] is withheld to protect confidentiality.");
  });

  it("places no step where the opening is withheld", () => {
    const { specification } = waterfalls["waterfall of withheld numbers"];
    expect([barsOf(specification, "part"), barsOf(specification, "main")]).toEqual([[], []]);
  });

  it("goes below nought", () => {
    const { specification } = waterfalls["waterfall below nought"];
    expect(barsOf(specification, "outward")).toEqual([[-2, -11]]);
    expect(JSON.stringify(specification)).toContain('"domain":[-15,0]');
  });

  it("refuses two units, and an opening that is not earlier", () => {
    expect(() => waterfall(shown(1, { unit: "percent", ...earlier }), [], shown(1), wording)).toThrow(
      "waterfall draws one unit, got percent and children",
    );
    expect(() => waterfall(shown(1), [movement("Started", "in", 1)], shown(2), wording)).toThrow(
      "waterfall requires an earlier opening, got 2019-01-21 and 2019-01-21",
    );
  });

  it("keeps its form", () => {
    expect(formOf(waterfalls.waterfall)).toMatchSnapshot();
  });
});
