import { dayFromIso } from "@lac-analytics/core";
import { projectCaseload, readCaseloadScenario } from "@lac-analytics/core/project";
import { monthsAhead } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const keys = {
  from: "2019-02-01",
  months: 4,
  young_people: { counts: { "2019-02-28": 200, "2019-05-31": 260 } },
  advisers: 10,
  cost_per_adviser: 12_000,
  on_costs: 0,
  pay_award: 0.1,
};
const projection = projectCaseload(readCaseloadScenario(JSON.stringify(keys), "ten.yaml"));

describe("monthsAhead", () => {
  it("begins with the first month that ends after the date, and keeps what an award of pay before then has done", () => {
    const left = monthsAhead(projection, "2019-04-15");
    expect(left?.months.map(({ month }) => month)).toEqual(["2019-04-30", "2019-05-31"]);
    expect([left?.scenario.from, left?.scenario.months]).toEqual([dayFromIso("2019-04-01"), 2]);
    // ten posts at 1,000 pounds a month, and a tenth more from 1 April on
    const later = monthsAhead(projection, "2019-04-30");
    expect(later?.months.map(({ cost }) => cost?.expected)).toEqual([11_000]);
    expect(later?.youngPeople).toHaveLength(1);
  });

  it("is the whole where nothing is known or all lies ahead, and nothing where all is past", () => {
    for (const date of ["", "2019-02-27"]) expect(monthsAhead(projection, date)).toBe(projection);
    expect(monthsAhead(projection, "2019-05-31")).toBeUndefined();
  });
});
