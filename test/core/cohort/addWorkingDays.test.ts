import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../../packages/core/src/cohort/addWorkingDays.ts";

const workingDaysFrom = (iso: string, days: number): string => isoFromDay(addWorkingDays(dayFromIso(iso), days));

describe("addWorkingDays", () => {
  it("does not count the day itself", () => {
    expect(workingDaysFrom("2025-06-02", 1)).toBe("2025-06-03");
  });

  it("passes over weekends", () => {
    expect(workingDaysFrom("2025-06-06", 1)).toBe("2025-06-09");
    expect(workingDaysFrom("2025-06-07", 1)).toBe("2025-06-09");
  });

  it("passes over bank holidays: twenty days from 17 April 2025 leave out four days of Easter and May", () => {
    // 22-25 Apr 4, 28 Apr-2 May 9, 6-9 May 13, 12-16 May 18, 19 and 20 May
    expect(workingDaysFrom("2025-04-17", 20)).toBe("2025-05-20");
  });

  it("crosses the new year", () => {
    expect(workingDaysFrom("2024-12-24", 3)).toBe("2024-12-31");
    expect(workingDaysFrom("2024-12-31", 1)).toBe("2025-01-02");
  });

  it("keeps bank holidays from 1978 on, when that of early May began, and weekends alone before", () => {
    expect(workingDaysFrom("1978-04-28", 1)).toBe("1978-05-02");
    expect(workingDaysFrom("1977-12-23", 1)).toBe("1977-12-26");
    expect(workingDaysFrom("1977-12-26", 5)).toBe("1978-01-03");
  });
});
