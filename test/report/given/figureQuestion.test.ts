import { dayFromIso } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { notCovered } from "../../../packages/report/src/given/figureQuestion.ts";
import { oraclePath } from "../../oraclePath.ts";

const { return: care } = await readReturnFrom([oraclePath("returns/rutland-2025")]);
const saidOf = (day: string): string => notCovered(care, [{ asAt: dayFromIso(day) }]);

describe("notCovered", () => {
  it("says nothing of a day in the return", () => {
    expect([saidOf("2024-04-01"), saidOf("2025-03-31")]).toEqual(["", ""]);
  });

  it("names the days that the return can answer for where one lies outside", () => {
    expect(saidOf("2025-04-01")).toBe(
      "The return can answer for 2024-04-01 to 2025-03-31 only: figures of other days are not available (x).",
    );
  });

  it("says of the eve what there is, as the return holds all who came into the year in care", () => {
    expect(saidOf("2024-03-31")).toBe(
      "The return can answer for 2024-04-01 to 2025-03-31 only, and for who was in care on the day before: figures of other days are not available (x).",
    );
  });
});
