import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lac, project } from "../lac.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The cells of a table of a page, by how its caption begins. */
function tableIn(page: string, caption: string): readonly string[] {
  const table = page.match(new RegExp(`<caption[^>]*>${caption}[\\s\\S]*?</table>`))?.[0] ?? "";
  return [...table.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell = ""]) => cell);
}

/** The text of the report as a reader has it, its parts apart by one space. */
async function reportText(...args: readonly string[]): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), "lac-advisers-"));
  folders.push(out);
  const { status, messages } = await lac(["report", "personal-advisers", "--out", out, ...args]);
  expect({ status, messages }).toMatchObject({ status: 0 });
  return readFileSync(join(out, "personal-advisers.html"), "utf8")
    .replace(/<footer[\s\S]*/, "")
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,.:;)])/g, "$1");
}

describe("personal advisers, on the sample", () => {
  let text: string;
  beforeAll(async () => {
    text = await reportText();
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 8: paragraphs 13, 22 and 28
  it.each([
    [
      "who is in receipt, by the council's own count: seven advisers with 23 each",
      "161 young people had one’s support",
    ],
    ["what an adviser costs, and four more", "one adviser costs £28,500 a year, and 4 more £114,000"],
    ["the budget with these four", "£314,000"],
    ["the paper's own counts beside the projection", "31 March 2020 232.0"],
    ["that some of the paper's caseloads contradict its counts", "do not follow from them: the report does-it-add-up"],
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
    expect(text).toContain(`By 31 March 2021 ${Math.round(last?.young_people ?? 0)} are expected to be in receipt`);
  });

  it("adds up those entitled", () => {
    const found = /16 to 17 (\d+) 18 to 20 (\d+) 21 to 24 (\d+) All (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
    const [one = 0, two = 0, three = 0, all] = found;
    expect(all).toBe(one + two + three);
    expect(text).toContain(`On 21 January 2019 ${all} young people were entitled`);
  });

  it("names every assumption with its value and where it comes from", () => {
    expect(text).toContain(
      "who go on with support 65% to 85% (likeliest 75%) the scenario's file".replace("'", "&#39;"),
    );
    expect(text).toContain("Pounds a year for one adviser, before the pay awards listed £28,500 standard value");
  });

  it("leads to the page in which other scenarios are tried", () => {
    expect(text).toContain("personal-advisers-model.html");
  });

  it("says how a projection like it did, for years that are later than the report", () => {
    expect(text).toMatch(
      /One year ahead it was out by \d+\.\d young people on average, where assuming no change was out by/,
    );
    expect(text).toContain("The counts are of later years than this report");
  });
});

describe.each([["internal"], ["--publish"]])("personal advisers and the page beside it, %s", (version) => {
  it.each(["Waiting to go from", "Advisers needed for a caseload"])("give the same numbers: %s", async (caption) => {
    const out = mkdtempSync(join(tmpdir(), "lac-advisers-"));
    folders.push(out);
    await lac(["report", "personal-advisers", "--out", out, ...(version === "--publish" ? [version] : [])]);
    const [paper, page] = ["personal-advisers.html", "personal-advisers-model.html"].map((name) =>
      tableIn(readFileSync(join(out, name), "utf8"), caption),
    );
    expect(paper?.length).toBeGreaterThan(3);
    expect(page).toEqual(paper);
  });
});

describe("personal advisers, for publication", () => {
  it("shows no count of one to five young people, and no status", async () => {
    const out = mkdtempSync(join(tmpdir(), "lac-advisers-"));
    folders.push(out);
    await lac(["report", "personal-advisers", "--publish", "--out", out]);
    const html = readFileSync(join(out, "personal-advisers.html"), "utf8").replace(/<footer[\s\S]*/, "");
    expect(html).not.toContain("Children Act 1989");
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
  it("does with a return alone: the standard assumptions, and no count of those in receipt", async () => {
    const text = await reportText("--data", join(project, "data-samples/return"), "--as-at", "2018-03-31");
    expect(text).toContain("under the scenario “standard assumptions”");
    expect(text).toContain("not available");
    expect(text).not.toContain("does-it-add-up");
    expect(text).not.toContain("Central Bedfordshire,");
  });
});
