import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

const samples = join(project, "data-samples");
const asked = ["compare", `${samples}/return`, "--published", `${samples}/published/benchmarks.csv`, "--year", "2019"];

describe("lac compare", () => {
  it("gives a row a figure and what it is set beside, for internal use", async () => {
    const args = ["--authority", "823", "--neighbours", `${samples}/published/neighbours.csv`, "--population", "61026"];
    const { status, output, messages } = await lac([...asked, ...args]);
    expect(status, messages).toBe(0);
    expect(messages).toContain("internal use");
    const rows: readonly Readonly<Record<string, string>>[] = parse(output, { columns: true });
    const rate = rows.filter(({ measure }) => measure === "cla-rate");
    // the DfE published 66 per 10,000 of England and 51 of the East of England on 31 March 2019
    expect(rate.map(({ beside, year, value }) => [beside, year, beside === "neighbours" ? "" : value])).toEqual([
      ["neighbours", "2019", ""],
      ["region", "2019", "51"],
      ["England", "2019", "66"],
    ]);
    // 320 children were looked after on that day
    for (const { own } of rate) expect(Number(own)).toBeCloseTo((320 * 10_000) / 61_026, 10);
    expect(rate.at(-1)?.verdict).toBe("lower");
    // and 52 of the council itself
    expect(rate.map(({ own_published }) => own_published)).toEqual(["52", "52", "52"]);
  });

  it("sets rates by age and sex beside published ones, where the population is given so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lac-compare-"));
    const [published, population] = ["published.csv", "population.csv"].map((name) => join(folder, name));
    if (published === undefined || population === undefined) throw new Error("both are named");
    const column = "cla-rate:age:10-15";
    writeFileSync(
      published,
      [
        `time_period,geographic_level,old_la_code,new_la_code,la_name,${column},${column} numerator,${column} denominator`,
        "2019,National,,,,76,29600,3900000",
        "2019,Local authority,823,E06000056,Central Bedfordshire,60,120,20000",
      ].join("\n"),
    );
    const ages = Array.from({ length: 18 }, (_, age) => `E06000056,2018,${age},3400`);
    writeFileSync(population, ["authority,year,age,population", ...ages].join("\n"));
    const args = [
      "--published",
      published,
      "--authority",
      "823",
      "--as-at",
      "21 January 2019",
      "--population",
      population,
    ];
    const { status, output, messages } = await lac(["compare", `${samples}/return`, ...args]);
    rmSync(folder, { recursive: true });
    expect(status, messages).toBe(0);
    const rows: readonly Readonly<Record<string, string>>[] = parse(output, { columns: true });
    // 119 of the sample's 315 children were 10 to 15 years old on that day, of 6 x 3,400 residents
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ breakdown: "age", category: "10-15", beside: "England", value: "76" });
    expect(Number(rows[0]?.own)).toBeCloseTo((119 * 10_000) / 20_400, 10);
    expect(rows[0]?.verdict).toBe("lower");
  });

  it("sets times of adoption beside those of England, in the file that has no authority and under the catalogue's names", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lac-compare-"));
    const [stages, scorecard] = ["stages.csv", "scorecard.csv"].map((name) => join(folder, name));
    if (stages === undefined || scorecard === undefined) throw new Error("both are named");
    writeFileSync(
      stages,
      [
        "time_period,geographic_level,country_code,cla_group,stage_of_adoption_process,age_start_poc,number",
        "2019,National,E92000001,Age on starting final period of care,6. Total average time between entry into care and adoption,Total,01:11",
      ].join("\n"),
    );
    // the three years to 2018, as the scorecards of England print them
    writeFileSync(
      scorecard,
      [
        "time_period,geographic_level,old_la_code,new_la_code,la_name,adoption-a1,adoption-a2",
        "2018,National,,,,486,201",
        "2018,Local authority,823,E06000056,Central Bedfordshire,418,159",
      ].join("\n"),
    );
    const beside = async (file: string) => {
      const args = ["--published", file, "--authority", "823", "--year", "2019"];
      const { status, output, messages } = await lac(["compare", `${samples}/return`, ...args]);
      expect(status, messages).toBe(0);
      const rows: readonly Readonly<Record<string, string>>[] = parse(output, { columns: true });
      return rows.map(({ measure, category, name, value, verdict }) => [measure, category, name, value, verdict]);
    };
    const found = [await beside(stages), await beside(scorecard)];
    rmSync(folder, { recursive: true });
    expect(found).toEqual([
      // 23 months of 365.25 / 12 days
      [["adoption-interval-mean", "entry-adopted", "England", "700.0625", "not tested"]],
      [
        ["adoption-a1", "total", "England", "486", "not tested"],
        ["adoption-a2", "total", "England", "201", "not tested"],
      ],
    ]);
  });

  it("says so where nothing stands beside a figure", async () => {
    // the first year of the published file is 2018
    const files = ["--published", `${samples}/published/benchmarks.csv`, "--authority", "823"];
    const { status, output, messages } = await lac(["compare", `${samples}/return`, ...files, "--year", "2012"]);
    expect(status, messages).toBe(0);
    expect(output.trimEnd().split("\n")).toHaveLength(1);
    expect(messages).toContain("Nothing stands beside a figure: the published files have no measure of the authority");
  });

  it("refuses an authority of which the files have nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lac-compare-"));
    const file = join(folder, "of-one.csv");
    const [heading, ...rows] = readFileSync(`${samples}/published/benchmarks.csv`, "utf8").split("\n");
    writeFileSync(file, [heading, ...rows.filter((row) => row.includes("E06000056"))].join("\n"));
    const args = ["compare", `${samples}/return`, "--published", file, "--authority", "Rutland"];
    const { status, output, messages } = await lac(args);
    writeFileSync(file, `${heading}\n`);
    const empty = await lac(args);
    rmSync(folder, { recursive: true });
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toMatch(/The published files have no figure of authority E06000017\.\n$/);
    expect(empty).toMatchObject({ status: 2, output: "" });
    expect(empty.messages).toMatch(/The published files have no figure at all\.\n$/);
  });

  it("asks for what was published", async () => {
    const { status, messages } = await lac(["compare", `${samples}/return`, "--authority", "823"]);
    expect(status).toBe(2);
    expect(messages).toContain("--published");
  });
});
