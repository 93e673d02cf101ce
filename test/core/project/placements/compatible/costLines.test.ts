import { demandCostLines } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { demandCostLine } from "../../../../../packages/core/src/project/placements/compatible/costLines.ts";

describe("demandCostLines", () => {
  // the default prices of cs-demand-model-regional, in pounds a week
  it("are the lines of the regional model with its default prices", () => {
    expect(demandCostLines.map(({ group, line, weekly }) => `${group} | ${line} | ${weekly}`)).toEqual([
      "Fostering | Fostering (Friend/Relative) | 100",
      "Fostering | Fostering (In-house) | 150",
      "Fostering | Fostering (IFA) | 250",
      "Residential | Residential (In-house) | 1000",
      "Residential | Residential (External) | 1000",
      "Supported | Supported accommodation | 1000",
      "Other | Secure home | 1000",
      "Other | Placed with family | 1000",
      "Other | Other | 1000",
    ]);
  });

  it("take no placement of a provider twice", () => {
    const keys = demandCostLines.flatMap(({ places, providers }) =>
      places.flatMap((place) =>
        providers.length === 0 ? [place] : providers.map((provider) => `${place}/${provider}`),
      ),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("demandCostLine", () => {
  it.each([
    ["U1 U2 U3", "PR1 PR4 PR0", "Fostering (Friend/Relative)"],
    ["U4 U5 U6", "PR1 PR2 PR3", "Fostering (In-house)"],
    ["U4 U5 U6", "PR4 PR5", "Fostering (IFA)"],
    ["K2 R1 P3 S1", "PR1 PR2 PR3", "Residential (In-house)"],
    ["K2 R1 P3 S1", "PR4 PR5", "Residential (External)"],
    ["H5 K3 P2", "PR1 PR5 PR0", "Supported accommodation"],
    ["K1", "PR1 PR4", "Secure home"],
    ["P1", "PR0", "Placed with family"],
    ["A3 Z1 T0 R2", "PR0 PR1 PR4", "Other"],
  ])("puts %s with %s into a line", (places, providers, line) => {
    for (const place of places.split(" "))
      for (const provider of providers.split(" ")) expect(demandCostLine(place, provider)).toBe(line);
  });

  it("puts foster care and homes of no provider that a line names into Other", () => {
    expect(demandCostLine("U4", "PR0")).toBe("Other");
    expect(demandCostLine("K2", "")).toBe("Other");
  });
});
