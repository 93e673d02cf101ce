import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseloadScenarioSchema } from "../../../../packages/core/src/project/caseload/caseloadScenarioSchema.ts";
import { readCaseloadScenario } from "../../../../packages/core/src/project/caseload/readCaseloadScenario.ts";
import type { JsonSchema } from "../../../../packages/core/src/project/scenario/JsonSchema.ts";

const file = new URL("../../../../packages/core/src/project/caseload/caseloadScenario.schema.json", import.meta.url);

/** Whether a value is valid, by the keywords that our schema uses; one it does not know fails the test. */
function isValid(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, asked]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the schema uses ${keyword}, which this test does not know`);
    return check(asked, value, schema);
  });
}

type Check = (asked: unknown, value: unknown, schema: JsonSchema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const schemaIn = (value: unknown): JsonSchema => value as JsonSchema;
const ofNumber =
  (holds: (value: number, asked: number) => boolean): Check =>
  (asked, value) =>
    typeof value !== "number" || holds(value, Number(asked));
const says: Check = () => true;

const keywords: Readonly<Record<string, Check>> = {
  $schema: says,
  title: says,
  description: says,
  default: says,
  format: says,
  type: (asked, value) =>
    ({
      object: isObject(value),
      array: Array.isArray(value),
      integer: Number.isInteger(value),
      null: value === null,
    })[String(asked)] ?? typeof value === asked,
  minimum: ofNumber((value, asked) => value >= asked),
  maximum: ofNumber((value, asked) => value <= asked),
  exclusiveMinimum: ofNumber((value, asked) => value > asked),
  minLength: (asked, value) => typeof value !== "string" || value.length >= Number(asked),
  maxLength: (asked, value) => typeof value !== "string" || value.length <= Number(asked),
  pattern: (asked, value) => typeof value !== "string" || new RegExp(String(asked)).test(value),
  minItems: (asked, value) => !Array.isArray(value) || value.length >= Number(asked),
  maxItems: (asked, value) => !Array.isArray(value) || value.length <= Number(asked),
  items: (asked, value) => !Array.isArray(value) || value.every((entry) => isValid(schemaIn(asked), entry)),
  minProperties: (asked, value) => !isObject(value) || Object.keys(value).length >= Number(asked),
  maxProperties: (asked, value) => !isObject(value) || Object.keys(value).length <= Number(asked),
  required: (asked, value) => !isObject(value) || (asked as string[]).every((key) => key in value),
  anyOf: (asked, value) => (asked as JsonSchema[]).some((schema) => isValid(schema, value)),
  properties: (asked, value) =>
    !isObject(value) ||
    Object.entries(value).every(([key, entry]) => {
      const schema = (asked as Record<string, JsonSchema>)[key];
      return schema === undefined || isValid(schema, entry);
    }),
  patternProperties: (asked, value) =>
    !isObject(value) ||
    Object.entries(asked as Record<string, JsonSchema>).every(([pattern, schema]) =>
      Object.entries(value).every(([key, entry]) => !new RegExp(pattern).test(key) || isValid(schema, entry)),
    ),
  additionalProperties: (_, value, { properties = {}, patternProperties = {} }) =>
    !isObject(value) ||
    Object.keys(value).every(
      (key) =>
        key in (properties as object) ||
        Object.keys(patternProperties as object).some((pattern) => new RegExp(pattern).test(key)),
    ),
};

const smallest = { from: "2019-04-01", young_people: { counts: { "2020-03-31": 232 } } };

describe("caseloadScenarioSchema", () => {
  it("is what the file for editors holds", () => {
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(caseloadScenarioSchema);
  });

  it.each([
    {},
    { months: 12, seed: 0 },
    { title: "x" },
    { title: "" },
    { title: null, advisers: null, cost_per_adviser: null, budget: null },
    { from: null },
    { budget: { "2019-04-01": null } },
    { pay_award: { "2019-04-01": null } },
    { months: 0 },
    { months: 1.5 },
    { months: "12" },
    { from: "2019-04-02" },
    { take_up_at_21: { low: 0.1, high: 0.2 } },
    { take_up_at_21: { low: 0.1 } },
    { take_up_at_21: { low: 0.1, high: 1.2 } },
    { take_up_at_21: [0.1] },
    { advisers: 7.5 },
    { advisers: 0 },
    { advisers: [{ from: "2019-04-01", number: 7 }] },
    { advisers: [{ from: "2019-04-01", number: 7, more: 1 }] },
    { advisers: [] },
    { compare: [7, 8] },
    { compare: 7 },
    { pay_award: 0.02 },
    { pay_award: { low: 0, likely: 0.02, high: 0.03 } },
    { pay_award: { "2020-04-01": 0.02 } },
    { pay_award: { "2020-04-15": 0.02 } },
    { budget: { "2019-04-01": 200_000 } },
    { budget: -1 },
    { young_people: { counts: {} } },
    { young_people: { counts: { "2020-03-31": { low: 1, high: 2 } } } },
    { young_people: { counts: { "2020-03-31": { under_21: 150, from_21: 80 } } } },
    {
      young_people: {
        counts: { "2020-03-31": { under_21: 150, from_21: { low: 70, high: 80 }, supported_from_21: 1 } },
      },
    },
    { young_people: { counts: { "2020-03-31": { under_21: 150 } } } },
    { young_people: { counts: { "2020-03-31": { under_21: 150, from_21: 80, low: 1 } } } },
    { young_people: { counts: { "2020-03-31": { under_21: -1, from_21: 80 } } } },
    { young_people: {} },
    { young_people: { people: { return: ["a"], care_leavers: "b" } } },
    { young_people: { people: { return: [] } } },
    { young_people: { counts: { "2020-03-31": 1 }, people: { return: "a" } } },
    { colour: "red" },
    { $schema: "s.json" },
  ])("and the reader agree on %j", (keys) => {
    const scenario = { ...smallest, ...keys };
    const isRead = (): boolean => {
      try {
        readCaseloadScenario(JSON.stringify(scenario), "a.json");
        return true;
      } catch {
        return false;
      }
    };
    expect(isValid(caseloadScenarioSchema, scenario)).toBe(isRead());
  });
});
