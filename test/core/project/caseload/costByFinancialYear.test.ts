import { describe, expect, it } from "vitest";
import type { CaseloadProjection } from "../../../../packages/core/src/project/caseload/CaseloadProjection.ts";
import { costByFinancialYear, costInAll } from "../../../../packages/core/src/project/caseload/costByFinancialYear.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { countedScenario } from "./caseloadScenario.ts";

const project = (keys: Readonly<Record<string, unknown>>): CaseloadProjection =>
  projectCaseload(countedScenario({ "2019-04-30": 220 }, { months: 36, ...keys }));

const expected = (keys: Readonly<Record<string, unknown>>, advisers?: number): readonly (readonly [string, number])[] =>
  costByFinancialYear(project(keys), advisers).map(({ financialYear, cost }) => [
    financialYear,
    Number(cost.expected.toFixed(6)),
  ]);

describe("costByFinancialYear", () => {
  it("runs from 1 April to 31 March, with pay awards and on-costs", () => {
    // 7 × 28,500 × 1.3 = 259,350; × 1.02 = 264,537; × 1.02 × 1.03 = 272,473.11
    expect(expected({ on_costs: 0.3, pay_award: { "2020-04-01": 0.02, "2021-04-01": 0.03 } })).toEqual([
      ["2019-20", 259_350],
      ["2020-21", 264_537],
      ["2021-22", 272_473.11],
    ]);
  });

  it("raises pay each 1 April after the first month where there is one award", () => {
    // 199,500; × 1.02 = 203,490; × 1.02² = 207,559.80
    expect(expected({ pay_award: 0.02 }).map(([, pounds]) => pounds)).toEqual([199_500, 203_490, 207_559.8]);
  });

  it("applies an award in the middle of a year from its month", () => {
    // 6 months at 16,625 and 6 at 17,456.25
    expect(expected({ months: 12, pay_award: { "2019-10-01": 0.05 } })).toEqual([["2019-20", 204_487.5]]);
  });

  it("says how many months of a year it holds", () => {
    const years = costByFinancialYear(project({ from: "2019-12-01", months: 6 }));
    expect(years.map(({ financialYear, months, cost }) => [financialYear, months, cost.expected])).toEqual([
      ["2019-20", 4, 66_500],
      ["2020-21", 2, 33_250],
    ]);
  });

  it("has no cost without posts or what one costs, and no budget where one is left blank", () => {
    expect(costByFinancialYear(project({ advisers: null }))).toEqual([]);
    expect(costByFinancialYear(project({ cost_per_adviser: null }), 7)).toEqual([]);
    expect(costByFinancialYear(project({ advisers: null }), 7)[0]?.cost.expected).toBeGreaterThan(0);
    const budgets = (budget: unknown) =>
      costByFinancialYear(project({ budget, months: 24 })).map((year) => [year.budget, year.left]);
    expect(budgets(null)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    // 7 x 28,500 = 199,500
    expect(budgets({ "2019-04-01": 200_000, "2020-04-01": null })).toEqual([
      [200_000, 500],
      [undefined, undefined],
    ]);
  });

  it("adds up to its months, for any establishment", () => {
    const projection = project({
      vacancies: { low: 0, likely: 0.1, high: 0.3 },
      pay_award: { low: 0, high: 0.04 },
      months: 30,
      simulations: 500,
    });
    const months = projection.months.reduce((sum, { cost }) => sum + (cost?.expected ?? 0), 0);
    const years = costByFinancialYear(projection).reduce((sum, { cost }) => sum + cost.expected, 0);
    expect(years).toBeCloseTo(months, 6);
    const eleven = costByFinancialYear(projection, 11);
    costByFinancialYear(projection, 7).forEach(({ cost }, at) => {
      expect((eleven[at]?.cost.expected ?? 0) / cost.expected).toBeCloseTo(11 / 7, 12);
      expect((eleven[at]?.cost.upper95 ?? 0) / cost.upper95).toBeCloseTo(11 / 7, 12);
    });
  });

  it("holds the cost against the budget, by twelfths", () => {
    const [year, part] = costByFinancialYear(
      project({ months: 18, budget: { "2019-04-01": 199_500, "2020-04-01": 180_000 } }),
    );
    expect(year).toMatchObject({ budget: 199_500, left: 0, withinBudget: 1 });
    expect(part).toMatchObject({ months: 6, budget: 90_000, left: 90_000 - 99_750, withinBudget: 0 });
    expect(costByFinancialYear(project({}))[0]).toMatchObject({
      budget: undefined,
      left: undefined,
      withinBudget: undefined,
    });
  });

  it("says how often the budget suffices where the cost is a range", () => {
    const keys = { months: 12, cost_per_adviser: { low: 20_000, high: 40_000 }, budget: 175_000, simulations: 10_000 };
    const [year] = costByFinancialYear(project(keys));
    // 7 advisers at 25,000 are 175,000: a quarter of the range
    expect(year?.withinBudget).toBeCloseTo(0.25, 1);
    expect(year?.cost.expected).toBeCloseTo(210_000, 6);
    // 2.5 per cent of the way from 140,000 to 280,000
    expect(Math.abs((year?.cost.lower95 ?? 0) - 143_500)).toBeLessThan(1500);
  });
});

describe("costInAll", () => {
  it("is that of all months, of the scenario's posts or of others, beside the budget of all its years", () => {
    // 7 × 28,500 for 18 months, and 250,000 for a year and a half
    const found = costInAll(project({ months: 18, budget: 250_000 }));
    expect(found).toMatchObject({ months: 18, budget: 375_000 });
    expect(found?.cost.expected).toBeCloseTo(299_250, 6);
    expect(found?.left).toBeCloseTo(75_750, 6);
    expect(costInAll(project({ months: 18 }), 10)?.cost.expected).toBeCloseTo(427_500, 6);
  });

  it("has no budget where a year has none, and is none without posts or a cost", () => {
    expect(costInAll(project({ budget: { "2020-04-01": 250_000 } }))?.budget).toBeUndefined();
    expect(costInAll(project({ advisers: null }))).toBeUndefined();
    expect(costInAll(project({ advisers: null }), 1)?.cost.expected).toBeCloseTo(3 * 28_500, 6);
    expect(costInAll(project({ cost_per_adviser: null }), 1)).toBeUndefined();
  });
});
