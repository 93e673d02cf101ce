import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figureColumns } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LacRun, lac } from "../../lac.ts";

type Row = Readonly<Record<(typeof figureColumns)[number], string>>;

const sample = [
  "figures",
  "data-samples/return",
  "--as-at",
  "2019-01-21",
  "--population",
  "data-samples/population.csv",
];

function row(rows: readonly Row[], measure: string, breakdown = "total", category = "total"): Row | undefined {
  return rows.find((each) => each.measure === measure && each.breakdown === breakdown && each.category === category);
}

describe("lac figures on the sample, as at 21 January 2019", () => {
  let run: LacRun;
  let rows: readonly Row[];

  beforeAll(async () => {
    run = await lac([...sample, "--authority", "E06000056", "--by", "all"]);
    rows = parse(run.output, { columns: true });
  });

  it("is done, and says on standard error that nothing is withheld", () => {
    expect(run.status).toBe(0);
    expect(run.messages).toContain("internal use");
  });

  it("has the columns of a figure, in their order", () => {
    expect(run.output.split("\n")[0]).toBe(figureColumns.join(","));
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 5; where a share contradicts its counts, the counts win
  it.each([
    ["P001", "foster-share", "total", "total", "233", 73.97],
    ["P003", "foster-type-share", "foster-panel", "foster-ifa", "101", 43.35],
    ["P005", "foster-type-share", "foster-panel", "foster-in-house", "130", 55.79],
    ["P007", "foster-type-share", "foster-panel", "foster-friends-family", "34", 14.59],
    ["P009", "turning-18-next-6-months", "total", "total", "21", 21],
    ["P010", "yoi-prison-number", "total", "total", "1", 1],
    ["P014", "foster-share", "uasc", "uasc", "12", 35.29],
    ["P015", "uasc-number", "foster-panel", "foster-ifa", "5", 5],
    ["P016", "uasc-number", "foster-panel", "foster-in-house", "6", 6],
    ["P017", "uasc-number", "foster-panel", "foster-friends-family", "0", 0],
    ["P018", "yoi-prison-number", "uasc", "uasc", "1", 1],
    ["the total that P001 and P002 need", "cla-number", "total", "total", "315", 315],
    ["P012", "uasc-number", "total", "total", "34", 34],
  ])("gives %s: %s", (_, measure, breakdown, category, count, value) => {
    const found = row(rows, measure, breakdown, category);
    expect(found?.numerator).toBe(count);
    expect(Number(found?.value)).toBeCloseTo(value, 1);
    expect(found?.authority).toBe("E06000056");
  });

  it("gives the rate with its interval and the vintage of its population", () => {
    expect(row(rows, "cla-rate")).toMatchObject({
      numerator: "315",
      denominator: "61026",
      unit: "per 10,000",
      confidence: "0.95",
      method: "Byar's",
      note: "mid-2018 population estimate for Central Bedfordshire",
    });
  });
});

describe("lac figures", () => {
  const folder = mkdtempSync(join(tmpdir(), "lac-figures-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("gave P013, 41 UASC, six months earlier", async () => {
    const { output } = await lac([
      "figures",
      "data-samples/return",
      "--as-at",
      "2018-07-21",
      "--measures",
      "uasc-number",
    ]);
    expect(row(parse(output, { columns: true }), "uasc-number")?.value).toBe("41");
  });

  it("takes stocks at 31 March with --year", async () => {
    const { output } = await lac(["figures", "data-samples/return", "--year", "2018", "--measures", "cla-number"]);
    expect(row(parse(output, { columns: true }), "cla-number")).toMatchObject({
      period_end: "2018-03-31",
      value: "313",
    });
  });

  it("takes a date as councils write it, and says how it read one that has two readings", async () => {
    const at = (date: string) => lac(["figures", "data-samples/return", "--as-at", date, "--measures", "cla-number"]);
    const iso = await at("2018-03-31");
    for (const written of ["31/3/2018", "31/03/2018", "31.3.2018", "31-03-2018"]) {
      expect(await at(written), written).toEqual(iso);
    }
    const ambiguous = await at("3/4/2018");
    expect(row(parse(ambiguous.output, { columns: true }), "cla-number")?.period_end).toBe("2018-04-03");
    expect(ambiguous.messages).toContain("--as-at: 3/4/2018 is read with the day first, as 2018-04-03.\n");
    expect((await at("4/4/2018")).messages).not.toContain("day first");
  });

  it("takes a reporting year by both of its years", async () => {
    const of = (year: string) => lac(["figures", "data-samples/return", "--year", year, "--measures", "ceased-number"]);
    const year = await of("2018");
    for (const written of ["2017-18", "2017/18", "2017-2018"]) expect(await of(written), written).toEqual(year);
  });

  it("gives the figures of each date that is asked for, each once", async () => {
    const dates = ["2019-01-21", "2018-12-31", "21/1/2019"].flatMap((date) => ["--as-at", date]);
    const { output } = await lac(["figures", "data-samples/return", ...dates, "--measures", "cla-number,uasc-number"]);
    expect(parse<Row>(output, { columns: true }).map(({ measure, period_end: end }) => [measure, end])).toEqual([
      ["cla-number", "2019-01-21"],
      ["uasc-number", "2019-01-21"],
      ["cla-number", "2018-12-31"],
      ["uasc-number", "2018-12-31"],
    ]);
  });

  it.each(["Central Bedfordshire", "823", "E06000056"])("knows the authority %s by its code", async (authority) => {
    const { output } = await lac([
      "figures",
      "data-samples/return",
      ...["--as-at", "2019-01-21", "--authority", authority, "--population", "data-samples/population.csv"],
      ...["--measures", "cla-rate"],
    ]);
    expect(row(parse(output, { columns: true }), "cla-rate")).toMatchObject({
      authority: "E06000056",
      denominator: "61026",
    });
  });

  it("gives several year-ends at once", async () => {
    const years = Array.from({ length: 10 }, (_, index) => ["--year", String(2010 + index)]).flat();
    const { output } = await lac(["figures", "data-samples/return", ...years, "--measures", "cla-number"]);
    // DfE, Children looked after in England: 31 March 2010 to 2019
    expect(parse<Row>(output, { columns: true }).map(({ value }) => Number(value))).toEqual([
      163, 176, 208, 246, 268, 274, 284, 303, 313, 320,
    ]);
  });

  it("counts flows over the months asked for, and stocks and rolling averages as always", async () => {
    const { output } = await lac([
      "figures",
      "data-samples/return",
      ...["--as-at", "2018-09-30", "--months", "6", "--measures", "ceased-number,cla-number,adoption-a1"],
    ]);
    const rows: readonly Row[] = parse(output, { columns: true });
    // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 7: 57 ceased in the six months, A1 390 days
    expect(rows.map(({ measure, period_start, value }) => [measure, period_start, value])).toEqual([
      ["ceased-number", "2018-04-01", "57"],
      ["cla-number", "2018-09-30", "314"],
      ["adoption-a1", "2015-10-01", "390"],
    ]);
  });

  it("joins all single breakdowns with crossed ones, measure by measure", async () => {
    const ask = ["figures", "data-samples/return", "--as-at", "2019-01-21", "--measures", "cla-number,started-number"];
    const alone = await lac([...ask, "--by", "all"]);
    const joined = await lac([...ask, "--by", "all", "--by", "age,sex"]);
    const rows: readonly Row[] = parse(joined.output, { columns: true });
    const crossed = rows.filter(({ breakdown }) => breakdown === "age;sex");
    expect(new Set(crossed.map(({ measure }) => measure))).toEqual(new Set(["cla-number", "started-number"]));
    expect(rows.length).toBe(parse(alone.output, { columns: true }).length + crossed.length);
    const order = rows.map(({ measure }) => measure);
    expect(order.lastIndexOf("cla-number")).toBeLessThan(order.indexOf("started-number"));
  });

  it("crosses breakdowns and repeats --by", async () => {
    const { output } = await lac([
      "figures",
      "data-samples/return",
      "--year",
      "2019",
      "--measures",
      "cla-number",
      "--by",
      "age,sex",
      "--by",
      "sex",
    ]);
    const rows: readonly Row[] = parse(output, { columns: true });
    expect(new Set(rows.map(({ breakdown }) => breakdown))).toEqual(new Set(["age;sex", "sex"]));
    const sum = (breakdown: string): number =>
      rows.filter((each) => each.breakdown === breakdown).reduce((total, { value }) => total + Number(value), 0);
    expect([sum("age;sex"), sum("sex")]).toEqual([320, 320]);
  });

  it("writes JSON with the same names", async () => {
    const { output } = await lac([
      "figures",
      "data-samples/return",
      "--year",
      "2019",
      "--measures",
      "cla-number",
      "--format",
      "json",
    ]);
    expect(JSON.parse(output)).toMatchObject([
      { measure: "cla-number", period_end: "2019-03-31", value: 320, unit: "children" },
    ]);
  });

  it("writes a file only when it is whole", async () => {
    const file = join(folder, "figures.csv");
    const { output, status } = await lac(["figures", "data-samples/return", "--year", "2019", "--out", file]);
    expect({ output, status }).toEqual({ output: "", status: 0 });
    expect(readFileSync(file, "utf8").split("\n")[0]).toBe(figureColumns.join(","));
    expect(readdirSync(folder)).toEqual(["figures.csv"]);
  });

  it("has no rate without a population, and says why", async () => {
    const { output } = await lac(["figures", "data-samples/return", "--year", "2019", "--measures", "cla-rate"]);
    expect(row(parse(output, { columns: true }), "cla-rate")).toMatchObject({
      value: "",
      symbol: "x",
      numerator: "320",
    });
  });

  it("takes a number for a population", async () => {
    const { output } = await lac([
      "figures",
      "data-samples/return",
      "--year",
      "2019",
      "--measures",
      "cla-rate",
      "--population",
      "64,000",
    ]);
    expect(row(parse(output, { columns: true }), "cla-rate")?.value).toBe("50");
  });

  it.each([
    ["a folder that is not there", ["no-such-folder"], "no-such-folder"],
    ["a folder without files of the return", ["packages/core"], "packages/core"],
    ["an unknown option", ["data-samples/return", "--colour"], "--colour"],
    ["no return at all", [], "return"],
    ["a date that is none", ["data-samples/return", "--as-at", "31/02/2019"], "31/02/2019 is no day of the calendar"],
    ["a date with the month first", ["data-samples/return", "--as-at", "01/21/2019"], "write the day first"],
    ["a date in words", ["data-samples/return", "--as-at", "last March"], "last March"],
    ["two years in one", ["data-samples/return", "--year", "2017-19"], "2017-19"],
    ["a year that is none", ["data-samples/return", "--year", "twenty"], "reporting year"],
    ["a date before any return", ["data-samples/return", "--as-at", "0001-01-01"], "0001-01-01"],
    ["a year of two figures", ["data-samples/return", "--year", "19"], "19"],
    ["all breakdowns and one of them", ["data-samples/return", "--by", "all", "--by", "age"], "leave --by age out"],
    ["no whole months", ["data-samples/return", "--months", "1.5"], "no whole number"],
    ["more than ten years of months", ["data-samples/return", "--months", "121"], "no whole number"],
    ["months to publish", ["data-samples/return", "--months", "6", "--publish"], "twelve months"],
    ["a date and a year", ["data-samples/return", "--as-at", "2019-01-21", "--year", "2019"], "--year"],
    ["an unknown measure", ["data-samples/return", "--measures", "cla-numbr"], "write cla-number if that is meant"],
    ["an unknown breakdown", ["data-samples/return", "--by", "agee"], "write age if that is meant"],
    [
      "a breakdown that the measure has not",
      ["data-samples/return", "--measures", "net-change", "--by", "sex"],
      'net-change has no breakdown "sex"; it has total',
    ],
    ["an unknown format", ["data-samples/return", "--format", "xml"], "xml"],
    ["a population of nobody", ["data-samples/return", "--population", "0"], "--population"],
    [
      "a population file without the year",
      ["data-samples/return", "--year", "2011", "--population", "data-samples/population.csv"],
      "mid-2010",
    ],
    ["a file that cannot be written", ["data-samples/return", "--out", "no/such/folder/figures.csv"], "figures.csv"],
  ])("refuses %s in one sentence, with status 2", async (_, args, culprit) => {
    const { status, output, messages } = await lac(["figures", ...args]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain(culprit);
    expect(messages).not.toMatch(/\n\s+at /);
  });

  it("has no figure of a date outside the days of the return, which is a fault of the data for the question", async () => {
    const { status, output, messages } = await lac([
      "figures",
      "data-samples/return",
      "--as-at",
      "2035-01-31",
      "--measures",
      "cla-number",
    ]);
    expect(status).toBe(1);
    expect(messages).toContain("2009-04-01 to 2019-03-31 only");
    expect(output).toMatch(/^cla-number,2035-01-31.*,x,the return does not cover the day/m);
  });

  it("refuses a population with an unquoted comma, which would be read as another number", async () => {
    const file = join(folder, "comma.csv");
    writeFileSync(file, "authority,year,population\nE06000056,2018,61,026\n");
    const { status, messages } = await lac(["figures", "data-samples/return", "--population", file, "--year", "2019"]);
    expect(status).toBe(2);
    expect(messages).toContain("comma.csv row 2: it has more cells than the heading");
  });

  it("names the row and column of a bad population file", async () => {
    const file = join(folder, "population.csv");
    writeFileSync(file, "authority,year,population\nE06000056,2018,many\n");
    const { status, messages } = await lac(["figures", "data-samples/return", "--population", file]);
    expect(status).toBe(2);
    expect(messages).toContain("population.csv row 2: population must be a whole number above nought.");
  });
});
