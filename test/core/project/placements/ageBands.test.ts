import { dayFromIso } from "@lac-analytics/core";
import { ageBandsFrom } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { bandOn } from "../../../../packages/core/src/project/placements/ageBands.ts";

describe("age bands", () => {
  it("are named by their completed years", () => {
    expect(ageBandsFrom([1, 5, 10, 16]).map(({ name }) => name)).toEqual(["under-1", "1-4", "5-9", "10-15", "16-17"]);
    expect(ageBandsFrom([17]).map(({ name }) => name)).toEqual(["under-17", "17"]);
    expect(ageBandsFrom([]).map(({ name }) => name)).toEqual(["under-18"]);
  });

  it("change on the birthday, and end on the 18th", () => {
    const bands = ageBandsFrom([1, 5, 10, 16]);
    const birth = dayFromIso("2003-02-01");
    const on = (day: string): number => bandOn(bands, birth, dayFromIso(day));
    expect([on("2019-01-31"), on("2019-02-01"), on("2021-01-31"), on("2021-02-01")]).toEqual([3, 4, 4, -1]);
    expect(on("2003-01-31")).toBe(-1);
  });
});
