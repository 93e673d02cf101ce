import { InputError } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublishedTable, readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

const place =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code";
const england = (year: string) => `${year},Reporting year,National,E92000001,England,,,,,`;
const eastOfEngland = (year: string) =>
  `${year},Reporting year,Regional,E92000001,England,E12000006,East of England,,,`;
const centralBedfordshire = (year: string) =>
  `${year},Reporting year,Local authority,E92000001,England,E12000006,East of England,823,Central Bedfordshire,E06000056`;

describe("readPublished, rates of the 2025 edition", () => {
  const figures = readPublished(
    csvBytes(
      `\uFEFF${place},population_type,population_estimate,children_count,rate_per_10000`,
      `${england("2025")},Children looked after on 31 March each year,12183016,81770,67`,
      `${eastOfEngland("2025")},Children looked after on 31 March each year,1394026,6800,49`,
      `${centralBedfordshire("2025")},Children looked after on 31 March each year,70074,337,48`,
      `${centralBedfordshire("2024")},Children looked after on 31 March each year,x,c,z`,
    ),
    "rates.csv",
  );

  it("gives one figure for each row and indicator, with all that the row says", () => {
    expect(figures).toHaveLength(12);
    expect(figures[8]).toEqual({
      edition: "2025",
      file: "rates.csv",
      row: 4,
      timePeriod: "2025",
      year: 2025,
      level: "authority",
      areaCode: "E06000056",
      oldCode: "823",
      areaName: "Central Bedfordshire",
      regionCode: "E12000006",
      indicator: "rate_per_10000",
      filters: { population_type: "Children looked after on 31 March each year" },
      value: 48,
      symbol: "",
    });
  });

  it("knows England and the regions by their codes", () => {
    expect(figures[0]).toMatchObject({ level: "national", areaCode: "E92000001", areaName: "England", oldCode: "" });
    expect(figures[3]).toMatchObject({ level: "regional", areaCode: "E12000006", areaName: "East of England" });
  });

  it("gives a withheld figure a symbol and its meaning, and no value", () => {
    const withheld = figures.filter(({ year }) => year === 2024);
    expect(withheld.map(({ symbol }) => symbol)).toEqual(["x", "c", "z"]);
    expect(withheld.map((figure) => (figure.symbol === "" ? "" : figure.meaning))).toEqual([
      "not available",
      "confidential",
      "not applicable",
    ]);
    expect(withheld.every((figure) => !("value" in figure))).toBe(true);
  });
});

describe("readPublished, the columns of earlier editions", () => {
  it("reads the rates of 2023, whose population_count holds text and whose children are looked after at 31 March", () => {
    const figures = readPublished(
      csvBytes(
        `${place},population_count,population_estimate,number,rate_per_10000`,
        `${england("2023")},Children looked after at 31 March each year,11886906,83840,71`,
      ),
      "cla_number_and_rate_per_10k_children.csv",
    );
    const filters = { population_type: "Children looked after on 31 March each year" };
    expect(figures).toMatchObject([
      { edition: "2023", indicator: "population_estimate", filters, value: 11886906 },
      { edition: "2023", indicator: "count", filters, value: 83840 },
      { edition: "2023", indicator: "rate_per_10000", filters, value: 71 },
    ]);
  });

  it("reads stability of 2022, whose category is a characteristic", () => {
    const [figure] = readPublished(
      csvBytes(
        `${place},cla_group,characteristic,number,percentage`,
        `${england("2022")},Children looked after at 31 March,With 3 or more placements during the year,8030,10`,
      ),
      "stability.csv",
    );
    expect(figure).toMatchObject({
      indicator: "count",
      filters: { cla_group: "CLA on 31 March", characteristic: "With 3 or more placements during the year" },
    });
  });

  it("reads care leavers of 2020, whose age is Aged 17 to 18", () => {
    const figures = readPublished(
      csvBytes(`${place},age,activity,number,percentage`, `${england("2020")},Aged 17 to 18,Total,11660,100`),
      "activity.csv",
    );
    expect(figures.map(({ indicator }) => indicator)).toEqual(["count", "percent"]);
    expect(figures[0]?.filters).toEqual({ care_leaver_age: "17 to 18 years", characteristic: "Total" });
  });

  it("takes a single year of age for a label and not for a value", () => {
    const figures = readPublished(csvBytes(`${place},age,number`, `${england("2024")},17,8590`), "ages.csv");
    expect(figures).toMatchObject([{ indicator: "count", filters: { care_leaver_age: "17" }, value: 8590 }]);
  });

  it("takes academic years by the year in which they end", () => {
    const [figure] = readPublished(
      csvBytes(`${place},characteristic,absence_percent`, `${england("202425")},Total,8.1`),
      "absence.csv",
    );
    expect(figure).toMatchObject({ timePeriod: "202425", year: 2025, indicator: "absence_percent", edition: "2025" });
  });

  it("keeps the edition that it is told, as a release revises the years before it", () => {
    const bytes = csvBytes(`${place},number`, `${centralBedfordshire("2024")},365`);
    expect(readPublished(bytes, "a.csv", { edition: "2024 (first)" })[0]?.edition).toBe("2024 (first)");
    expect(readPublished(bytes, "a.csv")[0]?.edition).toBe("2024");
  });

  it("reads average times of adoption as months", () => {
    const figures = readPublished(
      csvBytes(`${place},stage_of_adoption_process,age_start_poc,number`, `${england("2025")},4. Total,Total,01:07`),
      "adoption.csv",
    );
    expect(figures).toMatchObject([{ indicator: "months", value: 19, filters: { age_start_poc: "Total" } }]);
  });
});

