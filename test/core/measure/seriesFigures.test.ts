import { dayFromIso, figuresOf, findFigure, InputError, type Measure, measures, ownId } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { seriesFigures } from "../../../packages/core/src/measure/seriesFigures.ts";
import { readSeries, readSeriesMeasures, type SeriesRow } from "../../../packages/core/src/read/readSeries.ts";
import { careReturn } from "../../careReturn.ts";

const encoder = new TextEncoder();

function series(...rows: readonly string[]): readonly SeriesRow[] {
  const heading = "measure,date,breakdown,category,numerator,denominator,value,note";
  return readSeries(encoder.encode([heading, ...rows].join("\n")), "series.csv");
}

describe("seriesFigures", () => {
  it("makes a figure of every row, at its date", () => {
    const [enquiries, plans, weeks, caseload] = seriesFigures(
      series(
        "adoption-enquiries,2018-09-30,enquiry-type,step-parent,5,,,",
        "pep-quality-share,2018-12-31,pep-quality,good-or-better,143,204,,autumn term",
        "court-weeks,2018-09-30,,,,,31.5,",
        "pa-caseload,2019-03-31,advisers,7,259,7,,entitled",
      ),
      { authority: "E06000056" },
    );
    expect(enquiries).toMatchObject({
      value: 5,
      numerator: 5,
      unit: "enquiries",
      periodStart: "2018-09-30",
      periodEnd: "2018-09-30",
      authority: "E06000056",
    });
    expect(plans).toMatchObject({
      value: (143 * 100) / 204,
      numerator: 143,
      denominator: 204,
      method: "Wilson",
      note: "autumn term",
    });
    expect(weeks).toMatchObject({ value: 31.5, unit: "weeks", symbol: "" });
    expect(caseload).toMatchObject({
      value: 37,
      unit: "young people per adviser",
      numerator: 259,
      denominator: 7,
      category: "7",
    });
  });

  it("keeps what a value was worked out from, where the row says so", () => {
    const [told, bare] = seriesFigures(
      series("court-weeks,2018-09-30,,,630,20,31.5,", "court-weeks,2018-12-31,,,,,30,"),
    );
    expect(told).toMatchObject({ value: 31.5, numerator: 630, denominator: 20 });
    expect(bare).not.toHaveProperty("numerator");
    expect(bare).not.toHaveProperty("denominator");
  });

  it("has no interval where the measure has none, and no meaning over nought", () => {
    const [vacancies, none] = seriesFigures(
      series(
        "workforce-vacancy,2018-09-30,workforce-basis,fte,10.5,110.5,,",
        "workforce-agency,2018-09-30,workforce-basis,fte,0,0,,",
      ),
    );
    expect(vacancies).toMatchObject({ value: (10.5 * 100) / 110.5 });
    expect(vacancies).not.toHaveProperty("lower");
    expect(none).toMatchObject({ symbol: "z" });
  });

  it("takes measures of the authority's own", () => {
    const own = readSeriesMeasures(
      encoder.encode(
        "measure,title,unit,polarity,definition\nmentors,With a mentor,percent,higher-better,On the date.",
      ),
      "own.csv",
    );
    const [mentors] = seriesFigures(series("mentors,2018-09-30,team,north,5,20,,"), { measures: own });
    expect(mentors).toMatchObject({
      measure: "mentors",
      breakdown: "team",
      category: "north",
      value: 25,
      unit: "percent",
      method: "Wilson",
    });
  });

  it.each([
    [
      "mentors,2018-09-30,,,5,,,",
      'series.csv row 2, measure: there is no measure "mentors"; lac measures lists them, and a measure of your own needs a title.',
    ],
    [
      "cla-numbers,2018-09-30,,,5,,,",
      'series.csv row 2, measure: there is no measure "cla-numbers"; write cla-number if that is meant, and a measure of your own needs a title.',
    ],
    [
      "pep-quality-share,2018-09-30,quality,good,5,9,,",
      'series.csv row 2, breakdown: pep-quality-share has no breakdown "quality"; write pep-quality if that is meant.',
    ],
    [
      "pep-quality-share,2018-09-30,pep-quality,good,5,9,,",
      'series.csv row 2, category: pep-quality has no category "good"; write good-or-better if that is meant.',
    ],
    [
      "pep-quality-share,2018-09-30,pep-quality,satisfactory,5,,,",
      "series.csv row 2, denominator: a share needs a denominator beside its numerator, or a value.",
    ],
    [
      "pep-quality-share,2018-09-30,pep-quality,satisfactory,5,4,,",
      "series.csv row 2, numerator: it is above the denominator.",
    ],
  ])("refuses %s", (row, message) => {
    expect(() => seriesFigures(series(row))).toThrow(new InputError(message));
  });

  it("refuses two rows for one figure", () => {
    expect(() =>
      seriesFigures(series("court-weeks,2018-09-30,,,,,31,", "court-weeks,30/09/2018,total,total,,,32,")),
    ).toThrow(new InputError("series.csv row 3, category: row 2 is for the same figure."));
  });
});

