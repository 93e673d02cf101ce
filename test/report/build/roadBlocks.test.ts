import { type Figure, figureNames, findMeasure, type Measure } from "@lac-analytics/core";
import { blocksHtml } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import type { FigureRoad } from "../../../packages/report/src/build/FigureRoad.ts";
import { roadAnchor, roadBlocks } from "../../../packages/report/src/build/roadBlocks.ts";

const share = findMeasure("placement-share");

const figureOf = (
  category: string,
  value: Figure["symbol"] | number,
  more: Partial<Figure> = {},
  breakdown = "placement",
): Figure =>
  ({
    ...figureNames("placement-share", breakdown, category),
    periodStart: "2019-03-31",
    periodEnd: "2019-03-31",
    authority: "",
    unit: "percent",
    note: "",
    ...(typeof value === "number" ? { value, symbol: "" } : { symbol: value }),
    ...more,
  }) as Figure;

const roadOf = (figures: readonly Figure[], measure: Measure = share): FigureRoad => ({
  measure,
  figures,
  rests: [],
  rules: [],
  lost: "",
  lines: [],
});

/** The rows of the table of every figure, cell by cell, with its heading. */
function tableOf(figures: readonly Figure[], measure?: Measure): readonly (readonly string[])[] {
  const html = blocksHtml(roadBlocks([roadOf(figures, measure)], false));
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row);
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );
}

describe("the table of every figure", () => {
  it("has no count beside a figure that is withheld, though one may be told, and those of a low one", () => {
    const rows = tableOf([
      figureOf("U", "c", { denominator: 120 }),
      figureOf("K", "k", { numerator: 6, denominator: 1400 }),
      figureOf("P", 25, { numerator: 30, denominator: 120 }),
    ]);
    expect(rows.slice(1).map(([, cell]) => cell)).toEqual(["[c]", "[k] (6 of 1,400)", "25% (30 of 120)"]);
  });

  it("has a row for each group and a column for each time, also where two of them are called the same", () => {
    const sameLabel: Measure = {
      ...share,
      breakdowns: share.breakdowns.map((breakdown) =>
        breakdown.id === "placement"
          ? { ...breakdown, categories: ["one", "other"].map((id) => ({ id, label: "Home" })) }
          : breakdown,
      ),
    };
    const earlier = { periodStart: "2018-03-31", periodEnd: "2018-03-31" };
    const rows = tableOf([figureOf("one", 10), figureOf("other", 90), figureOf("one", 20, earlier)], sameLabel);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["31 March 2019", "31 March 2018"],
      ["10%", "20%"],
      ["90%", ""],
    ]);
    expect(rows[1]?.[0]).toBe(rows[2]?.[0]);
  });

  it("has as many decimals for all as one of them needs", () => {
    const cells = (...values: readonly number[]) =>
      tableOf(values.map((value, at) => figureOf(["U", "K", "P"][at] ?? "", value)))
        .slice(1)
        .map(([, cell]) => cell);
    expect(cells(25, 25.3)).toEqual(["25.0%", "25.3%"]);
    expect(cells(25, 75)).toEqual(["25%", "75%"]);
  });

  it("is none where there is no figure", () => {
    expect(tableOf([])).toEqual([]);
  });
});

describe("roadBlocks", () => {
  it("names a file without columns alone, and by another name than its own where it has one", () => {
    const road = { ...roadOf([]), rests: [{ kind: "population", columns: [], given: ["nomis.csv"] }] };
    expect(blocksHtml(roadBlocks([road], false))).toContain("</strong>population, given as nomis.csv.");
  });
});

describe("roadAnchor", () => {
  it("is the id of a measure of the catalogue", () => {
    expect(roadAnchor("cla-number")).toBe("figure-cla-number");
  });

  it("is another for each measure of a council's own, and stands in an address as it is", () => {
    const ids = ["a b", "a-b", "A_B", "a_b", "a_20_b", "a–b", "ß", "a😀b"];
    const anchors = ids.map(roadAnchor);
    expect(new Set(anchors).size).toBe(ids.length);
    expect(anchors.every((anchor) => encodeURI(anchor) === anchor)).toBe(true);
    // a space is the sign 20 of the table of signs
    expect(anchors[0]).toBe("figure-a_20_b");
  });
});
