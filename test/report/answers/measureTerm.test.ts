import { measures } from "@lac-analytics/core";
import { expect, it } from "vitest";
import { measureTerm } from "../../../packages/report/src/answers/measureTerm.ts";

it("says what a measure is and by whose definition, under its id", () => {
  const found = measures.filter(({ id }) => id === "cla-number").map(measureTerm);
  expect(found.map(({ term }) => term)).toEqual(["cla-number"]);
  expect(found[0]?.meaning).toMatch(/^Children looked after\. .+\. Source: DfE, .+/);
});
