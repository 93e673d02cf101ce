import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { seriesTable } from "../../../packages/charts/src/tables/seriesTable.ts";
import { wording } from "../panelFigures.ts";

const heading = { measure: "adopted-share", authority: "", breakdown: "total", category: "total", note: "" } as const;
const of = (date: string) => ({ ...heading, periodStart: date, periodEnd: date, unit: "percent" }) as const;
const share: Figure = { ...of("2018-09-30"), symbol: "", value: 8.77, numerator: 5, denominator: 57 };

describe("seriesTable", () => {
  it("gives the number that a share or a mean is based on, and the symbol where it is withheld or unknown", () => {
    const figures: readonly Figure[] = [
      { ...of("2017-09-30"), symbol: "c" },
      { ...of("2018-03-31"), symbol: "", value: 12 },
      share,
    ];
    const { columns, rows } = seriesTable([{ label: "Adopted", figures }], wording);
    expect(columns.at(-1)).toEqual({ label: "Based on", kind: "number" });
    expect(rows.map((row) => row.at(-1))).toEqual(["[c]", "[z]", 57]);
  });

  it("has no such column where nothing is based on a number", () => {
    const { denominator: _, ...bare } = share;
    expect(seriesTable([{ label: "Adopted", figures: [bare] }], wording).columns.at(-1)?.label).toBe("Percent");
  });
});
