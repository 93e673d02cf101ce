import { dayFromIso, InputError, isoFromDay, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { openSeries, readSeries, readSeriesMeasures } from "../../../packages/core/src/read/readSeries.ts";
import { sheetXml, workbookFile, workbookParts, zipOf } from "./workbook/workbookFile.ts";

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
    expect(isoFromDay(row?.day ?? noDay)).toBe("2019-01-31");
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
    ["court-weeks,N/A,,,,,31,", "series.csv row 2, date: it is blank."],
    ["court-weeks,-,,,,,31,", "series.csv row 2, date: it is blank."],
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

describe("openSeries", () => {
  const columns = heading.split(",");
  // 30 November 2018 is 43,434 days after the last of 1899 as Excel counts
  const row = ["court-weeks", { serial: 43_434 }, "", "", "", "", 28, "autumn"] as const;

  it("reads the sheet of a workbook that has its columns, whatever else is in it", async () => {
    const notes = [["Who keeps this"], ["the court team"]];
    const { bytes } = await workbookFile("series.xlsx", { Notes: notes, Series: [["Series"], [], columns, row] });
    expect(await openSeries(bytes, "series.xlsx")).toEqual([
      {
        measure: "court-weeks",
        day: dayFromIso("2018-11-30"),
        breakdown: "total",
        category: "total",
        value: 28,
        note: "autumn",
        file: "series.xlsx/Series",
        row: 4,
      },
    ]);
  });

  it("is not slowed by a cell far down or right, and names rows as the workbook does", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const sheet = sheetXml([columns, [], ["court-weeks", "soon", "", "", "", "", 28]], far);
    const bytes = await zipOf(workbookParts({ Series: sheet }));
    await expect(openSeries(bytes, "s.xlsx")).rejects.toThrow(/^s\.xlsx row 3, date: "soon" is not a date/);
  });

  it("reads CSV as readSeries does, and refuses what is called a workbook and is none", async () => {
    const bytes = encoder.encode(`${heading}\ncourt-weeks,2018-09-30,,,,,31,\n`);
    expect(await openSeries(bytes, "s.csv")).toEqual(readSeries(bytes, "s.csv"));
    await expect(openSeries(bytes, "s.xlsx")).rejects.toThrow(
      new InputError("s.xlsx cannot be read as an Excel workbook; save it as .xlsx or as CSV."),
    );
    const { bytes: blank } = await workbookFile("s.xlsx", { Series: [] });
    await expect(openSeries(blank, "s.xlsx")).rejects.toThrow("without anything in it");
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
