import { fosterBreakdown } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { exampleCharts } from "../exampleCharts.ts";
import { formOf } from "../formOf.ts";
import { fosterKinds, fosterShare, uascIn, withheld, wording } from "../panelFigures.ts";

const words = { ...wording, measure: "Foster placements", counted: "foster placements" };

describe("fosterBreakdown", () => {
  const chart = exampleCharts.foster;

  it("states the finding, leaving the part out of the comparison", () => {
    expect(chart.title).toBe("Largest group: in-house, 130 of 233 foster placements (55.8%)");
    const onlyPart = fosterBreakdown(
      [fosterShare("foster-friends-family", 34), fosterShare("foster-ifa", 3)],
      fosterKinds,
      words,
    );
    expect(onlyPart.title).toBe("Largest group: independent fostering agency, 3 of 233 foster placements (1.3%)");
  });

  it("gives shares of all foster placements, and the part as a part", () => {
    // the pack of 11 February 2019 prints 43.35% and 55.79%; its 14.16% does not follow from 34 of 233
    expect(chart.description).toBe(
      "Bar chart of shares. Largest group: in-house, 130 of 233 foster placements (55.8%). In order: " +
        "independent fostering agency 101 (43.3%), 5 UASC; in-house 130 (55.8%), 6 UASC; " +
        "of which: in-house with friends or family 34 (14.6%), 0 UASC; another authority's carers 1 (0.4%), 1 UASC; " +
        "foster placement, provider blank or not allowed with fostering 1 (0.4%), 0 UASC.",
    );
    expect(chart.subtitle).toContain("The outlined bar is a part of the bar above it.");
    expect(JSON.stringify(chart.specification)).toContain('"style":"part"');
  });

  it("tabulates kinds, whole and asylum-seeking children, counting the part once", () => {
    expect(chart.table.columns.at(-1)?.label).toBe("Of which UASC");
    expect(chart.table.rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ["Independent fostering agency", 101, 5],
      ["In-house", 130, 6],
      ["In-house with friends or family", 34, 0],
      ["Another authority's carers", 1, 1],
      ["Foster placement, provider blank or not allowed with fostering", 1, 0],
      ["All foster placements", 233, 12],
    ]);
    expect(chart.table.rows.slice(0, 2).map(([, , value]) => Number(value).toFixed(2))).toEqual(["43.35", "55.79"]);
  });

  it("counts asylum-seeking children with friends or family once, as those of the in-house homes they are among", () => {
    const kinds = ["foster-ifa", "foster-in-house", "foster-friends-family"] as const;
    const { table } = fosterBreakdown(
      kinds.map((kind, at) => fosterShare(kind, [101, 130, 34][at] ?? 0)),
      fosterKinds,
      words,
      kinds.map((kind, at) => uascIn(kind, [6, 8, 7][at] ?? 0)),
    );
    expect(table.rows.map((row) => row.at(-1))).toEqual([6, 8, 7, 14]);
  });

  it("says nothing of asylum-seeking children where nobody gave them", () => {
    const { subtitle, description, table } = fosterBreakdown([fosterShare("foster-ifa", 101)], fosterKinds, words);
    expect(subtitle + description).not.toContain("UASC");
    expect(subtitle).not.toContain("outlined");
    expect(table.columns.map(({ label }) => label)).not.toContain("Of which UASC");
  });

  it("withholds the total of asylum-seeking children with any of its parts", () => {
    const of = { measure: "uasc-number", breakdown: "foster-panel", category: "foster-ifa" };
    const { table, subtitle, description } = fosterBreakdown(
      [fosterShare("foster-ifa", 101), fosterShare("foster-in-house", 130)],
      fosterKinds,
      words,
      [withheld(of), uascIn("foster-in-house", 6)],
    );
    expect(table.rows.map((row) => row.at(-1))).toEqual(["[c]", 6, "[c]"]);
    expect(description).toContain("101 (43.3%), [c] UASC");
    expect(subtitle).toContain("[c] is withheld");
  });

  it("refuses numbers of asylum-seeking children that lack a kind or are of another date", () => {
    const draw =
      (kind: string, of = {}) =>
      () =>
        fosterBreakdown([fosterShare("foster-ifa", 101)], fosterKinds, words, [{ ...uascIn(kind, 5), ...of }]);
    expect(draw("foster-in-house")).toThrow('fosterBreakdown has no number of UASC for "foster-ifa"');
    expect(draw("foster-ifa", { periodStart: "2018-01-01", periodEnd: "2018-01-01" })).toThrow(
      "fosterBreakdown draws one date and place, and the numbers of UASC are of another",
    );
  });

  it("keeps its form", () => {
    expect(formOf(chart)).toMatchSnapshot();
  });
});
