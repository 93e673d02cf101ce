import { describe, expect, it } from "vitest";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

const place = "time_period,geographic_level,old_la_code,new_la_code,cla_group,characteristic,number,percentage";
const bedford = "2025,Local authority,822,E06000055";
const series = {
  indicator: "percent",
  filters: { cla_group: "Placement", characteristic: "Foster placements" },
  counts: {
    interval: "wilson",
    numerator: { indicator: "count", filters: { cla_group: "Placement", characteristic: "Foster placements" } },
    denominator: { indicator: "count", filters: { cla_group: "Placement", characteristic: "Total" } },
  },
} as const;

const find = (...rows: readonly string[]) => areaFigures(readPublished(csvBytes(place, ...rows), "a.csv"), series);

describe("areaFigures", () => {
  it("finds the figures of a series, and the counts behind them in their own rows", () => {
    expect(
      find(
        `${bedford},Placement,Foster placements,260,77`,
        `${bedford},Placement,Total,337,100`,
        `${bedford},Age group,Total,999,100`,
      ),
    ).toMatchObject([{ figure: { value: 77 }, counts: { numerator: 260, denominator: 337, interval: "wilson" } }]);
  });

  it("has no counts where one of them is withheld, or there is nobody to be a share of", () => {
    expect(
      find(`${bedford},Placement,Foster placements,c,77`, `${bedford},Placement,Total,337,100`)[0],
    ).not.toHaveProperty("counts");
    expect(find(`${bedford},Placement,Foster placements,0,z`, `${bedford},Placement,Total,0,z`)[0]).not.toHaveProperty(
      "counts",
    );
  });

  it("takes no count of another area or year", () => {
    const [found] = find(
      `${bedford},Placement,Foster placements,260,77`,
      "2024,Local authority,822,E06000055,Placement,Total,300,100",
      "2025,Local authority,823,E06000056,Placement,Total,300,100",
    );
    expect(found).not.toHaveProperty("counts");
  });

  it("finds nothing where the series is not in the files", () => {
    expect(find(`${bedford},Age group,Total,337,100`)).toEqual([]);
  });

  it("takes counts that a table of several sources has beside a value where they round to all decimals of it", () => {
    const mixed = { ...series, counts: { ...series.counts, mixedSources: true } } as const;
    const takes = (numerator: number, value: string): boolean => {
      const rows = [
        `${bedford},Placement,Foster placements,${numerator},${value}`,
        `${bedford},Placement,Total,337,100`,
      ];
      const [found] = areaFigures(readPublished(csvBytes(place, ...rows), "a.csv"), mixed);
      return found?.counts !== undefined;
    };
    // 260 of 337 are 77.1513%, 261 are 77.4481%
    for (const value of ["77", "77.2", "77.15", "77.151", "77.15000000000001"])
      expect([value, takes(260, value)]).toEqual([value, true]);
    expect(takes(261, "77")).toBe(true);
    for (const value of ["77.2", "77.15", "77.151", "77.42"])
      expect([value, takes(261, value)]).toEqual([value, false]);
  });
});