describe("readPublished, statistical first releases", () => {
  const heading = "LA_order,New_geog_code,geog_l,geog_c,geog_n,CLA_Mar2017,CLA_2017,CLA_UASC,CLA_NetGain";
  const figures = readPublished(
    csvBytes(
      heading,
      "1,E92000001,NATIONAL,999,ENGLAND,72670,102590,4560,x",
      "99,E12000007,REGION,G,LONDON,9910,15570,1540,x",
      "100,E12000007,REGION,H,INNER LONDON,4230,6470,490,x",
      "88,E06000056,LA,823,Central Bedfordshire,304,431,51,..",
    ),
    "SFR50_CLA2017.csv",
  );

  it("takes the year off the columns", () => {
    expect(figures.slice(-4)).toMatchObject([
      { edition: "2017", year: 2017, oldCode: "823", areaCode: "E06000056", indicator: "CLA_Mar", value: 304 },
      { indicator: "CLA", value: 431 },
      { indicator: "CLA_UASC", value: 51 },
      { indicator: "CLA_NetGain", symbol: "..", meaning: "not available" },
    ]);
  });

  it("reads x as a small count withheld, which it means no more", () => {
    expect(figures[3]).toMatchObject({ symbol: "x", meaning: "confidential" });
  });

  it("tells Inner London from London, though the files give both one code", () => {
    expect(figures[4]).toMatchObject({ level: "regional", areaCode: "E12000007" });
    expect(figures[8]).toMatchObject({ level: "regional", areaCode: "E13000001" });
  });

  it("reads 2010, which has no GSS codes and calls regions GOR", () => {
    const [nation, region, authority] = readPublished(
      csvBytes(
        "geog_l,geog_c,geog_n,MarTotal_2010,MarPlace_Q1_2010",
        "National,921,England,64400,x",
        "GOR,G,East of England ,6180,x",
        "LA,823,Central Bedfordshire,163,0",
      ),
      "SFR27_2010_March.csv",
    ).filter(({ indicator }) => indicator === "MarTotal");
    expect(nation).toMatchObject({ year: 2010, level: "national", areaCode: "E92000001", value: 64400 });
    expect(region).toMatchObject({ level: "regional", areaCode: "E12000006", value: 6180 });
    expect(authority).toMatchObject({ level: "authority", areaCode: "", oldCode: "823", value: 163 });
  });

  it("takes the year from the name of the file where no column has it, and asks for it where neither has", () => {
    const bytes = csvBytes("geog_l,geog_c,geog_n,CL_total", "LA,823,Central Bedfordshire,20");
    expect(readPublished(bytes, "SFR36_19Years2013.csv")[0]?.year).toBe(2013);
    expect(() => readPublished(bytes, "care leavers.csv")).toThrow(
      new InputError("care leavers.csv does not say its year: neither a column nor the name of the file ends in one."),
    );
  });
});

