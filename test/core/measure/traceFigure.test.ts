import {
  dayFromIso,
  type Figure,
  type FigureOptions,
  figuresOf,
  type Measure,
  measures,
  type Return,
  type TracedRow,
} from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type FigureTrace, traceFigure } from "../../../packages/core/src/measure/traceFigure.ts";
import { type CareRows, careReturn } from "../../careReturn.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { anyCareRows } from "./anyCareRows.ts";

const inputs: FigureOptions = {
  authority: "E06000056",
  population: { children: 60_000, vintage: "mid-2018" },
  postcodes: (postcode) => ({
    authority: postcode.startsWith("S") ? "E06000056" : "E06000055",
    easting: postcode.length * 40_000,
    northing: 0,
  }),
};

function measureOf(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(`there is no measure ${id}`);
  return found;
}

async function trace(rows: CareRows, id: string, breakdown = "total", category = "total"): Promise<FigureTrace> {
  const care = await careReturn(rows);
  return traceFigure(care, { asAt: dayFromIso("2019-03-31") }, measureOf(id), { ...inputs, breakdown, category });
}

/** The counts of a figure are those of its lists: as many rows, or what they add up to. */
function expectListsToCount({ figure, numerator, denominator }: FigureTrace, { statistic }: Measure): void {
  if (figure.symbol === "x") return;
  const sum = numerator.reduce((total, { amount = 1 }) => total + amount, 0);
  if (statistic === "mean") {
    if (numerator.length !== 1) expect(figure.numerator).toBe(sum);
    expect(figure.denominator).toBe(numerator.length);
  } else if (statistic === "median") {
    expect(figure.denominator).toBe(numerator.length);
  } else if (statistic === "change") {
    expect(figure).toMatchObject({ value: sum });
  } else if (statistic === "share" || statistic === "rate-per-child-year") {
    if (figure.numerator !== undefined) expect(figure.numerator).toBe(numerator.length);
    const whole = (denominator ?? []).reduce((total, { amount = 1 }) => total + amount, 0);
    if (figure.denominator !== undefined)
      expect(figure.denominator).toBeCloseTo(statistic === "share" ? whole : whole / 365.25, 9);
  } else {
    expect(figure.numerator ?? sum).toBe(sum);
  }
}

function expectTracesToCount(care: Return, year: number, figures: readonly Figure[]): void {
  const files = new Set(care.sources);
  const children = new Set(care.children);
  for (const figure of figures) {
    const measure = measureOf(figure.measure);
    const { breakdown, category } = figure;
    const traced = traceFigure(care, { year }, measure, { ...inputs, breakdown, category });
    expect(traced.figure).toEqual(figure);
    expectListsToCount(traced, measure);
    const isOfReturn = ({ row, file, child }: Pick<TracedRow, "row" | "file" | "child">): boolean =>
      row > 1 && files.has(file) && children.has(child);
    expect([...traced.numerator, ...traced.leftOut].filter((member) => !isOfReturn(member))).toEqual([]);
  }
}

