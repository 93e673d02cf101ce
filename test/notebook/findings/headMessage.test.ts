import type { Figure } from "@lac-analytics/core";
import { findings, keyMessages } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearlyShares } from "./watched.ts";

const asCounts = (measure: Figure["measure"], values: readonly number[], unit: Figure["unit"] = "children") =>
  yearlyShares({ measure }, values).map((figure, at): Figure => {
    const { numerator, denominator, ...bare } = figure;
    return { ...bare, unit, symbol: "", value: values[at] ?? 0 };
  });

describe("what a paper is about", () => {
  const worse = yearlyShares({ measure: "immunisations" }, [180, 60]);

  it("is told first, whether or not it changed, and before what got worse", () => {
    const found = findings([{ figures: worse }, { figures: asCounts("cla-number", [34, 32]), heads: true }]);
    const messages = keyMessages(found);
    expect(messages.map(({ lead }) => lead).slice(0, 2)).toEqual(["Not tested", "Worse"]);
    expect(messages[0]?.text).toBe("The council looked after 32 children; it was 34 a year earlier.");
  });

  it("is a number and its rate together, and each once", () => {
    const found = findings([
      { figures: asCounts("cla-number", [34, 32]), heads: true },
      { figures: asCounts("cla-rate", [41, 39], "per 10,000"), heads: true },
    ]);
    const told = keyMessages(found).map(({ text }) => text);
    expect(told[0]).toContain("The council looked after 32 children");
    expect(told[0]).toContain("of every 10,000 local children were in care");
    expect(told.slice(1).join()).not.toMatch(/in care|look after/);
  });

  it("is not told where it has no figure", () => {
    expect(keyMessages(findings([{ figures: [], heads: true }]))).toEqual([]);
  });
});