describe("readPublished, the Local Authority Interactive Tool", () => {
  const figures = readPublished(
    csvBytes(
      "measure,year,la_number,area,value",
      "LAC,2025,823,Central Bedfordshire,48",
      "LAC,2025,970,England,67",
      "LAC,2025,985,East of England,49",
      "LACFinance,2016-17 (OT),987,London (Inner),-",
    ),
    "lait.csv",
  );

  it("takes the measure for the indicator", () => {
    expect(figures[0]).toMatchObject({ indicator: "LAC", level: "authority", oldCode: "823", areaCode: "", value: 48 });
  });

  it("knows England and the regions by their numbers", () => {
    expect(figures[1]).toMatchObject({ level: "national", areaCode: "E92000001" });
    expect(figures[2]).toMatchObject({ level: "regional", areaCode: "E12000006" });
    expect(figures[3]).toMatchObject({ level: "regional", areaCode: "E13000001", year: 2017 });
  });

  it("reads a dash as withheld for a reason not stated", () => {
    expect(figures[3]).toMatchObject({ symbol: "-", meaning: "not stated" });
  });
});

describe("readPublished, odd and hostile files", () => {
  const rates = `${place},number,percentage`;
  const refused = (...lines: readonly string[]) => {
    try {
      readPublished(csvBytes(...lines), "odd.csv");
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return "read";
  };

  it("refuses a file that is none of these", () => {
    expect(refused("a,b", "1,2")).toBe(
      "odd.csv is no file of published figures: it needs the columns time_period and geographic_level, geog_l and geog_c, or measure, year, la_number, area and value.",
    );
    expect(refused("")).toBe("odd.csv is empty.");
  });

  it("names the row and the column of a cell that is neither number nor symbol", () => {
    expect(refused(rates, `${england("2025")},81770,100`, `${centralBedfordshire("2025")},about 300,1`)).toBe(
      'odd.csv row 3, number: "about 300" is neither a number nor a symbol that such files use.',
    );
  });

  it("names the row of a period that is none", () => {
    expect(refused(rates, `${england("Q1 2025")},81770,100`)).toBe(
      'odd.csv row 2, time_period: "Q1 2025" must be a year such as 2025, or two such as 202425.',
    );
  });

  it("names the row that has too few cells or too many", () => {
    expect(refused(rates, `${england("2025")},81770`)).toBe("odd.csv row 2 has 11 cells where the heading has 12.");
    expect(refused(rates, `${england("2025")},81770,100,7`)).toBe(
      "odd.csv row 2 has 13 cells where the heading has 12.",
    );
    expect(refused(rates, `${england("2025")},81770,100,`)).toBe("read");
  });

  it("refuses a level that such files do not have, rather than pass over the area without a word", () => {
    const leveled = (level: string) => `2025,Reporting year,${level},E92000001,England,,,823,Bedford,E06000055,1,1`;
    expect(refused(rates, `${england("2025")},81770,100`, leveled("Local authorty"))).toBe(
      'odd.csv row 3, geographic_level: "Local authorty" is no level that such files have; write "Local authority" if that is meant.',
    );
    expect(refused(rates, leveled("LA"))).toBe(
      'odd.csv row 2, geographic_level: "LA" is no level that such files have; there are National, Regional, Local authority.',
    );
    expect(refused(rates, leveled(""))).toContain("row 2, geographic_level: ");
    // a note below the table has neither level nor time
    expect(refused(rates, `${england("2025")},81770,100`, "Source: DfE,,,,,,,,,,,")).toBe("read");
    expect(refused(rates, leveled("statistical neighbour"))).toContain("is no level that such files have");
  });

  // the levels of the DfE's own enumeration, and the medians that some of its files on social care have
  it.each(["Local authority district", "School", "Ward", "MAT", "RSC region", "Statistical neighbours (median)"])(
    "passes over rows of the level %s, which such files have and we do not compare with",
    (level) => {
      const other = `2025,Reporting year,${level},E92000001,England,,,,,,1,1`;
      const figures = readPublished(csvBytes(rates, other, `${england("2025")},81770,100`), "a.csv");
      expect(figures.map(({ level: read }) => read)).toEqual(["national", "national"]);
    },
  );

  it("refuses an authority without a code, rather than go by its name", () => {
    expect(refused(rates, "2025,Reporting year,Local authority,E92000001,England,,,,Bedford,,1,1")).toBe(
      "odd.csv row 2 is of an area without a code; fill in new_la_code, old_la_code or region_code.",
    );
    expect(refused("geog_l,geog_c,geog_n,CLA_Mar2015", "LA,,Bedford,1")).toBe(
      "odd.csv row 2 is of an area without a code; fill in geog_c.",
    );
  });

  it("refuses a quotation mark that is not closed", () => {
    expect(refused(rates, `${england("2025")},1,1`, `"${centralBedfordshire("2025")},1,1`)).toBe(
      "odd.csv row 3 has a quotation mark that is opened and not closed.",
    );
  });

  it("refuses a first release with a level that it does not know, and a tool's area without a number", () => {
    expect(refused("geog_l,geog_c,geog_n,CLA_Mar2015", "WARD,1,Elstow,1")).toBe(
      'odd.csv row 2, geog_l: "WARD" must be National, Region (GOR in 2010) or LA.',
    );
    expect(refused("measure,year,la_number,area,value", "LAC,2025,-,Somewhere,1")).toBe(
      'odd.csv row 2, la_number: "-" must be a number of three digits.',
    );
    expect(refused("measure,year,la_number,area,value", "LAC,soon,823,Somewhere,1")).toBe(
      'odd.csv row 2, year: "soon" must be a year such as 2025 or 2024-25.',
    );
  });

  it("passes over areas of another kind, and gives no figure for a blank cell", () => {
    const figures = readPublished(
      csvBytes(
        rates,
        `${england("2025")},81770,100`,
        "2025,Reporting year,School,E92000001,England,,,823,A school,E06000056,30,1",
        `${centralBedfordshire("2025")},,1`,
      ),
      "odd.csv",
    );
    expect(figures.map(({ row, indicator }) => [row, indicator])).toEqual([
      [2, "count"],
      [2, "percent"],
      [4, "percent"],
    ]);
  });

  it("reads columns in any order, in capitals and parted by semicolons, and labels that are names of the language", () => {
    const [figure] = readPublished(
      csvBytes(
        "Number;Geographic_Level;__proto__;constructor;NEW_LA_CODE;Time_Period",
        "5;local authority;constructor;__proto__;E06000056;2025",
      ),
      "odd.csv",
    );
    expect(figure).toMatchObject({ indicator: "count", value: 5, areaCode: "E06000056" });
    expect(Object.entries(figure?.filters ?? {})).toEqual([
      ["__proto__", "constructor"],
      ["constructor", "__proto__"],
    ]);
  });

  it("ends in figures or in a sentence, whatever the cells: a figure has a finite value or a symbol, never both", () => {
    const headings = fc.constantFrom(
      rates,
      "geog_l,geog_c,geog_n,CLA_Mar2015,CLA_male",
      "measure,year,la_number,area,value",
      "time_period,geographic_level",
    );
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "c",
        "z",
        "x",
        "..",
        "-",
        "2025",
        "202425",
        "National",
        "LA",
        "Local authority",
        "823",
        "E06000056",
        '"',
        "1,2",
      ),
      fc.string({ maxLength: 5 }),
      fc.double().map(String),
    );
    const rows = fc.array(
      fc.array(cell, { minLength: 1, maxLength: 13 }).map((cells) => cells.join(",")),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(headings, rows, (heading, lines) => {
        let figures: ReturnType<typeof readPublished> = [];
        try {
          figures = readPublished(csvBytes(heading, ...lines), "odd.csv");
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
        for (const figure of figures) {
          if (figure.symbol === "") expect(Number.isFinite(figure.value)).toBe(true);
          else expect(figure).not.toHaveProperty("value");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives nothing for a heading alone", () => {
    expect(readPublished(csvBytes(rates), "odd.csv")).toEqual([]);
  });
});

describe("isPublishedTable", () => {
  const isTable = (heading: string): boolean => isPublishedTable(new TextEncoder().encode(`${heading}\n`), "a.csv");

  it("holds of the headings of the editions and of the tool, and of no others", () => {
    expect(isTable("time_period,geographic_level,cla-rate")).toBe(true);
    expect(isTable("geog_l,geog_c,CLA_Mar2016")).toBe(true);
    expect(isTable("measure,year,la_number,area,value")).toBe(true);
    for (const heading of ["time_period,number", "geog_l,number", "measure,year,area,value", "action,due"]) {
      expect(isTable(heading)).toBe(false);
    }
  });
});
