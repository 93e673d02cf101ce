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

const ofEverything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ofColours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe-core finds wrong with a page that it was loaded into, or with what of it is not excluded. */
async function violations(
  page: Page,
  runOnly: typeof ofEverything | typeof ofColours,
  exclude: readonly string[] = [],
): Promise<readonly string[]> {
  const [context, options] = [{ exclude }, { runOnly, resultTypes: ["violations"] }].map((each) =>
    JSON.stringify(each),
  );
  const { violations } = (await page.evaluate(`axe.run(${context}, ${options})`)) as AxeResult;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Letters of drawings that are too small; of the two drawings of a chart one is seen. */
async function smallLetters(page: Page): Promise<readonly string[]> {
  const sizes =
    (await page.evaluate(`[...document.querySelectorAll("figure svg text")].filter((text) => text.ownerSVGElement.getBoundingClientRect().width > 0).map((text) => {
      const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
      return parseFloat(getComputedStyle(text).fontSize) * scale;
    })`)) as readonly number[];
  return sizes.some((size) => size < 11) ? [`letters of ${Math.min(...sizes)} pixels`] : [];
}

/** The colours that stand on wide screens alone, where nothing looks at the dark: what phones show has all others. */
async function coloursOfWideScreens(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(
    `[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
      .filter(({ conditionText = "" }) => conditionText.includes("min-width"))
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap(({ selectorText, style }) => [...style].filter((name) => /color|background|opacity|filter/.test(name)).map((name) => selectorText + " has a " + name + " on wide screens"))`,
  )) as readonly string[];
}

/** What is wrong with the headings, the tables and the marking of a page. */
async function faultsOfStructure(page: Page): Promise<readonly string[]> {
  const levels = (await page.evaluate(
    `[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]))`,
  )) as readonly number[];
  const steps = levels.every((level, at) => (at === 0 ? level === 1 : level > 1 && level <= (levels[at - 1] ?? 0) + 1));
  const bare = (await page.evaluate(
    `[...document.querySelectorAll("table")].filter((table) => !table.caption || [...table.querySelectorAll("th")].some((th) => !th.scope)).length`,
  )) as number;
  const said = await page.locator("header .marking").allInnerTexts();
  return [
    ...(steps ? [] : [`headings ${levels.join()}`]),
    ...(bare === 0 ? [] : [`${bare} tables without a caption or scopes`]),
    ...(said.join() === marking ? [] : [`is marked "${said.join()}"`]),
  ];
}

/** What is looked for on a page. */
type Kind = "said" | "asked" | "light" | "dark" | "letters" | "structure" | "print";

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

  /** Opens each page of the folder, those of notebooks that are not yet written as well, and looks at it. */
  async function visitEach(
    width: number,
    look: (page: Page, file: string, found: (kind: Kind, ...faults: readonly string[]) => void) => Promise<void>,
  ): Promise<(kind: Kind) => readonly string[]> {
    const faults: { readonly kind: Kind; readonly fault: string }[] = [];
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false });
    for (const file of files) {
      const found = (kind: Kind, ...each: readonly string[]): void => {
        faults.push(...each.map((fault) => ({ kind, fault: `${file}: ${fault}` })));
      };
      const page = await context.newPage();
      const url = pathToFileURL(join(out, file)).href;
      page.on("console", (message) => found("said", message.text()));
      page.on("pageerror", (error) => found("said", error.message));
      page.on("request", (request) => {
        const address = request.url();
        if (address !== url && !address.startsWith("data:")) found("asked", address);
      });
      await page.goto(url);
      await look(page, file, found);
      await page.close();
    }
    await context.close();
    return (wanted) => faults.flatMap(({ kind, fault }) => (kind === wanted ? fault : []));
  }

  it("are those of all notebooks, and the one over them", () => {
    expect(files).toEqual(expect.arrayContaining(["index.html", ...notebooks.map((name) => `${name}.html`)]));
  });

  describe.each([
    ["phone", 360],
    ["desktop", 1280],
  ])("on a %s", (screen, width) => {
    const isPhone = screen === "phone";
    let faults: (kind: Kind) => readonly string[];

    beforeAll(async () => {
      faults = await visitEach(width, async (page, file, found) => {
        // the drawing of a page to use is moved sideways on a phone
        found("letters", ...(file.endsWith("-model.html") ? [] : await smallLetters(page)));
        found("structure", ...(await faultsOfStructure(page)));
        for (const scheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          const fits = await page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
          );
          found(scheme, ...(fits ? [] : ["is wider than the screen"]));
        }
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        await page.evaluate(axeSource);
        // of what axe-core looks at colours alone are others in the dark, and those of drawings it cannot tell: these are
        // turned round by a filter
        found(
          "dark",
          ...(isPhone ? await violations(page, ofColours, ["figure svg"]) : await coloursOfWideScreens(page)),
        );
        await page.emulateMedia({ colorScheme: "light" });
        found("light", ...(await violations(page, ofEverything)));
      });
    }, 480_000);

    it("say nothing on the console, and ask for nothing", () => {
      expect([...faults("said"), ...faults("asked")]).toEqual([]);
    });

    it.each(["light", "dark"] as const)(
      "fit the width, and axe-core finds nothing (WCAG 2.2 AA) in the %s scheme",
      (scheme) => {
        expect(faults(scheme)).toEqual([]);
      },
    );

    it("have letters in their drawings that can be read", () => {
      expect(faults("letters")).toEqual([]);
    });

    it("say who may see them, and have one title, headings in steps of one, and tables with captions and scopes", () => {
      expect(faults("structure")).toEqual([]);
    });
  });

  describeWithProgram("pdftotext", "printed", () => {
    it("say on every sheet who may see it, and end none with a heading; tables are whole, and notes smaller than the text", async () => {
      const faults = await visitEach(1280, async (page, _, found) => {
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
        found(
          "print",
          ...(hidden === 0 ? [] : [`${hidden} tables that are folded away or cut`]),
          ...(note <= body ? [] : [`notes of ${note} beside text of ${body}`]),
          ...(marks.length === sheets.length ? [] : [`${sheets.length - marks.length} sheets without marking`]),
          ...orphans.map((line) => `a sheet ends with the heading ${line}`),
        );
      });
      expect(faults("print")).toEqual([]);
      expect([...faults("said"), ...faults("asked")]).toEqual([]);
    }, 240_000);
  });
});
