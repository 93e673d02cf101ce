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
});
