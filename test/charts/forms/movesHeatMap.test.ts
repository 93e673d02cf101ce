import { movesHeatMap } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { moves, movesOf, movesWording } from "../examples/moves.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { placementGroups, shown } from "../panelFigures.ts";

describe("movesHeatMap", () => {
  const chart = moves["heat map of moves"];

  it("names the most common move", () => {
    expect(chart.title).toBe("41 of 153 placement moves are within foster placements, the largest group (26.8%)");
    expect(moves["heat map of one move"].title).toBe(
      "The one placement move is from foster placements to placed for adoption: 1 of 1 (100.0%)",
    );
    expect(moves["heat map of no moves"].title).toBe("No placement moves");
  });

  it("prints the count in every cell, and numbers columns as rows", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["41", "21", "15", "12", "8", "To, numbered as the rows"]));
    expect(texts).toContain("1. Foster placements");
    expect(texts.filter((text) => /^\d+$/.test(text))).toHaveLength(64 + 8);
  });

  it("shades by the square root of the count, so that few and many differ, and writes white on dark shades alone", () => {
    // of 41, the bounds of fifths of the root: 41 × 1/25 = 1.64, × 4/25 = 6.56, × 9/25 = 14.76, × 16/25 = 26.24
    const drawn = JSON.stringify(chart.specification);
    for (const cell of [
      '"1","shade":"shade1"',
      '"6","shade":"shade2"',
      '"12","shade":"shade3"',
      '"15","shade":"shade4"',
      '"21","shade":"shade4"',
      '"41","shade":"shade5"',
      '"0","shade":"shade0"',
    ]) {
      expect(drawn).toContain(`"text":${cell}`);
    }
    expect(drawn).toMatch(
      /"text":"41","shade":"shade5"[^}]*\}[^\]]*\]\},"mark":\{"type":"text","dy":0,"style":"onDark"\}/,
    );
  });

  it("has a shade for each count where there are no more counts than shades", () => {
    const drawn = JSON.stringify(moves["heat map of one move"].specification);
    expect(drawn).toContain('"text":"1","shade":"shade5"');
  });

  it("leaves a withheld cell white between dashes, with its symbol, and withholds the totals over it", () => {
    const { specification, table, title } = moves["heat map partly withheld"];
    expect(title).toBe("41 placement moves are within foster placements, the largest group shown");
    expect(JSON.stringify(specification)).toContain('"text":"[c]","shade":"unknown"');
    expect(table.rows[0]).toEqual(["Foster placements", 41, 6, 9, 12, 7, "[c]", "[c]", 0, "[c]"]);
  });

  it("tabulates every pair under full names, with the moves from each group", () => {
    expect(chart.table.columns[4]?.label).toBe("To secure homes and children's homes");
    expect(chart.table.rows[3]).toEqual(["Secure homes and children's homes", 8, 0, 2, 15, 9, 1, 1, 2, 38]);
  });

  it("names the five largest in words", () => {
    expect(chart.description).toContain(
      "The most, from and to: foster placements to foster placements 41; " +
        "independent and semi-independent living arrangements/supported accommodation to independent and semi-independent living arrangements/supported accommodation 21; " +
        "secure homes and children's homes to secure homes and children's homes 15; foster placements to secure homes and children's homes 12; ",
    );
  });

  it("refuses what is not a count by two breakdowns, and a pair without a figure", () => {
    expect(() => movesHeatMap([], placementGroups, movesWording)).toThrow("movesHeatMap requires at least one figure");
    expect(() => movesHeatMap([shown(1)], placementGroups, movesWording)).toThrow("movesHeatMap draws figures by");
    expect(() => movesHeatMap(movesOf([[1]]).slice(0, 3), placementGroups, movesWording)).toThrow(
      'movesHeatMap has no figure of "A;U"',
    );
  });

  it("keeps its form", () => {
    expect(formOf(moves["heat map of one move"])).toMatchSnapshot();
  });
});
