import { describe, expect, it } from "vitest";
import { caseloadAssumptions } from "../../../../packages/core/src/project/caseload/caseloadAssumptions.ts";
import { bareScenario, caseloadScenario, countedScenario } from "./caseloadScenario.ts";

describe("caseloadAssumptions", () => {
  it("tells what is assumed, in words, and what has its standard value", () => {
    const found = caseloadAssumptions(caseloadScenario({ take_up_at_21: { low: 0.6, high: 0.8 }, pay_award: 0.02 }));
    expect(found).toContainEqual({
      key: "take_up_at_21",
      title: "Take-up of support at 21",
      description: "Share of those in receipt at their 21st birthday who go on with support",
      value: { low: 0.6, likely: undefined, high: 0.8 },
      unit: "share",
      standard: false,
    });
    expect(found).toContainEqual(
      expect.objectContaining({ key: "cost_per_adviser", value: 28_500, unit: "pounds", standard: false }),
    );
    expect(found).toContainEqual(expect.objectContaining({ key: "end_of_support", unit: "number", standard: true }));
    expect(found).toContainEqual(expect.objectContaining({ key: "pay_award", value: 0.02, standard: false }));
    expect(found.at(-1)).toMatchObject({ key: "target_caseload", value: 22, standard: false });
  });

  it("tells nothing of posts, a target and money that nobody gave, and of shares that they are not known", () => {
    const found = caseloadAssumptions(bareScenario());
    expect(found.filter(({ key }) => /adviser|cost|pay|target|vacanc/.test(key))).toEqual([]);
    expect(found).toContainEqual(
      expect.objectContaining({ key: "take_up_at_21", value: { low: 0, high: 1 }, standard: true }),
    );
    expect(found.every(({ standard }) => standard)).toBe(true);
    const same = caseloadAssumptions(bareScenario({ take_up_at_21: { low: 0, high: 1 } }));
    expect(same).toEqual(found.map((each) => ({ ...each, value: expect.anything() })));
  });

  it("leaves out what changes nothing: of counts the assumptions about people, of totals take-up too", () => {
    const keys = (counts: Readonly<Record<string, unknown>>): readonly string[] =>
      caseloadAssumptions(countedScenario(counts)).map(({ key }) => key);
    const money = ["vacancies", "cost_per_adviser", "on_costs", "target_caseload"];
    expect(keys({ "2020-03-31": 232 })).toEqual(money);
    expect(keys({ "2020-03-31": { under_21: 150, from_21: 80 } })).toEqual(["take_up_at_21", ...money]);
  });
});
