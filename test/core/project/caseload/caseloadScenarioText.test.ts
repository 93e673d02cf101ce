import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseloadScenarioText } from "../../../../packages/core/src/project/caseload/caseloadScenarioText.ts";
import { readCaseloadScenario } from "../../../../packages/core/src/project/caseload/readCaseloadScenario.ts";

const number = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const range = fc
  .tuple(number, number, number)
  .map(([a, b, c]) => [a, b, c].toSorted((one, other) => one - other) as [number, number, number])
  .filter(([low, , high]) => low < high)
  .chain(([low, likely, high]) => fc.constantFrom({ low, high }, { low, likely, high }));
const assumption = fc.oneof(number, range);
const date = fc.tuple(fc.integer({ min: 2019, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => {
  return `${year}-${String(month).padStart(2, "0")}-01`;
});
const byDate = <T>(value: fc.Arbitrary<T>) => fc.dictionary(date, value, { minKeys: 1, maxKeys: 5 });
const count = fc.oneof(
  assumption,
  fc.record({ under_21: assumption, from_21: assumption, supported_from_21: assumption }),
);
const posts = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);

const scenario = fc.record(
  {
    title: fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== "" && !/\p{Cc}/u.test(text)),
    from: date,
    months: fc.integer({ min: 1, max: 36 }),
    young_people: fc.oneof(
      fc.record({ counts: byDate(count) }),
      fc.constantFrom(
        { people: { return: "../return" } },
        { people: { return: ["a: b.zip", '"c"'], care_leavers: "it's #1.csv" } },
      ),
    ),
    take_up_at_21: assumption,
    stopping: assumption,
    contact_months: fc.integer({ min: 1, max: 12 }),
    advisers: fc.oneof(
      posts,
      byDate(posts).map((steps) =>
        Object.entries({ "2018-01-01": 7, ...steps }).map(([from, of]) => ({ from, number: of })),
      ),
    ),
    compare: fc.array(posts, { minLength: 1, maxLength: 5 }),
    pay_award: fc.oneof(assumption, byDate(assumption)),
    budget: fc.oneof(number, byDate(number)),
  },
  { requiredKeys: ["from", "young_people"] },
);

describe("caseloadScenarioText", () => {
  it("is read as the scenario that it was written from", () => {
    fc.assert(
      fc.property(scenario, (keys) => {
        const read = readCaseloadScenario(JSON.stringify(keys), "what-if.json");
        expect(readCaseloadScenario(caseloadScenarioText(read), "what-if.yaml")).toEqual(read);
      }),
    );
  });

  it("is a page that a person reads: one line a key, one line a date, no key about people where there are none", () => {
    const read = readCaseloadScenario(
      `title: "Nine: from October"
from: 2019-04-01
months: 24
young_people: { counts: { 2019-03-31: 162, 2020-03-31: { under_21: 150, from_21: { low: 70, likely: 75, high: 80 } } } }
advisers: [{ from: 2019-04-01, number: 7 }, { from: 2019-10-01, number: 9 }]
compare: [7, 8, 9]
target_caseload: 22
cost_per_adviser: 28500
pay_award: { 2020-04-01: 0.02 }
budget: { 2019-04-01: 200000, 2020-04-01: }
`,
      "a.yaml",
    );
    expect(caseloadScenarioText(read)).toBe(`title: "Nine: from October"
from: 2019-04-01
months: 24
young_people:
  counts:
    2019-03-31: 162
    2020-03-31: { under_21: 150, from_21: { low: 70, likely: 75, high: 80 }, supported_from_21: 0 }
take_up_at_21: { low: 0, high: 1 }
advisers:
  - { from: 2019-04-01, number: 7 }
  - { from: 2019-10-01, number: 9 }
compare: [7, 8, 9]
target_caseload: 22
vacancies: 0
recruitment_months: 0
notice_months: 0
cost_per_adviser: 28500
pay_award:
  2020-04-01: 0.02
budget:
  2019-04-01: 200000
  2020-04-01:
simulations: 10000
seed: 1
`);
  });
});
