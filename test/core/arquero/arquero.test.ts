import { dayFromIso, figureColumns, figureRow, figuresOf, findMeasure, publicationOf } from "@lac-analytics/core";
import { figuresToArquero, fromArquero, toArquero } from "@lac-analytics/core/arquero";
import { readReturnFrom } from "@lac-analytics/core/node";
import { desc, from, op, table } from "arquero";
import { describe, expect, it } from "vitest";
import { project } from "../../lac.ts";
import { returnWithOwnColumns } from "../ownColumns.ts";

const care = await returnWithOwnColumns();
const date = { asAt: dayFromIso("2025-03-31") };
const { return: sample } = await readReturnFrom([`${project}/data-samples/return`]);
const january = { asAt: dayFromIso("2019-01-21") };

describe("toArquero", () => {
  it("keeps children as text, dates that are blank as null, and the council's own column", () => {
    const header = toArquero(care, "Header");
    expect(header.columnNames()).toEqual(["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB", "Team"]);
    expect(header.get("CHILD", 0)).toBe("007");
    expect(header.get("MC_DOB", 0)).toBeNull();
    expect(header.get("Team", 3)).toBeNull();
  });

  it("has what a code means beside it, in the words of the guide", () => {
    const episodes = toArquero(care, "Episodes", { labels: true });
    expect(episodes.get("PLACE", 1)).toBe("K2");
    expect(episodes.get("PLACE_label", 1)).toMatch(/^Children's home/);
    expect(episodes.get("REC_label", 1)).toBeNull();
  });

  it("counts as the figures do: 315 episodes of the sample are open on 21 January 2019, which the panel prints", () => {
    const open = toArquero(sample, "Episodes")
      .filter(
        (d: { DECOM: string; DEC: string | null; LS: string }) =>
          d.DECOM <= "2019-01-21" && (d.DEC === null || d.DEC > "2019-01-21"),
      )
      .filter((d: { LS: string }) => d.LS !== "V3" && d.LS !== "V4");
    expect(open.numRows()).toBe(315);
  });
});

describe("figuresToArquero", () => {
  it("has every column of figures, with what measures and categories are called", () => {
    const measures = [findMeasure("cla-number")];
    const made = figuresToArquero(figuresOf(care, date, { measures, by: [["sex"], ["sex", "placement"]] }));
    expect(made.columnNames()).toEqual([...figureColumns, "title", "category_label"]);
    expect(made.get("title", 0)).toBe(findMeasure("cla-number").title);
    expect(made.get("category_label", 0)).toBe("Male");
    expect(made.get("category_label", 3)).toBe("Male; Foster placements");
  });

  it("has null and a symbol where a figure is withheld, so that nothing adds it up as nought", () => {
    const measures = [findMeasure("cla-number")];
    const figures = publicationOf(sample).of(figuresOf(sample, january, { measures, by: [["placement"]] }));
    const made = figuresToArquero(figures);
    const withheld = made.filter((d: { symbol: string }) => d.symbol === "c");
    expect(withheld.numRows()).toBeGreaterThan(0);
    expect([...withheld.array("value")]).toEqual([...withheld.array("value")].map(() => null));
    const shown = figures.flatMap((figure) => (figure.symbol === "" ? [figure.value] : []));
    expect(made.rollup({ sum: op.sum("value") }).get("sum", 0)).toBe(shown.reduce((sum, value) => sum + value, 0));
  });
});

describe("figures given to arquero as they are", () => {
  it("keep every column, whichever figure comes first", () => {
    const figures = figuresOf(sample, january, { measures: [findMeasure("cla-rate"), findMeasure("foster-share")] });
    const made = from([...figures]);
    for (const name of [
      "value",
      "numerator",
      "denominator",
      "lower",
      "upper",
      "confidence",
      "method",
      "symbol",
      "note",
    ])
      expect(made.columnNames()).toContain(name);
    expect(made.orderby(desc("denominator")).numRows()).toBe(figures.length);
  });
});

describe("fromArquero", () => {
  it("makes rows of a series, which have their definition and are figures as any other", () => {
    const counted = table({
      measure: ["court-weeks", "court-weeks"],
      date: ["2024-03-31", new Date("2025-03-31")],
      value: [38, 31.5],
      note: ["", 'As the court said, "on the day"'],
    });
    const series = fromArquero(counted);
    expect(series.map(({ day, value, note }) => [day, value, note])).toEqual([
      [dayFromIso("2024-03-31"), 38, ""],
      [dayFromIso("2025-03-31"), 31.5, 'As the court said, "on the day"'],
    ]);
    const [figure] = figuresOf(care, date, { measures: [findMeasure("court-weeks")], series });
    expect(figure && figureRow(figure)).toMatchObject({ measure: "court-weeks", value: 31.5, unit: "weeks" });
  });

  it("refuses what is no date, naming the row", () => {
    const counted = table({ measure: ["court-weeks"], date: ["soon"], value: [1] });
    expect(() => fromArquero(counted, "courts")).toThrow('courts row 2, date: "soon"');
  });
});