describe("a series among the figures of a return", () => {
  const wanted = (...ids: readonly string[]) => measures.filter(({ id }) => ids.includes(id));
  const rows = series(
    "pa-receiving,2018-03-31,age-adviser,18-20,150,,,",
    "pa-receiving,2018-09-30,age-adviser,18-20,162,,,projected",
    "pa-receiving,2019-06-30,age-adviser,18-20,170,,,",
    "pa-caseload,2018-09-30,advisers,7,259,7,,",
    "pa-caseload,2018-09-30,advisers,8,259,8,,",
    "cla-number,2019-01-31,total,total,315,,,count of the panel",
  );

  it("gives the latest of the twelve months to the date, and the rest as not available", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] });
    const figures = figuresOf(
      care,
      { asAt: dayFromIso("2019-03-31") },
      { measures: wanted("pa-receiving", "pa-caseload"), series: rows },
    );
    expect(findFigure(figures, "pa-receiving", "age-adviser", "18-20")).toMatchObject({
      value: 162,
      periodEnd: "2018-09-30",
      note: "projected",
    });
    expect(findFigure(figures, "pa-receiving", "age-adviser", "21-24")).toMatchObject({ symbol: "x" });
    expect(figures.filter(({ measure }) => measure === "pa-caseload").map(({ category }) => category)).toEqual([
      "7",
      "8",
    ]);
    const later = figuresOf(
      care,
      { asAt: dayFromIso("2019-10-01") },
      { measures: wanted("pa-receiving"), series: rows },
    );
    expect(findFigure(later, "pa-receiving", "age-adviser", "18-20")).toMatchObject({ value: 170 });
    const before = figuresOf(
      care,
      { asAt: dayFromIso("2017-10-01") },
      { measures: wanted("pa-receiving"), series: rows },
    );
    expect(findFigure(before, "pa-receiving", "age-adviser", "18-20")).toMatchObject({ symbol: "x" });
  });

  it("gives the authority's own measures like any other, once it is said what they are", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] });
    const own = series(
      "mentors,2019-01-31,,,30,,,",
      "mentors,2019-01-31,team,north,10,,,",
      "mentors,2018-01-31,team,south,9,,,",
    );
    const date = { asAt: dayFromIso("2019-03-31") };
    const [titles] = [
      readSeriesMeasures(
        encoder.encode("measure,title,unit,polarity,definition\nmentors,With a mentor,young people,,"),
        "own.csv",
      ),
    ];
    const found = (by?: "all" | readonly (readonly string[])[]) =>
      figuresOf<Measure>(care, date, { series: own, ownMeasures: titles, ...(by && { by }) }).filter(
        ({ measure }) => measure === ownId("mentors"),
      );
    expect(found()).toMatchObject([{ breakdown: "total", value: 30, unit: "young people", periodEnd: "2019-01-31" }]);
    expect(found("all").map(({ breakdown, category, symbol }) => [breakdown, category, symbol])).toEqual([
      ["total", "total", ""],
      ["team", "north", ""],
      ["team", "south", "x"],
    ]);
    expect(found([["team"]])).toHaveLength(2);
    expect(() => figuresOf(care, date, { series: own })).toThrow(
      'series.csv row 2, measure: there is no measure "mentors"',
    );
    const wantedAlone = figuresOf<Measure>(care, date, {
      series: own,
      ownMeasures: titles,
      measures: wanted("cla-number"),
    });
    expect(wantedAlone.map(({ measure }) => measure)).toEqual(["cla-number"]);
  });

  it("stands in the place of what the return would give", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] });
    const figures = figuresOf(
      care,
      { asAt: dayFromIso("2019-03-31") },
      { measures: wanted("cla-number"), series: rows },
    );
    expect(findFigure(figures, "cla-number")).toMatchObject({ value: 315, note: "count of the panel" });
  });

  it("is of the period asked for where it is dated on its last day, and else of its own date; a local one always is", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] });
    const published = series("dental-checks,2018-03-31,,,,,96,", "court-weeks,2018-03-31,,,,,28,");
    const at = (day: string) =>
      figuresOf(
        care,
        { asAt: dayFromIso(day) },
        { measures: wanted("dental-checks", "court-weeks"), by: [["total"]], series: published },
      ).map(({ measure, periodStart, periodEnd }) => [measure, periodStart, periodEnd]);
    expect(at("2018-03-31")).toEqual([
      ["dental-checks", "2017-04-01", "2018-03-31"],
      ["court-weeks", "2018-03-31", "2018-03-31"],
    ]);
    expect(at("2018-12-31")[0]).toEqual(["dental-checks", "2018-03-31", "2018-03-31"]);
  });
});