describe("traceFigure", () => {
  const rows: CareRows = {
    episodes: [
      "A,01/02/2018,S,C2,U4,PR1,,",
      "B,01/02/2018,S,C2,K2,PR4,31/03/2019,E4A",
      "C,01/02/2018,S,V4,U4,PR1,,",
      "D,01/02/2018,S,C2,U4,PR1,30/03/2019,E4A",
      "E,01/02/2018,S,C2,K2,PR4,,",
      "F,01/01/2018,S,C2,U4,PR1,01/06/2019,X1",
      "F,01/02/2019,P,C2,U6,PR1,,",
    ],
    uasc: ["A,01/03/2019"],
  };

  it("lists the children counted, by file and row, and those just left out, with the reason", async () => {
    expect(await trace(rows, "cla-number")).toMatchObject({
      figure: { measure: "cla-number", value: 3 },
      numerator: [
        { child: "A", file: "Episodes.csv", row: 2, day: "2019-03-31" },
        { child: "E", file: "Episodes.csv", row: 6 },
        { child: "F", file: "Episodes.csv", row: 8 },
      ],
      leftOut: [
        { child: "B", file: "Episodes.csv", row: 3, reason: "the episode ended on the day" },
        { child: "C", file: "Episodes.csv", row: 4, reason: "the episode is of a series of short breaks (V3 or V4)" },
        {
          child: "F",
          file: "Episodes.csv",
          row: 7,
          reason: "another episode of the child, begun later, stands for it",
        },
      ],
    });
  });

  it("lists the denominator, and who is in it without being in the numerator", async () => {
    const { numerator, denominator, leftOut } = await trace(rows, "foster-share");
    expect(numerator.map(({ child }) => child)).toEqual(["A", "F"]);
    expect(denominator?.map(({ child }) => child)).toEqual(["A", "E", "F"]);
    expect(leftOut).toContainEqual({
      child: "E",
      file: "Episodes.csv",
      row: 6,
      reason: "not in a foster placement (U1 to U6)",
    });
  });

  it("says who is in another category", async () => {
    const { leftOut } = await trace(rows, "cla-number", "placement", "K");
    expect(leftOut).toContainEqual({ child: "A", file: "Episodes.csv", row: 2, reason: "in placement U" });
  });

  it("says that a status had ceased", async () => {
    const { numerator, leftOut } = await trace(rows, "uasc-number");
    expect(numerator).toEqual([]);
    expect(leftOut).toContainEqual({
      child: "A",
      file: "Episodes.csv",
      row: 2,
      reason: "not unaccompanied and asylum-seeking, or no longer",
    });
  });

  it("points to the row that made a child count, in whichever file", async () => {
    const missing: CareRows = {
      ...rows,
      missing: ["A,M,01/06/2018,02/06/2018", "A,M,01/08/2018,02/08/2018", "C,M,01/08/2018,02/08/2018"],
    };
    const incidents = await trace(missing, "missing-incidents", "missing-type", "missing");
    expect(incidents.numerator.map(({ file, row }) => [file, row])).toEqual([
      ["Missing.csv", 2],
      ["Missing.csv", 3],
    ]);
    expect(incidents.leftOut).toContainEqual({
      child: "C",
      file: "Missing.csv",
      row: 4,
      reason: "the child was not looked after then",
    });
  });

  it("lists nobody where the figure is not available", async () => {
    expect(await trace(rows, "immunisations")).toMatchObject({ figure: { symbol: "x" }, numerator: [], leftOut: [] });
  });

  it("refuses a breakdown or a category that the measure has not", async () => {
    await expect(trace(rows, "cla-rate", "ethnicity", "white")).rejects.toThrow(
      new RangeError('cla-rate has no breakdown "ethnicity"; it has total, age, sex'),
    );
    await expect(trace(rows, "cla-number", "age", "teenagers")).rejects.toThrow(
      "traceFigure found no teenagers in age of cla-number; there are under-1, 1-4, 5-9, 10-15, 16-plus",
    );
    await expect(trace(rows, "cla-number", "plcement", "U")).rejects.toThrow("write placement if that is meant");
  });

  it("counts what the figure counts, for every measure and category of any return", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, async (any) => {
        const care = await careReturn(any);
        expectTracesToCount(care, 2019, figuresOf(care, { year: 2019 }, { ...inputs, by: "all" }));
      }),
      { numRuns: 12 },
    );
  });
});

describeWithOracle("returns/central-bedfordshire-2025", "the traces of the published return", (path) => {
  let care: Return;

  beforeAll(async () => {
    care = (await readReturnFrom([path])).return;
  });

  it.each(measures)("$id: as many as the figure says", (measure) => {
    const has = (id: string): boolean => measure.breakdowns.some((breakdown) => breakdown.id === id);
    const ages = has("age") && has("sex") ? [["age", "sex"]] : [];
    const by = [...measure.breakdowns.slice(0, 1).map(({ id }) => [id]), ...ages];
    expectTracesToCount(care, 2025, figuresOf<Measure>(care, { year: 2025 }, { ...inputs, measures: [measure], by }));
  });
});
