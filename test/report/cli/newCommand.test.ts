import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, openBrowser, openPage } from "../../inBrowser.ts";
import { lac } from "../../lac.ts";
import { scratchProject } from "../scratchProject.ts";

const scratch = scratchProject();
const { folder, at, read } = scratch;

beforeAll(async () => {
  const { status, output, messages } = await lac(["new", "notebook", "foster-homes"], folder);
  expect({ status, output }).toEqual({
    status: 0,
    output: "notebooks/foster-homes/report.mdx\nnotebooks/foster-homes/cells.ts\n",
  });
  expect(messages).toContain("lac preview foster-homes");
});

/** The words of a report above its foot, without its style and its drawings. */
function wordsOf(path: string): string {
  return read(path)
    .replace(/<footer[\s\S]*/, "")
    .replace(/<(style|svg)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

describe("lac new notebook", () => {
  it("makes a notebook that builds at once in every format", async () => {
    const run = await lac(["report", "foster-homes", "--formats", "html,pdf,docx,xlsx", "--out", "internal"], folder);
    expect(run.status, run.messages).toBe(0);
    const files = ["docx", "html", "pdf", "xlsx"].flatMap((format) => [`foster-homes.${format}`, `index.${format}`]);
    expect(readdirSync(at("internal")).sort()).toEqual(
      [...files, "foster-homes-notes.html", "reports.json", "ro-crate-metadata.json"].sort(),
    );
    const words = wordsOf("internal/foster-homes.html");
    // the panel's pack has 315 children and 233 in foster placements; the interval is Wilson's, of 233 in 315
    expect(words).toContain("On 21 January 2019 the council looked after 315 children");
    expect(words).toMatch(/foster placements was 74% \(95% interval 69 to 79\)/);
    expect(words).toContain("Most children looked after are in foster placements: 233 of 315");
    expect(words).toContain("74% (233 of 315)");
    expect(words).toContain("Source of the definition");
    expect(words).not.toMatch(/undefined|NaN|\[object/);
  });

  it("makes one that holds its numbers back where it is published", async () => {
    const run = await lac(["report", "foster-homes", "--publish", "--out", "published"], folder);
    expect(run.status, run.messages).toBe(0);
    const counts = [...read("published/foster-homes.html").matchAll(/<\/th><td class="number">([^<]*)<\/td>/g)];
    expect(counts.map(([, count = ""]) => count).filter((count) => /^[1-5]$/.test(count))).toEqual([]);
    expect(counts.map(([, count = ""]) => count)).toContain("[c]");
    expect(wordsOf("published/foster-homes.html")).not.toMatch(/joined and|undefined|\(\)/);
  });

  it("makes one that builds from a return that does not reach back, and without a population", async () => {
    const run = await lac(
      ["report", "foster-homes", "--data", "return", "--as-at", "2009-06-30", "--out", "early"],
      folder,
    );
    expect(run.status, run.messages).toBe(0);
    expect(wordsOf("early/foster-homes.html")).toContain("The return can answer for 1 April 2009");
  });

  it("titles it after its name, whatever that would mean in front matter", async () => {
    expect(read("notebooks/foster-homes/report.mdx")).toMatch(/^---\ntitle: "Foster homes"\n---\n/);
    await lac(["new", "notebook", "null"], folder);
    expect(read("notebooks/null/report.mdx")).toContain('title: "Null"');
  });

  it.each([
    ["foster-homes", 'There is already a "foster-homes" in notebooks; give another name.'],
    ["../foster", '"../foster" cannot name a notebook; '],
  ])("refuses the name %s in one sentence, and makes nothing", async (name, said) => {
    const before = readdirSync(at("notebooks"));
    const { status, output, messages } = await lac(["new", "notebook", name], folder);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain(said);
    expect(messages.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(at("notebooks"))).toEqual(before);
    expect(existsSync(at("foster"))).toBe(false);
  });

  it("refuses to work where there are no notebooks", async () => {
    const { status, messages } = await lac(["new", "notebook", "foster-homes"], at("return"));
    expect(status).toBe(2);
    expect(messages).toContain("settings.json");
  });
});

describeInBrowser("a new notebook, opened from disk in Chromium", () => {
  it.each(["internal", "published"])("says nothing on the console, and axe-core finds nothing: %s", async (version) => {
    const page = await openPage(await openBrowser());
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(pathToFileURL(at(`${version}/foster-homes.html`)).href);
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const found = await page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id }) => id))",
    );
    expect({ said, found }).toEqual({ said: [], found: [] });
  });
});
