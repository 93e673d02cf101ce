import { InputError, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { readSeries, readSeriesMeasures } from "../../../packages/core/src/read/readSeries.ts";

const encoder = new TextEncoder();
const heading = "measure,date,breakdown,category,numerator,denominator,value,note";

const read = (...rows: readonly string[]): ReturnType<typeof readSeries> =>
  readSeries(encoder.encode([heading, ...rows].join("\n")), "series.csv");

describe("readSeries", () => {
  it("reads a count, a share and a mean", () => {
    expect(
      read(
        "adoption-enquiries,2018-09-30,enquiry-type,step-parent,5,,,",
        "pep-quality-share,31/12/2018,pep-quality,good-or-better,143,204,,autumn term",
        "court-weeks,2018-09-30,,,,,31.5,",
      ),
    ).toEqual([
      {
        measure: "adoption-enquiries",
        day: 17_804,
        breakdown: "enquiry-type",
        category: "step-parent",
        numerator: 5,
        note: "",
        file: "series.csv",
        row: 2,
      },
      {
        measure: "pep-quality-share",
        day: 17_896,
        breakdown: "pep-quality",
        category: "good-or-better",
        numerator: 143,
        denominator: 204,
        note: "autumn term",
        file: "series.csv",
        row: 3,
      },
      {
        measure: "court-weeks",
        day: 17_804,
        breakdown: "total",
        category: "total",
        value: 31.5,
        note: "",
        file: "series.csv",
        row: 4,
      },
    ]);
  });

  it("takes the columns in any order and case, and commas in thousands", () => {
    const [row] = readSeries(
      encoder.encode(
        'Date,NOTE,value,Denominator,numerator,category,breakdown,Measure\n2019-01-31,,,,"28,500",all,cost-line,unit-cost-week\n',
      ),
      "s.csv",
    );
    expect(row).toMatchObject({ numerator: 28_500, measure: "unit-cost-week" });
    expect(isoFromDay(row?.day ?? 0)).toBe("2019-01-31");
  });

  it("has no rows where there are none", () => {
    expect(read()).toEqual([]);
  });

  it.each([
    [
      "court-weeks,2018-02-31,,,,,31,",
      'series.csv row 2, date: "2018-02-31" is not a date of the calendar; write it as DD/MM/YYYY.',
    ],
    ["court-weeks,,,,,,31,", "series.csv row 2, date: it is blank."],
    [",2018-09-30,,,,,31,", "series.csv row 2, measure: it is blank."],
    ["court-weeks,2018-09-30,,,,,about 31,", 'series.csv row 2, value: "about 31" is not a number.'],
    ["court-weeks,2018-09-30,,,-1,,,", 'series.csv row 2, numerator: "-1" is below nought.'],
    ["court-weeks,2018-09-30,,,,,,", "series.csv row 2, numerator: give a numerator or a value."],
    ["court-weeks,2018-09-30,,,,4,3,", "series.csv row 2, denominator: a denominator needs a numerator beside it."],
  ])("refuses %s", (row, message) => {
    expect(() => read(row)).toThrow(new InputError(message));
  });

  it("names the columns that are wanting", () => {
    expect(() => readSeries(encoder.encode("measure,date,value\n"), "s.csv")).toThrow(
      new InputError(
        `s.csv has no column breakdown, category, numerator, denominator, note; it needs ${heading.replaceAll(",", ", ")}.`,
      ),
    );
  });
});

describe("readSeriesMeasures", () => {
  const text = (...rows: readonly string[]): Uint8Array =>
    encoder.encode(["measure,title,unit,polarity,definition", ...rows].join("\n"));

  it("reads what an authority's own measures are", () => {
    expect(
      readSeriesMeasures(
        text("mentors,Young people with a mentor,young people,higher-better,On the date.", "laptops,Laptops,laptops,,"),
        "own.csv",
      ),
    ).toEqual([
      {
        measure: "mentors",
        title: "Young people with a mentor",
        unit: "young people",
        polarity: "higher-better",
        definition: "On the date.",
      },
      { measure: "laptops", title: "Laptops", unit: "laptops", polarity: "none", definition: "" },
    ]);
  });

  it("refuses a polarity that is none, and a measure without a title", () => {
    expect(() => readSeriesMeasures(text("mentors,Mentors,young people,up,"), "own.csv")).toThrow(
      new InputError('own.csv row 2, polarity: "up" is none of higher-better, lower-better, none.'),
    );
    expect(() => readSeriesMeasures(text("mentors,,young people,,"), "own.csv")).toThrow(
      new InputError("own.csv row 2, title: it is blank."),
    );
  });
});
