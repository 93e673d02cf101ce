import { costDots } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { costs } from "../examples/scenarios.ts";

describe("costDots", () => {
  const { own, budget, other, wording } = costs;
  const next = { ...own, year: "2026-27", amount: 560_000 };

  it("says how the plan in focus stands to the budget of the years that have one", () => {
    expect(costDots([own, budget, other, next], wording).title).toBe("£40,000 over the budget in 2025-26");
    expect(costDots([{ ...own, amount: 470_000 }, budget], wording).title).toBe("£30,000 under the budget in 2025-26");
    expect(costDots([{ ...own, amount: 500_000 }, budget], wording).title).toBe("As much as the budget in 2025-26");
  });

  it("says what it costs where there is no budget", () => {
    expect(costDots([own, next, other], wording).title).toBe("£1,100,000 in 2025-26 to 2026-27");
  });

  it("tells ranges and budgets only where there are any", () => {
    expect(costDots([own, budget], wording).subtitle).toMatch(/80 of 100 futures.*Squares are the budget/);
    const { range: _, ...bare } = own;
    expect(costDots([bare], wording).subtitle).not.toMatch(/futures|budget/);
    expect(costDots([own, budget], wording).table.rows).toEqual([
      ["2025-26", "This", 540_400, 520_000, 561_000],
      ["2025-26", "Budget", 500_000, "[z]", "[z]"],
    ]);
  });

  it("refuses a drawing without a plan in focus", () => {
    expect(() => costDots([budget, other], wording)).toThrow("a plan in focus");
  });
});
