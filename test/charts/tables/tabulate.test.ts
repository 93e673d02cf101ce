import { describe, expect, it } from "vitest";
import { tabulate } from "../../../packages/charts/src/tables/tabulate.ts";
import { share, shown, withheld } from "../panelFigures.ts";

describe("tabulate", () => {
  it("gives whole counts a column without decimals", () => {
    expect(tabulate("Children", [shown(315), withheld()])).toEqual({
      columns: [{ label: "Children", kind: "number", decimals: 0 }],
      rows: [[315], ["[c]"]],
    });
  });

  it("gives intervals two more columns, and [z] where a value has none", () => {
    const change = { value: -7, lower: -25.5, upper: 11, clear: false };
    expect(tabulate("Children", [shown(315), change])).toEqual({
      columns: [
        { label: "Children", kind: "number", decimals: 0 },
        { label: "Lower limit (95% interval)", kind: "number", decimals: 1 },
        { label: "Upper limit (95% interval)", kind: "number", decimals: 0 },
      ],
      rows: [
        [315, "[z]", "[z]"],
        [-7, -25.5, 11],
      ],
    });
  });

  it("gives percentages none where all of them, and their limits, are rounded to whole numbers", () => {
    const rounded = (value: number) => share("U", 52, 100, { value, lower: value - 10, upper: value + 10 });
    expect(
      tabulate("Share (%)", [rounded(52), rounded(48), withheld()]).columns.map(({ decimals }) => decimals),
    ).toEqual([0, 0, 0]);
  });

  it("gives percentages one decimal even where they are whole, and names the level", () => {
    const { columns, rows } = tabulate("Share (%)", [share("U", 3, 3, { confidence: 0.998 }), withheld()]);
    expect(columns.map(({ decimals }) => decimals)).toEqual([1, 1, 1]);
    expect(columns[1]?.label).toBe("Lower limit (99.8% interval)");
    expect(rows[1]).toEqual(["[c]", "[c]", "[c]"]);
  });
});
