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

describe("what a figure rests on", () => {
  const html = (road: Partial<FigureRoad>, internal = true): string =>
    blocksHtml(roadBlocks([{ ...roadOf([]), ...road }], internal)).replace(/<[^>]*>/g, "");
  const rules = [{ code: "101", breaches: 1_200 }, { code: "102", breaches: 0 }, { code: "103" }];

  it("has the rules that bear on it, in an internal version those that were run, with how many rows break them", () => {
    expect(html({ rules })).toContain("Rules that bear on it and are broken, by how many rows");
    expect(html({ rules })).toContain("101 (1,200).");
    expect(html({ rules })).toContain("Rules that bear on it and hold");
    expect(html({ rules })).toMatch(/hold\W*102\./);
    const published = html({ rules: rules.map(({ code }) => ({ code })) }, false);
    expect(published).toContain("101, 102 and 103.");
    expect(published).not.toContain("broken");
    expect(html({ rules: [] })).not.toContain("Rules");
  });

  it("says what was lost of it, and nothing where nothing was", () => {
    expect(html({ lost: "3 of 9 days" })).toContain("3 of 9 days.");
    expect(html({})).not.toContain("Lost in reading");
  });

  it("lists the first twenty lines of a file and counts the rest, with the name of the file where there are two", () => {
    const figure = figureOf("U", 40);
    const episodes = { file: "a/Episodes.csv", lines: Array.from({ length: 22 }, (_, at) => at + 2) };
    const group = { figure, numerator: [episodes], denominator: [] };
    const first = Array.from({ length: 20 }, (_, at) => at + 2).join(", ");
    expect(html({ lines: [group] })).toContain(`${first} and 2 more`);
    expect(html({ lines: [group] })).not.toContain(`Episodes.csv: ${first}`);
    expect(html({ lines: [group] })).not.toContain("Lines that they are out of");
    const besides = { ...group, denominator: [{ file: "a/Header.csv", lines: [2, 3] }] };
    expect(html({ lines: [besides] })).toContain(`Episodes.csv: ${first} and 2 more`);
    expect(html({ lines: [besides] })).toContain("Header.csv: 2, 3");
    expect(html({ lines: [besides] })).toContain("Lines that they are out of");
  });

  it("names a group by its breakdown and its own name, and all children as all", () => {
    const total = figureOf("total", 100, {}, "total");
    const lines = (figure: Figure) => html({ lines: [{ figure, numerator: [], denominator: [] }] });
    expect(lines(total)).toContain("31 March 2019, All");
    expect(lines(figureOf("U", 40))).toContain("31 March 2019, Placement group: Foster placements");
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
