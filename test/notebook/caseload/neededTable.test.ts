import type { AdvisersNeeded } from "@lac-analytics/core/project";
import { neededTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearOf220 } from "./projections.ts";

/** What is needed in the months of a projection, by number of the month. */
function needed(of: (month: number) => readonly [number, number], months: number): AdvisersNeeded {
  return {
    target: 22,
    probability: 0.9,
    months: yearOf220({ months }).months.map(({ month }, at) => {
      const [expected, advisers] = of(at);
      return { month, expected, advisers };
    }),
    everyMonth: 14,
    chances: [],
  };
}

describe("neededTable", () => {
  it("has the ends of financial years and of the projection, and the most that any month needs", () => {
    const projection = yearOf220({ months: 14 });
    // the seventh month needs most
    const table = neededTable(
      projection,
      needed((at) => (at === 6 ? [12, 13] : [at === 11 ? 10 : 9, 11]), 14),
    );
    expect(table).toEqual({
      caption: "Advisers needed for a caseload of 22 or fewer",
      columns: [
        { label: "Date", kind: "text" },
        { label: "For the young people expected", kind: "number" },
        { label: "To hold it in 90 of 100 futures", kind: "number" },
      ],
      rows: [
        ["31 March 2020", 10, 11],
        ["31 May 2020", 9, 11],
        ["At every month end", 12, 14],
      ],
    });
  });

  it("has shares of futures as a reader has them", () => {
    const table = neededTable(yearOf220(), { ...needed(() => [10, 11], 12), probability: 0.55 });
    expect(table.columns.at(-1)?.label).toBe("To hold it in 55 of 100 futures");
  });
});
