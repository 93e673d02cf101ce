import { describe, expect, it } from "vitest";
import { chartId } from "../../../packages/charts/src/words/chartId.ts";
import { datedId } from "../../../packages/charts/src/words/datedId.ts";
import { earlier, shown, wording } from "../panelFigures.ts";

describe("chartId", () => {
  it("is of small letters, digits and hyphens, from form, measure, place and date", () => {
    expect(chartId("trend", [shown(1), shown(2, earlier)])).toBe("trend-cla-number-e06000056-2019-01-21");
  });

  it("tells charts of one measure apart by the category that they are of", () => {
    const uasc = { breakdown: "uasc", category: "uasc" };
    expect(chartId("trend", [shown(1, uasc), shown(2, uasc)])).toBe("trend-cla-number-e06000056-2019-01-21-uasc");
    expect(chartId("trend", [shown(1, uasc), shown(2, { ...uasc, category: "other" })])).toBe(
      chartId("trend", [shown(1)]),
    );
  });

  it("does without figures where what is drawn is none", () => {
    expect(datedId("tornado", { ...wording, when: "31 March 2021" })).toBe(
      "tornado-children-looked-after-central-bedfordshire-31-march-2021",
    );
  });
});
