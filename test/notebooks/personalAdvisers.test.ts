import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lac, project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";
import { notebooksWith, sampleSettings, scratchFolder } from "../report/cli/settingsFolder.ts";

const scratch = join(project, "test/dist/scenarios");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The cells of a table of a page, by how its caption begins. */
function tableIn(page: string, caption: string): readonly string[] {
  const table = page.match(new RegExp(`<caption[^>]*>${caption}[\\s\\S]*?</table>`))?.[0] ?? "";
  return [...table.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell = ""]) => cell);
}

/** The text of the report with other data than the sample's. */
async function otherText(...args: readonly string[]): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), "lac-advisers-"));
  folders.push(out);
  const { status, messages } = await lac(["report", "personal-advisers", "--out", out, ...args]);
  expect({ status, messages }).toMatchObject({ status: 0 });
  return textIn(out);
}

/** The text of the report as a reader has it, its parts apart by one space. */
function textIn(out: string): string {
  return ["personal-advisers.html", "personal-advisers-notes.html"]
    .map((name) => readFileSync(join(out, name), "utf8"))
    .join(" ")
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, " ")
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,.:;)])/g, "$1");
}

describe("personal advisers, on the sample", () => {
  let text: string;
  beforeAll(async () => {
    text = textIn((await builtReports("sample")).folder);
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 8: paragraphs 13, 22 and 28
  it.each([
    ["who is in receipt, by the council's own count: seven advisers with 23 each", "The number with an adviser (161)"],
    ["what an adviser costs, and four more", "one adviser costs £28,500 a year, and 4 more £114,000"],
    ["the budget with these four", "£314,000"],
    ["the paper's own counts beside the projection", "Young people on 31 March 2020 241.9 232.0"],
  ])("prints %s", (_, printed) => {
    expect(text).toContain(printed);
  });

  it("expects at the end what lac project caseload does", async () => {
    const { output } = await lac([
      "project",
      "caseload",
      "--scenario",
      "data-samples/caseload-people.yaml",
      "--format",
      "json",
    ]);
    const rows: readonly { readonly month: string; readonly young_people: number }[] = JSON.parse(output);
    const last = rows.at(-1);
    expect(text).toContain(
      `By 31 March 2021 about ${Math.round(last?.young_people ?? 0)} young people will have an adviser`,
    );
  });

  it("adds up those entitled", () => {
    const found = /16 to 17 (\d+) 18 to 20 (\d+) 21 to 24 (\d+) All (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
    const [one = 0, two = 0, three = 0, all] = found;
    expect(all).toBe(one + two + three);
    expect(text).toContain(`Number who may have an adviser ${all} `);
  });

  it("names every assumption with its value and where it comes from", () => {
    expect(text).toContain("who go on with support 65% to 85% (likeliest 75%) the scenario's file");
    expect(text).toContain("Pounds a year for one adviser, before the pay awards listed £28,500 the scenario");
    expect(text).toContain("stops within a year 0% not given; nothing is taken to change it");
  });

  it("leads to the page in which other scenarios are tried", () => {
    expect(text).toContain("personal-advisers-model.html");
  });

  it("says how a projection like it did, and that the test is a little too kind", () => {
    expect(text).toMatch(
      /One year ahead it was out by \d+\.\d young people on average, where assuming no change was out by/,
    );
    expect(text).toContain("Some of these counts were revised after the years that they are of");
  });
});

describe.each([["sample"], ["for publication"]] as const)("personal advisers and the page beside it, %s", (set) => {
  it.each(["Waiting to go from", "Advisers needed for a caseload"])("give the same numbers: %s", async (caption) => {
    const { folder: out } = await builtReports(set);
    const [paper, page] = ["personal-advisers.html", "personal-advisers-model.html"].map((name) =>
      tableIn(readFileSync(join(out, name), "utf8"), caption),
    );
    expect(paper?.length).toBeGreaterThan(3);
    expect(page).toEqual(paper);
  });
});

describe("personal advisers, for publication", () => {
  it("shows no count of one to five young people, and no status", async () => {
    const { folder: out } = await builtReports("for publication");
    const html = readFileSync(join(out, "personal-advisers.html"), "utf8").replace(/<footer[\s\S]*/, "");
    expect(html).not.toContain("by status under the Children Act 1989");
    const ages = /by age<\/caption>([\s\S]*?)<\/table>/.exec(html)?.[1] ?? "";
    expect(
      [...html.matchAll(/<td>Projected<\/td><td class="number">([^<]*)</g)].map(([, cell]) => Number(cell) % 5),
    ).toEqual([0, 0, 0]);
    expect(ages).toContain("18 to 20");
    expect([...ages.matchAll(/<td class="number">([^<]*)</g)].filter(([, cell = ""]) => /^[1-5]$/.test(cell))).toEqual(
      [],
    );
  });
});

describe("personal advisers, of another council", () => {
  let text: string;
  beforeAll(async () => {
    text = await otherText("--data", join(project, "data-samples/return"), "--as-at", "2018-03-31");
  });

  it("says what a return alone says: who is entitled, and between which numbers those in receipt will be", () => {
    expect(text).toMatch(
      /\d+ young people were entitled to an adviser; how many had one was not given\. By 31 March 2021 about \d+ will have one; from \d+ to \d+ is likely/,
    );
    expect(text).toContain("nobody has said how many go on with support at 21");
    expect(text).toContain("go on with support 0% to 100% not given, and so not known");
  });

  it("says nothing of posts, of a target and of money, and has no section of them", () => {
    const paper = text.slice(0, text.indexOf("Notes: "));
    expect(paper.length).toBeGreaterThan(1000);
    expect(paper).not.toMatch(/£|advisers there are, |Cost of|target is|caseload would be/);
    expect(paper).not.toMatch(/Caseloads, and the advisers they take|Two scenarios side by side/);
    expect(paper).toContain("personal-advisers-model.html");
    expect(paper).not.toContain("does-it-add-up");
    expect(paper).not.toContain("Central Bedfordshire");
  });

  it("names what is left out and how to give it", () => {
    for (const key of ["advisers", "target_caseload", "cost_per_adviser"]) {
      expect(text).toContain(
        `give it as ${key} in a scenario file, which settings.json names as caseload under files.`,
      );
    }
  });

  it("says of part of the inputs what that part says", async () => {
    const folder = notebooksWith(
      scratchFolder(),
      JSON.stringify({
        ...sampleSettings(),
        files: { caseload: join(scratch, "posts.yaml") },
        series: null,
        asAt: "2019-01-31",
      }),
      ["personal-advisers"],
    );
    folders.push(folder);
    mkdirSync(scratch, { recursive: true });
    writeFileSync(
      join(scratch, "posts.yaml"),
      "from: 2019-02-01\nmonths: 14\nsimulations: 200\nyoung_people: { people: { return: return } }\nadvisers: 6\n",
    );
    const out = join(folder, "out");
    const { status, messages } = await lac(["report", "personal-advisers", "--out", out], folder);
    expect(status, messages).toBe(0);
    const part = readFileSync(join(out, "personal-advisers.html"), "utf8").replace(/<footer[\s\S]*/, "");
    expect(part).toContain("With the 6 advisers there are, the caseload would be highest at");
    expect(part).toContain("Caseloads, and the advisers they take</h2>");
    expect(part).not.toMatch(/where the target is|£|Cost<\/h2>/);
  });
});
