import { groupDots } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { dots } from "../examples/dots.ts";
import { earlier, shown, wording } from "../panelFigures.ts";

describe("groupDots", () => {
  it("holds the first two groups against each other by the intervals of both", () => {
    // 12.3 - 11 = 1.3 and its lower limit 1.3 - sqrt(1.7² + 1.5²) = -0.97; 16.3 - 11 = 5.3 less sqrt(0.7² + 1.5²) = 3.64
    expect(dots["dots of groups"].title).toBe("Average SDQ score: boys 12.3, no clear difference from girls 11.0");
    expect(dots["dots clearly apart"].title).toBe("Average SDQ score: boys 16.3, clearly above girls 11.0");
  });

  it("says nothing of a difference where one of the two is withheld", () => {
    expect(dots["dots partly withheld"].title).toBe("Average SDQ score: boys 12.3, girls [c]");
    expect(dots["dots withheld"].table.rows).toEqual([
      ["Boys", "[c]"],
      ["Girls", "[c]"],
    ]);
  });

  it("has every group and all children in its words and its table", () => {
    const { description, subtitle, table } = dots["dots of groups"];
    expect(description).toContain("Girls 11.0 (95% interval 9.5 to 12.5)");
    expect(subtitle).toContain("The square is all children.");
    expect(subtitle).toContain("The scale does not start at 0.");
    expect(table.rows.map(([label]) => label)).toEqual([
      "Boys",
      "Girls",
      "Boys and girls aged 11 and over at the end of the reporting year",
      "All",
    ]);
    expect(table.rows[0]).toEqual(["Boys", 12.3, 10.6, 14.1]);
  });

  it("refuses one group, two units and two dates", () => {
    const one = { label: "Boys", figure: shown(12) };
    expect(() => groupDots([one], wording)).toThrow("groupDots requires at least two groups");
    expect(() => groupDots([one, { label: "Girls", figure: shown(1, { unit: "days" }) }], wording)).toThrow(
      'groupDots draws one unit, and "Girls" has another than children',
    );
    expect(() => groupDots([one, { label: "Girls", figure: shown(1, earlier) }], wording)).toThrow(
      'groupDots draws one date, and "Girls" has another than 2019-01-21',
    );
  });
});
