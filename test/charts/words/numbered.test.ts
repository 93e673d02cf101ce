import { describe, expect, it } from "vitest";
import { numbered } from "../../../packages/charts/src/words/numbered.ts";

describe("numbered", () => {
  it.each([
    ["children looked after", "1 child looked after"],
    ["unaccompanied asylum-seeking children", "1 unaccompanied asylum-seeking child"],
    ["young people with a personal adviser", "1 young person with a personal adviser"],
    ["foster placements", "1 foster placement"],
    ["activities", "1 activity"],
    ["days in care", "1 day in care"],
    ["net change", "1 net change"],
  ])("calls one of %s %s", (counted, said) => {
    expect(numbered("1", counted)).toBe(said);
  });

  it.each(["0", "2", "1.0%", "11"])("leaves %s of them as they are", (amount) => {
    expect(numbered(amount, "children")).toBe(`${amount} children`);
  });
});
