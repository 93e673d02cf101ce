import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWithProgram, printed } from "../document/pdfText.ts";
import { describeInBrowser, openBrowser } from "../inBrowser.ts";
import { project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core gives back, as far as it is read here. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const notebooks = readdirSync(join(project, "notebooks"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).includes("report.mdx"))
  .map(({ name }) => name);
const marking = "Internal: small numbers are shown. Not for publication.";

describeInBrowser("the pages, opened from disk in Chromium", () => {
  let out: string;
  let browser: Browser;
  let files: readonly string[];

  beforeAll(async () => {
    const { folder, run } = await builtReports("sample");
    expect(run.status, run.messages).toBe(0);
    out = folder;
    files = readdirSync(out).filter((file) => file.endsWith(".html"));
    browser = await openBrowser();
  }, 240_000);

  afterAll(() => browser?.close());

  /** Opens each page of the folder, those of notebooks that are not yet written as well, and gives what is wrong with it. */
  async function faultsOfEach(
    width: number,
    faultsIn: (page: Page, file: string) => Promise<readonly string[]>,
    colorScheme: "light" | "dark" = "light",
  ): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const file of files) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: false });
      const page = await context.newPage();
      const url = pathToFileURL(join(out, file)).href;
      page.on("console", (message) => faults.push(`${file}: says ${message.text()}`));
      page.on("pageerror", (error) => faults.push(`${file}: fails with ${error.message}`));
      page.on("request", (request) => {
        const address = request.url();
        if (address !== url && !address.startsWith("data:")) faults.push(`${file}: asks for ${address}`);
      });
      await page.goto(url);
      faults.push(...(await faultsIn(page, file)).map((fault) => `${file}: ${fault}`));
      await context.close();
    }
    return faults;
  }

  it("are those of all notebooks, and the one over them", () => {
    expect(files).toEqual(expect.arrayContaining(["index.html", ...notebooks.map((name) => `${name}.html`)]));
  });

  describe.each([
    ["phone", 360],
    ["desktop", 1280],
  ])("on a %s", (_, width) => {
    it.each(["light", "dark"] as const)(
      "say nothing on the console, ask for nothing, fit the width, and axe-core finds nothing (WCAG 2.2 AA) in the %s scheme",
      async (scheme) => {
        const faults = await faultsOfEach(
          width,
          async (page) => {
            const fits = await page.evaluate(
              "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
            );
            await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
            await page.evaluate(axeSource);
            const { violations } = (await page.evaluate(
              "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
            )) as AxeResult;
            return [
              ...(fits ? [] : ["is wider than the screen"]),
              ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            ];
          },
          scheme,
        );
        expect(faults).toEqual([]);
      },
      240_000,
    );

    it("have letters in their drawings that can be read", async () => {
      const faults = await faultsOfEach(width, async (page, file) => {
        if (file.endsWith("-model.html")) return [];
        // of the two drawings of a chart one is seen; that of a page to use is moved sideways on a phone
        const sizes =
          (await page.evaluate(`[...document.querySelectorAll("figure svg text")].filter((text) => text.ownerSVGElement.getBoundingClientRect().width > 0).map((text) => {
          const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        })`)) as readonly number[];
        return sizes.some((size) => size < 11) ? [`letters of ${Math.min(...sizes)} pixels`] : [];
      });
      expect(faults).toEqual([]);
    });
  });

  it("say who may see them, and have one title, headings in steps of one, and tables with captions and scopes", async () => {
    const faults = await faultsOfEach(1280, async (page) => {
      const levels = (await page.evaluate(
        `[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]))`,
      )) as readonly number[];
      const steps = levels.every((level, at) =>
        at === 0 ? level === 1 : level > 1 && level <= (levels[at - 1] ?? 0) + 1,
      );
      const bare = (await page.evaluate(
        `[...document.querySelectorAll("table")].filter((table) => !table.caption || [...table.querySelectorAll("th")].some((th) => !th.scope)).length`,
      )) as number;
      const said = await page.locator("header .marking").allInnerTexts();
      return [
        ...(steps ? [] : [`headings ${levels.join()}`]),
        ...(bare === 0 ? [] : [`${bare} tables without a caption or scopes`]),
        ...(said.join() === marking ? [] : [`is marked "${said.join()}"`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  describeWithProgram("pdftotext", "printed", () => {
    it("say on every sheet who may see it, and end none with a heading; tables are whole, and notes smaller than the text", async () => {
      const faults = await faultsOfEach(1280, async (page) => {
        await page.emulateMedia({ media: "print" });
        const hidden = (await page.evaluate(
          `[...document.querySelectorAll("table")].filter((table) => table.getBoundingClientRect().height < 20 || getComputedStyle(table.parentElement).overflowX !== "visible").length`,
        )) as number;
        const [body = 0, note = 0] = (await page.evaluate(
          `["main p:not(.note), main li", ".note, .standing"].map((kind) => parseFloat(getComputedStyle(document.querySelector(kind) ?? document.body).fontSize))`,
        )) as readonly number[];
        const headings = (await page.evaluate(
          `[...document.querySelectorAll("h2, h3, h4, figcaption, summary, caption")].map((heading) => heading.textContent.replace(/\\s+/g, ""))`,
        )) as readonly string[];
        const sheets = printed("pdftotext", ["-layout"], await page.pdf({ preferCSSPageSize: true }))
          .split("\f")
          .filter((sheet) => sheet.trim() !== "");
        const lines = sheets.map((sheet) =>
          sheet
            .split("\n")
            .map((line) => line.replace(/\s+/g, ""))
            .filter(Boolean),
        );
        const marks = sheets.filter(
          (sheet, at) => sheet.includes(marking) && sheet.includes(`Page ${at + 1} of ${sheets.length}`),
        );
        // the last line of a sheet is its foot; a heading may take several lines
        const orphans = lines.slice(0, -1).flatMap((sheet) => {
          const above = sheet.slice(0, -1).join("");
          return headings.filter((heading) => heading.length > 3 && above.endsWith(heading));
        });
        return [
          ...(hidden === 0 ? [] : [`${hidden} tables that are folded away or cut`]),
          ...(note <= body ? [] : [`notes of ${note} beside text of ${body}`]),
          ...(marks.length === sheets.length ? [] : [`${sheets.length - marks.length} sheets without marking`]),
          ...orphans.map((line) => `a sheet ends with the heading ${line}`),
        ];
      });
      expect(faults).toEqual([]);
    }, 240_000);
  });
});
