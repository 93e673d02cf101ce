import type { Figure } from "@lac-analytics/core";
import { atAGlance, findings } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearlyShares } from "./watched.ts";

describe("atAGlance", () => {
  it("has a row for what is watched: now, before and what the series says; columns without a figure are left out", () => {
    const found = findings([{ figures: yearlyShares({ measure: "immunisations" }, [180, 140]) }]);
    const table = atAGlance(found, "2025-03-31");
    expect(table?.columns.map(({ label }) => label)).toEqual(["What", "Now", "Before", "What the figures say"]);
    expect(table?.rows).toEqual([["Immunisations", "70%", "90% (Mar 2024)", "Worse"]]);
  });

  it("dates a figure of another day than the report's", () => {
    const found = findings([{ figures: yearlyShares({ measure: "immunisations" }, [140]) }]);
    expect(atAGlance(found, "2025-09-30")?.rows[0]?.slice(1)).toEqual(["70% (Mar 2025)", "One figure only"]);
  });

  it("says since when a figure has risen that is lower than the one before", () => {
    const found = findings([{ figures: yearlyShares({ measure: "immunisations" }, [100, 120, 140, 165, 160]) }]);
    const cells = ["80%", "82.5% (Mar 2024)", "Better since March 2021"];
    expect(atAGlance(found, "2025-03-31")?.rows[0]?.slice(1)).toEqual(cells);
    const turned = findings([{ figures: yearlyShares({ measure: "immunisations" }, [100, 120, 140, 185, 160]) }]);
    expect(atAGlance(turned, "2025-03-31")?.rows[0]?.at(3)).toBe("Better since March 2021, not of late");
  });

  it("shows the one figure that the verdict holds the latest against, though another was asked for", () => {
    const [earlier, now] = yearlyShares({ measure: "immunisations" }, [180, 140]);
    const before = { ...earlier, periodEnd: "2024-09-30", value: 88 } as Figure;
    const found = findings([{ figures: [earlier, now] as Figure[], before }]);
    expect(atAGlance(found, "2025-03-31")?.rows[0]?.slice(1)).toEqual(["70%", "90% (Mar 2024)", "Worse"]);
  });

  it("judges a figure by the one that it is shown beside, where it has no other", () => {
    const [before, now] = yearlyShares({ measure: "immunisations" }, [180, 140]);
    const found = findings([{ figures: [now] as Figure[], before }]);
    expect(atAGlance(found, "2025-03-31")?.rows[0]?.slice(1)).toEqual(["70%", "90% (Mar 2024)", "Worse"]);
  });

  it("says that nothing was tested where two figures share children, and not that there is one alone", () => {
    const [earlier, now] = yearlyShares({ measure: "immunisations" }, [180, 140]);
    // half a year of the one is in the other
    const before = { ...earlier, periodStart: "2023-10-01", periodEnd: "2024-09-30" } as Figure;
    const overlapping = findings([{ figures: [now] as Figure[], before }]);
    expect(atAGlance(overlapping, "2025-03-31")?.rows[0]?.slice(1)).toEqual(["70%", "90% (Sep 2024)", "Not tested"]);
  });

  it("has a name without its article, and one sign of percent for both ends of a range", () => {
    const figures = yearlyShares({ measure: "foster-share" }, [140]).map((figure) => ({
      ...figure,
      lower: 63.3,
      upper: 75.9,
    }));
    const table = atAGlance(findings([{ figures: figures as readonly Figure[] }]), "2025-03-31");
    expect(table?.rows[0]).toEqual(["Share in foster homes", "70.0%", "One figure only", "63.3 to 75.9%"]);
  });

  it("has no range of a share of fewer than five, and shows of how many one of fewer than ten is", () => {
    const rowOf = (count: number, of: number, unit: string) => {
      const figures = yearlyShares({ measure: "immunisations" }, [count], of).map((figure) => ({
        ...figure,
        unit,
        lower: 10,
        upper: 90,
      }));
      return atAGlance(findings([{ figures: figures as readonly Figure[] }]), "2025-03-31")?.rows[0];
    };
    expect(rowOf(1, 4, "percent")?.slice(1)).toEqual(["25% (1 of 4)", "One figure only", "too few"]);
    expect(rowOf(2, 5, "percent")?.slice(1)).toEqual(["40% (2 of 5)", "One figure only", "10 to 90%"]);
    expect(rowOf(5, 10, "percent")?.[1]).toBe("50%");
    expect(rowOf(1, 2, "days")?.slice(1)).toEqual(["50 (the mean of 2)", "One figure only", "too few to average"]);
  });

  it("is none where nothing is watched", () => {
    expect(atAGlance([], "2025-03-31")).toBeNull();
  });
});
