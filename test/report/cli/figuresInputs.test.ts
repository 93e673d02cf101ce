import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import excel from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-series-"));
afterAll(() => rmSync(folder, { recursive: true }));

const january = ["figures", "data-samples/return", "--as-at", "2019-01-21"];
const heading = "measure,date,breakdown,category,numerator,denominator,value,note";

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

function rowsOf(output: string): readonly Readonly<Record<string, string>>[] {
  return parse(output, { columns: true });
}

describe("lac figures --series", () => {
  // the panel pack of 11 February 2019: 28 weeks (P100), 161 of 204 section Bs good or better (P106)
  const rows = ["court-weeks,2018-11-30,,,,,28,", "pep-quality-share,2018-04-30,pep-quality,good-or-better,161,204,,"];
  const visits = ["visits,2018-12-31,,,50,60,,", "visits,2018-12-31,team,north,20,30,,"];
  const titles = [
    "measure,title,unit,polarity,definition",
    "visits,Visits on time,percent,higher-better,Made when due.",
  ];

  it("makes figures of what the authority counts itself", async () => {
    const series = file("series.csv", [heading, ...rows]);
    const { output } = await lac([...january, "--series", series, "--measures", "court-weeks,pep-quality-share"]);
    expect(rowsOf(output)).toContainEqual(
      expect.objectContaining({ measure: "court-weeks", period_end: "2018-11-30", value: "28", unit: "weeks" }),
    );
    const share = rowsOf(output).find(({ category }) => category === "good-or-better");
    expect(share).toMatchObject({ numerator: "161", denominator: "204", method: "Wilson" });
    expect(Number(share?.value)).toBeCloseTo(78.92, 2);
  });

  it("takes the authority's own measures with their titles, among all and by their ids", async () => {
    const given = [
      ...january,
      "--series",
      file("own-series.csv", [heading, ...rows, ...visits]),
      "--own-measures",
      file("own.csv", titles),
    ];
    const all = rowsOf((await lac(given)).output);
    expect(all.at(-1)).toMatchObject({ measure: "visits", numerator: "50", denominator: "60", unit: "percent" });
    const chosen = await lac([...given, "--measures", "visits,cla-number", "--by", "total", "--by", "team"]);
    expect(rowsOf(chosen.output).map(({ measure, category }) => [measure, category])).toEqual([
      ["visits", "total"],
      ["visits", "north"],
      ["cla-number", "total"],
    ]);
    const misspelt = await lac([...given, "--measures", "visit"]);
    expect(misspelt).toMatchObject({ status: 2, output: "" });
    expect(misspelt.messages).toContain('--measures: there is no measure "visit"; write visits if that is meant.');
  });

  it("takes a column of the return's own by its heading, in any case and with hyphens or spaces", async () => {
    const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,Social Work Team\nA,1,01/02/2012,WBRI,UN3,,,North";
    const episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2024,S,C2,N1,U4,PR1,,,,,,";
    const files = [file("Header.csv", [header]), file("Episodes.csv", [episodes])];
    const by = (name: string, ...more: readonly string[]) =>
      lac(["figures", ...files, "--year", "2025", "--measures", "cla-number", "--by", name, ...more]);
    for (const name of ["social work team", "Social Work Team", "social-work-team", "SOCIAL_WORK_TEAM"]) {
      const [figure] = rowsOf((await by(name)).output);
      expect(figure, name).toMatchObject({ breakdown: "social work team", category: "North", value: "1" });
    }
    expect((await by("team")).messages).toContain('write "social work team" if that is meant');
    const published = await by("Social-Work-Team", "--publish");
    expect(published).toMatchObject({ status: 2, output: "" });
    expect(published.messages).toContain("--by social work team: this is a column of your own, which is not published");
    const standard = await by("Sex", "--publish");
    expect(standard.status).toBe(0);
  });

  it("refuses a row of a measure that there is not, and a title that is the catalogue's", async () => {
    const series = file("unknown.csv", [heading, ...rows, "court-week,2018-12-31,,,,,28,"]);
    const unknown = await lac([...january, "--series", series, "--measures", "cla-number"]);
    expect(unknown).toMatchObject({ status: 2, output: "" });
    expect(unknown.messages).toContain(
      'row 4, measure: there is no measure "court-week"; write court-weeks if that is',
    );
    const own = file("catalogue.csv", ["measure,title,unit,polarity,definition", "court-weeks,Weeks,weeks,,"]);
    const double = await lac([...january, "--series", file("s.csv", [heading, ...rows]), "--own-measures", own]);
    expect(double.messages).toContain('catalogue.csv: "court-weeks" is a measure of the catalogue');
  });

  it("reads a workbook of the same columns", async () => {
    const workbook = new excel.Workbook();
    workbook
      .addWorksheet("series")
      .addRows([heading.split(","), ["court-weeks", new Date("2018-11-30"), "", "", null, null, 28, ""]]);
    const path = join(folder, "series.xlsx");
    await workbook.xlsx.writeFile(path);
    const { output } = await lac([...january, "--series", path, "--measures", "court-weeks"]);
    expect(rowsOf(output)).toEqual([expect.objectContaining({ period_end: "2018-11-30", value: "28" })]);
  });

  it.each([
    ["a number that is none", [heading, "court-weeks,2018-11-30,,,,,many,"], /row 2.*value/],
    ["a column that is missing", ["measure,date", "court-weeks,2018-11-30"], /column/],
  ])("refuses %s, naming the place", async (_, lines, said) => {
    const { status, output, messages } = await lac([...january, "--series", file("bad.csv", lines)]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toMatch(said);
  });

  it("refuses a workbook that is none", async () => {
    const { status, messages } = await lac([...january, "--series", file("bad.xlsx", ["not a workbook"])]);
    expect(status).toBe(2);
    expect(messages).toContain("cannot be read as an Excel workbook");
  });
});

describe("lac figures --trace", () => {
  it("lists as many children as the figure counts, and those just left out with the reason", async () => {
    const { output, messages } = await lac([...january, "--trace", "yoi-prison-number"]);
    const rows = rowsOf(output);
    expect(rows.filter(({ list }) => list === "numerator")).toHaveLength(1);
    expect(rows.find(({ list }) => list === "left out")).toMatchObject({
      reason: expect.stringMatching(/./),
      file: expect.stringContaining("Episodes.csv"),
    });
    expect(messages).toContain("names children");
  });

  it("lists one category of a breakdown", async () => {
    const { output } = await lac([
      ...january,
      "--trace",
      "foster-type-share",
      "--by",
      "foster-panel",
      "--category",
      "foster-ifa",
    ]);
    const lists = rowsOf(output).map(({ list }) => list);
    expect([
      lists.filter((list) => list === "numerator").length,
      lists.filter((list) => list === "denominator").length,
    ]).toEqual([101, 233]);
  });

  it.each([
    ["a category that the breakdown has not", ["--trace", "cla-number", "--by", "placement", "--category", "Q"], "Q"],
    ["a measure that there is not", ["--trace", "cla-numbr"], "cla-numbr"],
  ])("refuses %s", async (_, args, culprit) => {
    const { status, output, messages } = await lac([...january, ...args]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain(culprit);
  });
});

describe("lac figures --choose", () => {
  const uasc = [...january, "--measures", "uasc-number"];

  it("reads a definition the other way", async () => {
    const value = async (args: readonly string[]) => Number(rowsOf((await lac([...uasc, ...args])).output)[0]?.value);
    expect(await value(["--choose", "uascStatus=on-the-day"])).toBe(await value([]));
    expect(await value(["--choose", "uascStatus=any-time-in-year"])).toBeGreaterThan(await value([]));
  });

  it.each([
    ["a choice that there is not", "uasc=all", "there is no choice"],
    ["a reading that there is not", "uascStatus=sometimes", "uascStatus is on-the-day or any-time-in-year"],
  ])("refuses %s", async (_, choice, said) => {
    const { status, messages } = await lac([...uasc, "--choose", choice]);
    expect(status).toBe(2);
    expect(messages).toContain(said);
  });
});

describe("lac figures --publish", () => {
  it("withholds small counts and what would give them away, and says what the symbols mean", async () => {
    const { status, output, messages } = await lac([
      ...january,
      "--publish",
      "--by",
      "all",
      "--measures",
      "cla-number,foster-type-share,uasc-number,yoi-prison-number",
    ]);
    expect(status).toBe(0);
    const rows = rowsOf(output);
    expect(
      rows.find(({ measure, breakdown }) => measure === "yoi-prison-number" && breakdown === "total"),
    ).toMatchObject({ numerator: "", value: "", symbol: "c" });
    const counts = rows.flatMap(({ numerator }) => (numerator === "" ? [] : [Number(numerator)]));
    expect(counts.filter((count) => count > 0 && count < 6)).toEqual([]);
    expect(rows.find(({ measure, breakdown }) => measure === "cla-number" && breakdown === "total")?.value).toBe("315");
    expect(messages).toContain("[c] means");
    expect(messages).not.toContain("internal use");
  });

  it("rounds shares to whole percentages", async () => {
    const { output } = await lac([...january, "--publish", "--measures", "foster-share"]);
    expect(rowsOf(output)[0]).toMatchObject({ numerator: "233", denominator: "315", value: "74" });
  });

  it("lists no children", async () => {
    const { status, output } = await lac([...january, "--publish", "--trace", "cla-number"]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
  });
});

describe("lac figures --population, by age, sex and ethnic group", () => {
  // the pack's 177 boys and 138 girls; 30,000 and 28,000 of them live there, of which half are 0 to 9
  const population = [
    "authority,year,age,sex,ethnicity,population",
    ...["0 to 9", "10 to 17"].flatMap((age) => [
      `E06000056,2018,${age},male,,15000`,
      `E06000056,2018,${age},female,,14000`,
    ]),
    ...["0 to 9", "10 to 17"].flatMap((age) => [
      `E92000001,2018,${age},male,,3000000`,
      `E92000001,2018,${age},female,,2900000`,
    ]),
  ];

  it("gives standardised rates and the ratio of boys to girls", async () => {
    const path = file("population.csv", population);
    const measures = "cla-rate,cla-rate-standardised,disproportionality-ratio";
    const { output, status } = await lac([
      ...[...january, "--population", path, "--measures", measures, "--by", "total", "--by", "sex"],
    ]);
    expect(status).toBe(0);
    const figures = rowsOf(output);
    const ratio = figures.find(
      ({ measure, category }) => measure === "disproportionality-ratio" && category === "male",
    );
    expect(ratio).toMatchObject({ numerator: "177", denominator: "138" });
    expect(Number(ratio?.value)).toBeCloseTo(177 / 30_000 / (138 / 28_000), 9);
    const rate = figures.find(({ measure }) => measure === "cla-rate");
    expect(Number(rate?.value)).toBeCloseTo((315 / 58_000) * 10_000, 9);
    const standardised = figures.find(({ measure }) => measure === "cla-rate-standardised");
    expect(standardised).toMatchObject({ numerator: "315", method: "Dobson", symbol: "" });
  });

  it("refuses a file that does not fit with one sentence that names it", async () => {
    const path = file(
      "gap.csv",
      population.filter((row) => !row.startsWith("E06000056,2018,0 to 9,male")),
    );
    const { output, messages, status } = await lac([...january, "--population", path, "--measures", "cla-rate"]);
    expect({ output, status }).toEqual({ output: "", status: 2 });
    expect(messages).toContain("gap.csv has no residents aged 0 to 17 in all for Central Bedfordshire in mid-2018");
  });

  it("says in its help what the file may hold", async () => {
    const { output } = await lac(["figures", "--help"]);
    expect(output.replace(/\s+/g, " ")).toContain("columns age, sex and ethnicity");
  });
});
