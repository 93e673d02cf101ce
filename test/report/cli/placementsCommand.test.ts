import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pastForecastColumns, type placementColumns, placementScenarioSchema } from "@lac-analytics/core/project";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LacRun, lac } from "../../lac.ts";
import { oraclePath } from "../../oraclePath.ts";
import { describeWithPublished } from "../../publishedPath.ts";

type Row = Readonly<Record<(typeof placementColumns)[number], string>>;

const folder = mkdtempSync(join(tmpdir(), "lac-placements-"));
afterAll(() => rmSync(folder, { recursive: true }));

function scenarioFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function placements(...args: readonly string[]): Promise<LacRun> {
  return lac(["project", "placements", ...args]);
}

function rowsOf({ output }: LacRun): readonly Row[] {
  return parse(output, { columns: true });
}

const sample = "data-samples/return";
const short = "from: 2019-04-01\nmonths: 12\nsimulations: 200\n";

describe("lac project placements", () => {
  const asItIs = scenarioFile("as it is.yaml", `${short}prices: [{name: fostering, weekly: 600, group: fostering}]\n`);
  const fewer = scenarioFile("fewer.yaml", `title: Fewer come\n${short}changes: [{entries: {times: 0.5}}]\n`);
  let run: LacRun;
  let rows: readonly Row[];

  beforeAll(async () => {
    run = await placements(sample, "--scenario", asItIs, fewer);
    rows = rowsOf(run);
  });

  it("has a row for every scenario, month and group, and one for all groups, with the columns in their order", () => {
    expect(run.status).toBe(0);
    expect(run.output.split("\n")[0]).toBe("scenario,month,category,expected,lower,upper,cost");
    expect(rows).toHaveLength(2 * 12 * 5);
    expect([...new Set(rows.map(({ scenario }) => scenario))]).toEqual(["as it is", "Fewer come"]);
    expect(rows.slice(0, 5).map(({ month, category }) => `${month} ${category}`)).toEqual([
      "2019-04-30 fostering",
      "2019-04-30 residential",
      "2019-04-30 supported",
      "2019-04-30 other",
      "2019-04-30 total",
    ]);
  });

  it("has a blank cost without prices, and says on standard error what the figures rest on", () => {
    expect(rows[0]?.cost).not.toBe("");
    expect(rows.at(-1)?.cost).toBe("");
    const costOf = (category: string): string | undefined =>
      rows.find((row) => row.scenario === "as it is" && row.category === category)?.cost;
    // a group without a price has no cost, which is not one of nought
    expect([costOf("residential"), costOf("supported")]).toEqual(["", ""]);
    expect(costOf("total")).toBe(costOf("fostering"));
    expect(run.messages).toContain("as it is: simulating 200 futures of 12 months.");
    // 320 looked after on 31 March 2019, as published
    expect(run.messages).toContain("as it is: 320 children at the start; rates from 2016-04-01 to 2019-03-31");
    expect(run.messages).toContain(
      "as it is: without a price, and so without cost, and not in that of all: residential (100% of its child-days); supported",
    );
    expect(run.messages).toContain("Fewer come: there are no prices, so there is no cost.");
  });

  it("expects fewer where fewer come", () => {
    const last = rows.filter(({ month, category }) => month === "2020-03-31" && category === "total");
    expect(Number(last[1]?.expected)).toBeLessThan(Number(last[0]?.expected) - 20);
  });

  it("tells costs by price, and says of a scenario without prices that it has none", async () => {
    const byPrice = await placements(sample, "--by", "price", "--scenario", asItIs, fewer);
    expect(byPrice.status).toBe(0);
    const told = parse(byPrice.output, { columns: true }) as readonly Readonly<Record<string, string>>[];
    expect(
      told.map(({ scenario, financial_year, months, category, price }) => [
        scenario,
        financial_year,
        months,
        category,
        price,
      ]),
    ).toEqual([
      ["as it is", "2019-20", "12", "fostering", "fostering"],
      ["as it is", "total", "12", "fostering", "fostering"],
    ]);
    for (const row of told) expect(Number(row.cost) / ((Number(row.child_days) * 600) / 7)).toBeCloseTo(1, 6);
    expect(byPrice.messages).toContain("Fewer come: there are no prices, so there is no cost.");
  });

  it("tells what would have been forecast a year ahead, from and beside the numbers that the Department published", async () => {
    const past = await placements(sample, "--by", "past", "--scenario", fewer);
    expect(past.status).toBe(0);
    const told = parse(past.output, { columns: true }) as readonly Readonly<Record<string, string>>[];
    expect(told.map(({ scenario, from, to, start, came }) => [scenario, from, to, start, came])).toEqual([
      ["Fewer come", "2014-03-31", "2015-03-31", "268", "274"],
      ["Fewer come", "2015-03-31", "2016-03-31", "274", "284"],
      ["Fewer come", "2016-03-31", "2017-03-31", "284", "303"],
      ["Fewer come", "2017-03-31", "2018-03-31", "303", "313"],
      ["Fewer come", "2018-03-31", "2019-03-31", "313", "320"],
    ]);
    for (const row of told) {
      expect(Number(row.lower_95)).toBeLessThan(Number(row.lower_80));
      expect(Number(row.upper_80)).toBeLessThan(Number(row.upper_95));
      // half of those who come is a change of the scenario, and no forecast of the past has it
      expect(Number(row.expected)).toBeGreaterThan(Number(row.start) - 1);
    }
    expect(past.messages).toContain("of 5 forecasts a year ahead 5 held what came in the 80% range.");
  });

  it("says of a return of one year that it has no forecast of the past", async () => {
    const year = scenarioFile("one year.yaml", "from: 2025-04-01\nmonths: 12\nsimulations: 100\n");
    const past = await placements(oraclePath("returns/rutland-2025"), "--by", "past", "--scenario", year);
    expect(past.status).toBe(0);
    expect(past.output.trim().split("\n")).toEqual([pastForecastColumns.join(",")]);
    expect(past.messages).toContain("one year: no forecast of the past");
  });

  it.each(["year", "price", "past"])("refuses a published model by %s, of which it has nothing", async (by) => {
    const published = scenarioFile(`published ${by}.yaml`, `${short}compatible_with: cs-demand-model\n`);
    const run = await placements(sample, "--by", by, "--scenario", published);
    expect(run.status).toBe(2);
    expect(run.messages).toContain(`cs-demand-model gives months, and nothing by ${by}.`);
  });

  it("gives the same bytes again", async () => {
    expect((await placements(sample, "--scenario", asItIs, fewer)).output).toBe(run.output);
  });

  it("writes JSON, with nothing where there is no cost", async () => {
    const { output } = await placements(sample, "--scenario", fewer, "--format", "json");
    const [first] = JSON.parse(output);
    expect(Object.keys(first)).toEqual(["scenario", "month", "category", "expected", "lower", "upper", "cost"]);
    expect(first.cost).toBeNull();
  });

  it("prints the JSON Schema of a scenario", async () => {
    const { output, status } = await placements("--schema");
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(placementScenarioSchema)));
  });

  it("reads the sample scenario", async () => {
    const text = readFileSync("data-samples/placements.yaml", "utf8").replace(
      "months: 60",
      "months: 2\nsimulations: 100",
    );
    const { status, output } = await placements(sample, "--scenario", scenarioFile("sample.yaml", text));
    expect(status).toBe(0);
    expect(output.split("\n")).toHaveLength(2 * 5 + 2);
  });
});

