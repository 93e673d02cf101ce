import { measures } from "@lac-analytics/core";
import { expect, it } from "vitest";
import { measureTerm } from "../../../packages/report/src/answers/measureTerm.ts";

it("says what a measure is and by whose definition, under its id", () => {
  const { term, meaning } = measureTerm(measures[0]);
  expect(term).toBe("cla-number");
  expect(meaning).toMatch(/^Children looked after\. .+\. Source: DfE, .+/);
});
