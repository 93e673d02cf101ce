import { describe, expect, it } from "vitest";
import { caseloadGaps } from "../../../../packages/core/src/project/caseload/caseloadGaps.ts";
import { bareScenario } from "./caseloadScenario.ts";

const counts = { young_people: { counts: { "2020-03-31": 232 } } };
const blank = (columns: string, why: string) => `scenario: ${columns}, because ${why}.`;
const posts = blank(
  "advisers, caseload, caseload_lower, caseload_upper and cost stay blank",
  "no posts are given; give them as advisers or compare",
);
const cost = blank("cost stays blank", "what an adviser costs is not given; give it as cost_per_adviser");
const target = blank("advisers_needed stays blank", "the target is not given; give it as target_caseload");

describe("caseloadGaps", () => {
  it("says which columns stay blank, and how to give what they take", () => {
    expect(caseloadGaps(bareScenario(counts))).toEqual([posts, cost, target]);
    expect(caseloadGaps(bareScenario({ ...counts, advisers: 7 }))).toEqual([cost, target]);
    expect(caseloadGaps(bareScenario({ ...counts, compare: [7, 8], target_caseload: 22 }))).toEqual([cost]);
  });

  it("says what a cost is without", () => {
    const priced = { ...counts, advisers: 7, target_caseload: 22, cost_per_adviser: 30_000 };
    expect(caseloadGaps(bareScenario(priced))).toEqual([
      "scenario: cost is before on-costs, which are not given; give them as on_costs.",
      "scenario: cost is at one rate of pay, because no pay award is given; give it as pay_award.",
    ]);
    expect(caseloadGaps(bareScenario({ ...priced, on_costs: 0, pay_award: 0.02 }))).toEqual([]);
  });

  it("says what is assumed of young people in the place of what nobody gave", () => {
    const found = caseloadGaps(bareScenario({ stopping: 0.1, contact: 0.5 }));
    expect(found).toContain("scenario: not given, so that any share from none to all may be: take_up_at_21.");
    expect(found.at(-1)).toBe(
      "scenario: not given, and taken to be as they stand here: re_engagement 0, end_of_support 25, becoming_care_leavers 1, arrivals 0, joint_working 0, qualifying_support 0.",
    );
    const byAge = { young_people: { counts: { "2020-03-31": { under_21: 150, from_21: 80 } } } };
    expect(caseloadGaps(bareScenario(byAge))).toContain(
      "scenario: not given, so that any share from none to all may be: take_up_at_21.",
    );
  });
});
