import { describe, expect, it } from "vitest";
import { publishedPeriod } from "../../../packages/core/src/compare/publishedPeriod.ts";

describe("publishedPeriod", () => {
  it.each([
    ["2025", 2025],
    ["202425", 2025],
    ["2024-25", 2025],
    ["2024/25", 2025],
    ["199900", 2000],
    ["2016-17 (OT)", 2017],
  ])("ends %s in %d and keeps what was printed", (timePeriod, year) => {
    expect(publishedPeriod(timePeriod)).toEqual({ timePeriod, year });
  });

  it.each(["", "25", "20252", "202427", "2024-24", "2024 25", "1825", "202425x"])("knows no period %o", (text) => {
    expect(publishedPeriod(text)).toBeUndefined();
  });
});
