import { describe, expect, it } from "vitest";
import { intervalText } from "../../../packages/charts/src/words/intervalText.ts";
import { valueText } from "../../../packages/charts/src/words/valueText.ts";
import { shown, withheld } from "../panelFigures.ts";

const share = { ...shown(50), unit: "percent" } as const;

describe("valueText", () => {
  it("gives a count whole, and a share with a decimal", () => {
    expect(valueText(shown(1315))).toBe("1,315");
    // 50 of 100, with Wilson's limits of 40.38% and 59.62%
    expect(valueText({ ...share, lower: 40.38, upper: 59.62 })).toBe("50.0%");
  });

  it("gives a share that was published as a whole number without one", () => {
    expect(valueText({ ...share, value: 52, lower: 46, upper: 58 })).toBe("52%");
    expect(intervalText({ lower: 46, upper: 58 }, "percent")).toBe(" (95% interval 46% to 58%)");
  });

  it("gives a symbol where there is no value", () => {
    expect(valueText(withheld())).toBe("[c]");
  });
});
