import { isoFromDay, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { daysOfColumn } from "../../../../packages/core/src/read/date/daysOfColumn.ts";

function readAll(...dates: readonly string[]): readonly (string | undefined)[] {
  const rows = dates.map((date, at) => ({ cells: ["A", date], line: at + 2 }));
  const dayOf = daysOfColumn({ rows }, 1);
  return dates.map((date) => {
    const { day, fault } = dayOf(date);
    return day === noDay ? fault : isoFromDay(day);
  });
}

describe("the dates of a column", () => {
  it("are read however they are written", () => {
    expect(readAll("31/03/2025", "2025-03-31", "31 March 2025", "1.4.25", "45748")).toEqual([
      "2025-03-31",
      "2025-03-31",
      "2025-03-31",
      "2025-04-01",
      "2025-04-01",
    ]);
  });

  it("are read in the order that the column shows", () => {
    expect(readAll("3/31/2025", "4/1/2025")).toEqual(["2025-03-31", "2025-04-01"]);
    expect(readAll("31/3/2025", "1/4/2025")).toEqual(["2025-03-31", "2025-04-01"]);
  });

  it("say what is wrong of one that can be two days, or is none; blank is none without a fault", () => {
    expect(readAll("1/4/2025")[0]).toMatch(/^can be two days, and nothing in the column shows/);
    expect(readAll("soon", "", "N/A")).toEqual(["is not a date; write it as DD/MM/YYYY", undefined, undefined]);
  });
});
