import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";
import { plantedProject, saidBy } from "./plantedProject.ts";
import { canary } from "./plantedReturn.ts";
import { plantedTexts } from "./plantedTexts.ts";
import { plantedTag, tagsIn } from "./tagsIn.ts";
import { textsOf } from "./textsOf.ts";

const { folder, returnFolder, expectNothingRevealed } = plantedProject();

describe("every other output that may be shared", () => {
  const all = ["--by", "all", "--year", "2018"];

  it.each([
    ["figures", () => ["figures", returnFolder, ...all], 1],
    ["figures for publication", () => ["figures", returnFolder, ...all, "--publish"], 1],
    ["figures as JSON", () => ["figures", returnFolder, ...all, "--format", "json"], 1],
    ["measures", () => ["measures"], 0],
  ] as const)("%s: reveals no child", async (name, args, status) => {
    const run = await lac(args(), folder);
    expect(run.status, run.messages).toBe(status);
    expect(run.output.length).toBeGreaterThan(100);
    expectNothingRevealed(name, saidBy(run));
    if (!args().includes("json")) expect(run.output).not.toMatch(/(?:^|,)"?[=+@\t]|(?:^|,)"?-(?!\d)/m);
  });

  function scenario(): string {
    const path = join(folder, "people.yaml");
    writeFileSync(
      path,
      `title: ${JSON.stringify(plantedTexts[5])}\nfrom: 2019-04-01\nmonths: 12\nyoung_people:\n  people:\n    return: return\nadvisers: 7\nsimulations: 100\n`,
    );
    return path;
  }

  it("what is said where too much was lost to project from: reveals no child", async () => {
    const run = await lac(["project", "caseload", "--scenario", scenario()], folder);
    expect({ status: run.status, output: run.output }).toEqual({ status: 2, output: "" });
    expect(run.messages).toContain("nothing can be projected");
    expectNothingRevealed("caseload", saidBy(run));
  });

  it.each([
    ["a quotation mark that does not end", (text: string) => text.replace(/\n/, `\n"${canary}`)],
    ["a row with a cell too many", (text: string) => text.replace(/\r?\n/, `\r\n${canary},,,,,,,,,,,,,,,,,,,,\r\n`)],
    ["no column of children", (text: string) => text.replace("CHILD", `${canary}-1`)],
    ["a column twice", (text: string) => text.replace("DECOM", "CHILD")],
    ["no date that can be read", (text: string) => text.replace(/\d\d\/\d\d\/\d{4}/g, canary)],
    ["nothing in it", () => ""],
    ["bytes of no text", (text: string) => `${text.slice(0, 500)}\u0000\u0001\u{FFFD}${text.slice(500)}`],
  ])("messages of a return with %s", async (name, broken) => {
    const path = join(folder, "broken");
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    for (const file of readdirSync(returnFolder)) {
      const text = readFileSync(join(returnFolder, file), "utf8");
      writeFileSync(join(path, file), file === "Episodes.csv" ? broken(text) : text);
    }
    const run = await lac(["figures", path, "--as-at", "2018-03-31", "--measures", "cla-number"], folder);
    expect([1, 2], run.messages).toContain(run.status);
    expectNothingRevealed(name, saidBy(run));
  });
});

describe("what came out when papers for publication were made again", () => {
  it("reveals no child, names no file of others and tells no figure that no edition has, where all differs", async () => {
    const pack = join(folder, "pack");
    const built = await lac(["report", "placements", "--publish", "--formats", "html,docx", "--out", pack], folder);
    expect(built.status, built.messages).toBe(1);
    const episodes = join(returnFolder, "Episodes.csv");
    const before = readFileSync(episodes, "utf8");
    const [heading = "", ...rows] = before.split("\n");
    writeFileSync(episodes, [heading, ...rows.slice(200)].join("\n"));
    writeFileSync(join(pack, `${canary}.csv`), "");
    const run = await lac(["verify", pack], folder);
    writeFileSync(episodes, before);
    expect(run.status, run.messages).toBe(1);
    // whoever runs it may know
    expect(run.output).toMatch(/^In placements\.html, table .* it was .* and is .*\.$/m);
    for (const file of ["verification.html", "verification.docx", "verification.json"]) {
      const texts = await textsOf(file, readFileSync(join(pack, file)));
      expectNothingRevealed(file, texts);
      expect([file, texts.words.join(" ").includes(canary)]).toEqual([file, false]);
      expect([file, /it was .* and is /.test(texts.words.join(" "))]).toEqual([file, false]);
    }
    const page = readFileSync(join(pack, "verification.html"), "utf8");
    expect(tagsIn(page)).not.toMatch(plantedTag);
    expect(page).toContain("placements.html");
    expect(page).toContain("1 thing stands there that no build wrote.");
  });
});

describe("the check of a return, which names children and says so", () => {
  it("takes no text of the data for an order, as a page or as a spreadsheet", async () => {
    const page = await lac(["check", returnFolder, "--format", "html"], folder);
    expect(page.output).toContain("this page names children");
    expect(tagsIn(page.output)).not.toMatch(plantedTag);
    expect(tagsIn(page.output)).not.toContain("<script");
    const rows = await lac(["check", returnFolder], folder);
    expect(rows.output).not.toMatch(/(?:^|,)"?[=+@\t]|(?:^|,)"?-(?!\d)/m);
    expect(rows.output).toContain("'=CONCATENATE");
  });
});
