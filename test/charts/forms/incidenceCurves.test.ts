import { incidenceCurves } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { paths, returnWording } from "../examples/paths.ts";

const options = { cause: "returned", horizons: [365, 182] } as const;

describe("incidenceCurves", () => {
  it("states the share by the first horizon, other ends competing", () => {
    // one of four back at 100 days; one turned 18 at 200; one of the two left back at 300: 1/4 + 1/2 × 1/2
    const durations = [
      { exit: 100, cause: "returned" },
      { exit: 200, cause: "turned-18" },
      { exit: 300, cause: "returned" },
      { exit: 900, cause: null },
    ];
    const chart = incidenceCurves([{ label: "Home", durations }], options, returnWording);
    expect(chart.title).toBe("Within 12 months 50% were back in care (home)");
    expect(chart.table.rows.map(([, , share, , , watched]) => [share, watched])).toEqual([
      [25, 3],
      [50, 1],
    ]);
  });

  it("has no interval where it has happened to nobody, for that it never does is not known", () => {
    const durations = Array.from({ length: 89 }, () => ({ exit: 900, cause: null }));
    const chart = incidenceCurves([{ label: "Home", durations }], options, returnWording);
    expect(chart.table.rows).toEqual([
      ["Home", "6 months", 0, "[z]", "[z]", 89],
      ["Home", "12 months", 0, "[z]", "[z]", 89],
    ]);
  });

  it("says nothing where nobody was watched so long", () => {
    expect(paths["incidence of nobody"].title).toBe(
      "Too few children to say how many were back in care within 12 months",
    );
    const brief = incidenceCurves(
      [{ label: "Home", durations: [{ exit: 30, cause: null }] }],
      { cause: "returned", horizons: [365] },
      returnWording,
    );
    expect(brief.table.rows[0]?.slice(2)).toEqual(["[z]", "[z]", "[z]", 0]);
  });

  it("refuses no group and five", () => {
    expect(() => incidenceCurves([], options, returnWording)).toThrow(RangeError);
    const five = Array.from({ length: 5 }, (_, at) => ({ label: `${at}`, durations: [] }));
    expect(() => incidenceCurves(five, options, returnWording)).toThrow(RangeError);
  });
});
