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

  it("is led by which way its number went, says where no rate is of its day, and is asked by the newest figure", () => {
    const [rate] = asCounts("cla-rate", [41], "per 10,000");
    const earlier = { ...rate, periodStart: "2024-03-31", periodEnd: "2024-03-31" } as Figure;
    const found = findings([
      { figures: asCounts("cla-number", [200, 240, 280, 330, 380, 420, 410]), heads: true },
      { figures: [earlier], heads: true },
    ]);
    const [first] = keyMessages(found);
    expect(first?.lead).toBe("Up over the years, with no clear change of late");
    expect(first?.text).toMatch(/ No rate of March 2025 can be given yet\.$/);
    expect(first?.question).toMatch(/^For how many do our plans and budget allow/);
  });

  it("is not told where it has no figure", () => {
    expect(keyMessages(findings([{ figures: [], heads: true }]))).toEqual([]);
  });
});
