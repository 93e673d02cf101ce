import { pricesTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { placementScenario } from "../../core/project/placements/placementCase.ts";

const rowsOf = (...prices: readonly unknown[]) => pricesTable(placementScenario({ prices }))?.rows;

describe("pricesTable", () => {
  it("has each price with where it is from and of what day", () => {
    const own = { name: "Own carers", group: "fostering", weekly: 450, source: "Ledger 2018-19", dated: "2020-02-29" };
    expect(pricesTable(placementScenario({ prices: [own] }))).toEqual({
      caption: "Prices of a week for one child",
      columns: [
        { label: "Price", kind: "text" },
        { label: "Pounds a week", kind: "number" },
        { label: "Source", kind: "text" },
        { label: "Date", kind: "text" },
      ],
      rows: [["Own carers", "£450", "Ledger 2018-19", "29 February 2020"]],
    });
  });

  it("says what is not given", () => {
    expect(rowsOf({ name: "Home", group: "residential", weekly: 4000 })).toEqual([
      ["Home", "£4,000", "Not given", "Not given"],
    ]);
  });

  it("has a range with what is likeliest, where that is known", () => {
    const home = { name: "Home", group: "residential" };
    expect(rowsOf({ ...home, weekly: { low: 3000, likely: 4000, high: 6000 } })?.[0]?.[1]).toBe(
      "£4,000 (£3,000 to £6,000)",
    );
    expect(rowsOf({ ...home, weekly: { low: 3000, high: 6000 } })?.[0]?.[1]).toBe("£3,000 to £6,000");
  });

  it("is none without prices", () => {
    expect(pricesTable(placementScenario())).toBeUndefined();
  });
});
