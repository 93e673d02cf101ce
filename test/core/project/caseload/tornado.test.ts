import { describe, expect, it } from "vitest";
import { tornado } from "../../../../packages/core/src/project/caseload/tornado.ts";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { caseloadScenario, countedScenario } from "./caseloadScenario.ts";

// ten turn 21 in April 2019, ten not in touch are 20 throughout
const people = youngPeople([
  ...Array.from({ length: 10 }, (_, at) => careLeaver("1998-04-15", { child: `a${at}` })),
  ...Array.from({ length: 10 }, (_, at) => careLeaver("1999-12-15", { child: `b${at}`, contact: "not in touch" })),
]);

describe("tornado", () => {
  it("puts the assumption that moves the answer most first, the others at their means", () => {
    const scenario = caseloadScenario({
      months: 6,
      take_up_at_21: { low: 0.6, likely: 0.7, high: 0.8 },
      contact: { low: 0.4, high: 0.8 },
      vacancies: { low: 0, high: 0.1 },
    });
    const bars = tornado(scenario, { question: "young people", people });
    // in September: 10 × 0.7 and 10 × contact; 10 × take-up and 10 × 0.6
    expect(bars.map(({ assumption }) => assumption)).toEqual(["contact", "take_up_at_21", "vacancies"]);
    expect(bars[0]).toMatchObject({
      low: 0.4,
      high: 0.8,
      atLow: expect.closeTo(11, 9),
      atHigh: expect.closeTo(15, 9),
      swing: expect.closeTo(4, 9),
    });
    expect(bars[1]).toMatchObject({ atLow: expect.closeTo(12, 9), atHigh: expect.closeTo(14, 9) });
    expect(bars[2]?.swing).toBe(0);
  });

  it("answers on cost, with pay awards", () => {
    const scenario = countedScenario(
      { "2019-04-30": { low: 200, high: 240 } },
      { months: 24, advisers: 10, cost_per_adviser: { low: 30_000, high: 40_000 }, pay_award: { low: 0, high: 0.04 } },
    );
    const bars = tornado(scenario, { question: "cost" });
    expect(bars.map(({ assumption, atLow, atHigh }) => [assumption, Math.round(atLow), Math.round(atHigh)])).toEqual([
      ["cost_per_adviser", 606_000, 808_000], // 300,000 × (1 + 1.02)
      ["pay_award", 700_000, 714_000], // 350,000 × (2 to 2.04)
      ["counts", 707_000, 707_000],
    ]);
    expect(tornado(scenario, { question: "caseload" })[0]).toMatchObject({
      assumption: "counts",
      low: undefined,
      atLow: 20,
      atHigh: 24,
    });
  });

  it("varies plain numbers where it is asked to, within what they may be", () => {
    const scenario = countedScenario({ "2019-04-30": 220 }, { months: 12, advisers: 10, on_costs: 0.2 });
    expect(tornado(scenario, { question: "cost" })).toEqual([]);
    const bars = tornado(scenario, { question: "cost", vary: 0.5 });
    expect(bars[0]).toMatchObject({ assumption: "cost_per_adviser", low: 14_250, high: 42_750 });
    expect(bars.find(({ assumption }) => assumption === "take_up_at_21")).toMatchObject({
      low: 0.375,
      high: 1,
      swing: 0,
    });
    expect(() => tornado(scenario, { question: "cost", vary: 2 })).toThrow(RangeError);
  });
});