describe("lac project placements, of what it cannot use,", () => {
  const good = scenarioFile("good.yaml", short);

  it.each([
    ["no return", ["--scenario", good], "Give the return to project from"],
    ["no scenario", [sample], "--scenario: give at least one scenario file."],
    ["one title twice", [sample, "--scenario", good, good], "the title is that of"],
    ["a return that is not there", ["nowhere", "--scenario", good], "nowhere does not exist."],
    [
      "a month after the return",
      [sample, "--scenario", scenarioFile("late.yaml", "from: 2020-04-01")],
      "late: from is 2020-04-01, but the return answers for",
    ],
    [
      "a key that means nothing",
      [sample, "--scenario", scenarioFile("key.yaml", "from: 2019-04-01\nmonth: 3")],
      'key.yaml line 2: the scenario has the key "month"',
    ],
  ])("says of %s what is wrong, with status 2 and no output", async (_, args, sentence) => {
    const { status, output, messages } = await placements(...args);
    expect([status, output]).toEqual([2, ""]);
    expect(messages).toContain(sentence);
    expect(messages).not.toMatch(/^\s+at /m);
  });
});

describeWithPublished("peer-data", "lac project placements, compatible with a published model,", (peers) => {
  const total = (run: LacRun, month: string): Row | undefined =>
    rowsOf(run).find((row) => row.month === month && row.category === "total");

  it("gives the regional model's number, band and cost", async () => {
    const scenario = scenarioFile(
      "regional.yaml",
      "compatible_with: cs-demand-model-regional\nfrom: 2022-04-01\nmonths: 24\nreference: {from: 2016-04-01, to: 2022-03-31}\n",
    );
    const run = await placements(`${peers}/cs-demand-model-regional/samples/v1`, "--scenario", scenario);
    const oracle = JSON.parse(readFileSync(oraclePath("demand-model/regional-A.json"), "utf8")).A_full_reference;
    const last = total(run, "2024-03-31");
    expect(Number(last?.expected) / oracle.total_in_care_at["2024-03-31"]).toBeCloseTo(1, 9);
    const cost = rowsOf(run)
      .filter(({ category }) => category === "total")
      .reduce((sum, row) => sum + Number(row.cost), 0);
    expect(cost / oracle.total_cost).toBeCloseTo(1, 9);
    // the variance at the end is 545.06, and the band two standard deviations to either side
    expect(Number(last?.upper) - Number(last?.expected)).toBeCloseTo(2 * Math.sqrt(545.06), 3);
    expect(run.messages).toContain("as cs-demand-model-regional gives it, its defects included.");
  });

  it("gives the original model's number, without a band", async () => {
    const scenario = scenarioFile(
      "original.yaml",
      "compatible_with: cs-demand-model\nfrom: 2020-04-01\nmonths: 12\nreference: {from: 2018-04-01, to: 2020-03-31}\n",
    );
    const run = await placements(`${peers}/cs-demand-model/cs_demand_model_samples/combined`, "--scenario", scenario);
    expect(total(run, "2021-03-31")).toMatchObject({ lower: "", upper: "", cost: "" });
    expect(Number(total(run, "2021-03-31")?.expected)).toBeCloseTo(137.3008, 4);
  });

  it("adjusts as that model does, and refuses what it does not have", async () => {
    const text = "compatible_with: cs-demand-model-regional\nfrom: 2022-04-01\nmonths: 12\nonly: {sex: 2}\n";
    const source = `${peers}/cs-demand-model-regional/samples/v1`;
    const adjusted = await placements(
      source,
      "--scenario",
      scenarioFile("plain.yaml", text),
      scenarioFile("adjusted.yaml", `${text}changes: [{entries: {group: Fostering, ages: ["10 to 16"], times: 2}}]\n`),
    );
    const [plain, more] = rowsOf(adjusted).filter(
      ({ month, category }) => month === "2023-03-31" && category === "total",
    );
    expect(Number(more?.expected)).toBeGreaterThan(Number(plain?.expected));
    const refused = await placements(
      source,
      "--scenario",
      scenarioFile("mix.yaml", `${text}changes: [{mix: {of: Fostering, to: Other, share: 0.5}}]\n`),
    );
    expect(refused.status).toBe(2);
    expect(refused.messages).toContain("take the change of mix out");
  });
});
