import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type caseloadColumns, caseloadScenarioSchema } from "@lac-analytics/core/project";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LacRun, lac, project } from "../../lac.ts";

type Row = Readonly<Record<(typeof caseloadColumns)[number], string>>;

const folder = mkdtempSync(join(tmpdir(), "lac-caseload-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a scenario file and gives its path. */
function scenarioFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function caseload(...args: readonly string[]): Promise<LacRun> {
  return lac(["project", "caseload", ...args]);
}

function rowsOf({ output }: LacRun): readonly Row[] {
  return parse(output, { columns: true });
}

// Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 8
const eleven = scenarioFile(
  "eleven.yaml",
  `title: Eleven advisers from April 2019
from: 2019-04-01
months: 36
young_people:
  counts: { 2019-03-31: 162, 2020-03-31: 232, 2021-03-31: 230 }
take_up_at_21: 0.75
advisers: 7
compare: [7, 8, 9, 10, 11]
target_caseload: 22
cost_per_adviser: 28500
on_costs: 0
pay_award: { 2020-04-01: 0.02 }
simulations: 10000
seed: 1
`,
);

describe("lac project caseload --by year", () => {
  it("has what the plan and each compared establishment cost, by financial year and in all", async () => {
    const { status, output } = await caseload("--scenario", eleven, "--by", "year");
    expect(status).toBe(0);
    const [head, ...lines] = output.trimEnd().split("\n");
    expect(head).toBe(
      "scenario,financial_year,months,establishment,advisers,cost,cost_lower,cost_upper,budget,variance,within_budget",
    );
    expect(lines).toHaveLength(6 * 4);
    // 7 × 28,500, then with a rise of 2 per cent, for two years
    expect(lines.slice(0, 4)).toEqual([
      "Eleven advisers from April 2019,2019-20,12,plan,7,199500,199500,199500,,,",
      "Eleven advisers from April 2019,2020-21,12,plan,7,203490,203490,203490,,,",
      "Eleven advisers from April 2019,2021-22,12,plan,7,203490,203490,203490,,,",
      "Eleven advisers from April 2019,total,36,plan,7,606480,606480,606480,,,",
    ]);
  });

  it("refuses another period in a sentence", async () => {
    const { status, messages } = await caseload("--scenario", eleven, "--by", "week");
    expect(status).toBe(2);
    expect(messages).toBe('--by: there is no "week"; there are month and year.\n');
  });
});

describe("lac project caseload, from counts", () => {
  let run: LacRun;
  let rows: readonly Row[];

  beforeAll(async () => {
    run = await caseload("--scenario", eleven);
    rows = rowsOf(run);
  });

  it("has a row for every month and establishment, with the columns in their order", () => {
    expect(run.status).toBe(0);
    expect(run.output.split("\n")[0]).toBe(
      "scenario,month,advisers,young_people,lower,upper,caseload,caseload_lower,caseload_upper,advisers_needed,cost",
    );
    expect(rows).toHaveLength(36 * 5);
    expect([rows[0]?.month, rows.at(-1)?.month]).toEqual(["2019-04-30", "2022-03-31"]);
  });

  it("gives 232 young people and 11 advisers 21.1 each, exactly", () => {
    const row = rows.find(({ month, advisers }) => month === "2020-03-31" && advisers === "11");
    expect(row).toMatchObject({
      scenario: "Eleven advisers from April 2019",
      young_people: "232",
      lower: "232",
      upper: "232",
      advisers_needed: "11",
      cost: "26125",
    });
    expect(Number(row?.caseload)).toBeCloseTo(232 / 11, 12);
    const firstYear = rows.filter(
      ({ month, advisers }) => month <= "2020-03-31" && (advisers === "7" || advisers === "11"),
    );
    const cost = (posts: string): number =>
      firstYear.filter(({ advisers }) => advisers === posts).reduce((sum, { cost: pounds }) => sum + Number(pounds), 0);
    expect(cost("11") - cost("7")).toBeCloseTo(114_000, 6);
  });

  it("says on standard error where the counts end", () => {
    expect(run.messages).toBe(
      [
        "the young people are counts, so that take_up_at_21 will change nothing.",
        "after 2021-03-31 the last count stands.",
      ]
        .map((sentence) => `Eleven advisers from April 2019: ${sentence}\n`)
        .join(""),
    );
  });

  it("leaves blank what rests on posts, a target or a cost that nobody gave, and says which columns and why", async () => {
    const bare = scenarioFile(
      "bare.yaml",
      "from: 2019-04-01\nmonths: 1\nyoung_people: { counts: { 2019-03-31: 162 } }\n",
    );
    const found = await caseload("--scenario", bare);
    expect(found.status).toBe(0);
    expect(found.output).toBe(
      "scenario,month,advisers,young_people,lower,upper,caseload,caseload_lower,caseload_upper,advisers_needed,cost\n" +
        "bare,2019-04-30,,162,162,162,,,,,\n",
    );
    expect(found.messages).toContain(
      "bare: advisers, caseload, caseload_lower, caseload_upper and cost stay blank, because",
    );
    expect(found.messages).toContain("bare: cost stays blank, because what an adviser costs is not given");
    expect(found.messages).toContain("bare: advisers_needed stays blank, because the target is not given");
    const json = await caseload("--scenario", bare, "--format", "json");
    expect(JSON.parse(json.output)[0]).toMatchObject({ young_people: 162, caseload: null, cost: null });
  });

  it("takes several scenarios, JSON among them", async () => {
    const other = scenarioFile(
      "other.json",
      JSON.stringify({ from: "2019-04-01", months: 2, young_people: { counts: { "2019-03-31": 162 } }, advisers: 9 }),
    );
    const both = rowsOf(await caseload("--scenario", eleven, other));
    expect(both).toHaveLength(36 * 5 + 2);
    expect(both.at(-1)).toMatchObject({ scenario: "other", advisers: "9", young_people: "162", caseload: "18" });
  });

  it("writes JSON, and a file only when it is whole", async () => {
    const file = join(folder, "out", "..", "caseload.json");
    const { output, status } = await caseload("--scenario", eleven, "--format", "json", "--out", file);
    expect({ output, status }).toEqual({ output: "", status: 0 });
    const written: unknown = JSON.parse(readFileSync(file, "utf8"));
    expect(written).toHaveLength(36 * 5);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("lac project caseload, from people", () => {
  const sample = relative(folder, join(project, "data-samples/return"));
  const people = scenarioFile(
    "people.yaml",
    `from: 2019-04-01
months: 24
young_people:
  people: { return: ${sample}, care_leavers: leavers.csv }
take_up_at_21: { low: 0.65, likely: 0.75, high: 0.85 }
simulations: 1000
compare: [7, 11]
`,
  );
  writeFileSync(join(folder, "leavers.csv"), "child,birth_date,status,in_touch\nZZZ,1999-05-20,former relevant,no\n");

  it("reads the files beside the scenario, and is the same every time", async () => {
    const [run, again] = await Promise.all([caseload("--scenario", people), caseload("--scenario", people)]);
    expect(run.status).toBe(0);
    expect(run.messages).toMatch(/on 2019-03-31 \d+ eligible, \d+ relevant, \d+ former relevant and \d+ qualifying/);
    expect(run.messages).not.toContain("ZZZ");
    expect(again.output).toBe(run.output);
    const rows = rowsOf(run);
    expect(rows).toHaveLength(24 * 2);
    for (const row of rows) {
      expect(Number(row.lower)).toBeLessThan(Number(row.young_people));
      expect(Number(row.young_people)).toBeLessThan(Number(row.upper));
      expect(Number(row.caseload) * Number(row.advisers)).toBeCloseTo(Number(row.young_people), 6);
    }
  });
});

describe("lac project caseload", () => {
  it("prints the schema for an editor", async () => {
    const { output, status } = await caseload("--schema");
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual(caseloadScenarioSchema);
  });

  it("helps", async () => {
    const { status, output } = await caseload("--help");
    expect(status).toBe(0);
    expect(output).toMatch(/^Usage: lac project caseload/);
  });

  const faulty = (line: string): string => `from: 2019-04-01\nyoung_people: { counts: { 2019-03-31: 162 } }\n${line}\n`;

  it.each([
    ["no scenario", [], "--scenario: give at least one scenario file."],
    ["a file that is not there", ["--scenario", "nowhere.yaml"], "nowhere.yaml does not exist."],
    ["a return among the scenarios", ["--scenario", eleven, "data-samples/return"], "caseload takes its return from"],
    [
      "a return by itself",
      ["data-samples/return", "--scenario", eleven],
      "caseload takes its return from the scenario",
    ],
    ["one title twice", ["--scenario", eleven, eleven], "give each scenario its own"],
    ["an unknown key", ["--scenario", scenarioFile("a.yaml", faulty("take_up: 1"))], "a.yaml line 3: "],
    [
      "a return that is not there",
      [
        "--scenario",
        scenarioFile("d.yaml", "from: 2019-04-01\nyoung_people: { people: { return: no-such-return } }\n"),
      ],
      "no-such-return does not exist.",
    ],
    [
      "a list that is not there",
      [
        "--scenario",
        scenarioFile("e.yaml", "from: 2019-04-01\nyoung_people: { people: { care_leavers: none.csv } }\n"),
      ],
      "none.csv does not exist.",
    ],
  ])("refuses %s in one sentence, with status 2", async (_, args, culprit) => {
    const { status, output, messages } = await caseload(...args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain(culprit);
    expect(messages.trim().split("\n")).toHaveLength(1);
  });
});

describe("the sample scenario", () => {
  it("gives the pack's 21.1 young people each with eleven advisers on 31 March 2020 (P083)", async () => {
    const rows = rowsOf(await caseload("--scenario", join(project, "data-samples/caseload.yaml")));
    const eleven = rows.find(({ month, advisers }) => month === "2020-03-31" && advisers === "11");
    expect(Number(eleven?.caseload)).toBeCloseTo(232 / 11, 12);
  });
});
