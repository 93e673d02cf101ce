import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findMeasure } from "@lac-analytics/core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartForms, chartPages, formsWithExample } from "../../docs/content/chartPages.ts";
import { codesPage } from "../../docs/content/codesPage.ts";
import { measurePage } from "../../docs/content/measurePages.ts";
import { referencePages } from "../../docs/content/referencePages.ts";
import { settingsPage } from "../../docs/content/settingsPage.ts";
import { writtenPages } from "../../docs/content/writtenPages.ts";
import { writeSite } from "../../docs/site/writeSite.ts";
import { type AxeFindings, axeFindingsEverywhere } from "../axeFindings.ts";
import { describeInBrowser, openBrowser, openPage } from "../inBrowser.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = [
  ...writtenPages(),
  await measurePage(findMeasure("foster-share")),
  await measurePage(findMeasure("adoption-a3")),
  await measurePage(findMeasure("care-leavers-eet")),
  await measurePage(findMeasure("youth-offending-open")),
  ...(await chartPages()),
  settingsPage(),
  codesPage(),
  ...referencePages(),
];
await writeSite(pages, folder);
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

describe("the documentation", () => {
  it("has a page for each, and one over all", () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      ["index.html", ...pages.map(({ name }) => `${name}.html`)].toSorted(),
    );
  });

  it("leads nowhere but to pages and places that there are", () => {
    const files = readdirSync(folder);
    for (const file of files) {
      const links = [...textOf(file).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, link = ""]) => link);
      for (const link of links.filter((one) => !one.startsWith("data:"))) {
        const [page = "", anchor] = link.split("#");
        expect([...files, ""], `${file}: ${link}`).toContain(page);
        if (anchor) expect(textOf(page || file), `${file}: ${link}`).toContain(`id="${anchor}"`);
      }
    }
  });

  it("traces and draws by its groups a measure that has no figure of all", () => {
    const html = textOf("measure-care-leavers-eet.html");
    // 31 of the 58 care leavers of 17 and 18
    expect(html).toContain("--trace care-leavers-eet --by age-care-leaver --category 17-18");
    expect(html).toContain("31 in the numerator, 58 in the denominator");
    expect(html).toContain("<svg");
  });

  it("writes counts whole, and says so where there is no chart", () => {
    const html = textOf("measure-youth-offending-open.html");
    expect(html).toContain("No chart is drawn: the sample has fewer than two figures of it.");
    expect(html).not.toContain("5.0");
  });

  it("has a table of a written page as one, under the name of its part", () => {
    expect(textOf("methods.html")).toMatch(
      /<caption>What is to come[\s\S]*<th [^>]*>[\s\S]*half of the national growth/,
    );
  });

  it("says what the examples of a door use without making it, and nothing where they use nothing", () => {
    expect(textOf("reference-notebook.html")).toMatch(/<code>source<\/code> is what the cells of a notebook/);
    expect(textOf("reference-core.html")).toMatch(/<code>care<\/code> is the sample return/);
    expect(textOf("reference-core-stats.html")).not.toContain("do not make themselves");
  });

  it("names every place that a search leads to", () => {
    for (const { name, places = [] } of pages) {
      const html = textOf(`${name}.html`);
      for (const { anchor } of places) expect(html, `${name}: ${anchor}`).toContain(`id="${anchor}"`);
    }
  });

  it("has an example of every form of chart, and of no other", () => {
    expect(formsWithExample().toSorted()).toEqual(
      chartForms()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it("says of a measure what it is, from the sample's own rows", () => {
    const html = textOf("measure-foster-share.html");
    expect(html).toContain("Children in a foster placement (U1 to U6)");
    expect(html).toContain("a fall here usually means more children in homes that cost several times as much");
    // 233 of 315, as the pack of 11 February 2019 prints them
    expect(html).toContain("233 in the numerator, 315 in the denominator");
    expect(html).toContain("not in a foster placement (U1 to U6)");
    expect(html).toContain("<svg");
  });
});

const nothing: AxeFindings = { light: { desktop: [], phone: [] }, dark: { desktop: [], phone: [] } };

describeInBrowser("the documentation in a browser", () => {
  let page: Page;
  beforeAll(async () => {
    // axe is run in the page, which lets no script of another in
    page = await openPage(await openBrowser(), { bypassCSP: true });
  });

  const ofEachKind = [
    "index",
    "start-analyst",
    "measure-foster-share",
    // the names of its columns stand in a line without a gap
    "measure-adoption-a3",
    "chart-trend",
    "settings",
    "formats-return",
    "methods",
    "reference-core",
    "reference-core-roundHalfAway",
  ] as const;
  const widths = { phone: 360, desktop: 1280 } as const;
  const fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  it.each(ofEachKind)("%s fits a phone and a desk, and axe-core finds nothing in light or dark", async (name) => {
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of Object.values(widths)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect([colorScheme, width, await page.evaluate(fits)]).toEqual([colorScheme, width, true]);
      }
    expect(await axeFindingsEverywhere(page, widths)).toEqual(nothing);
  });

  it("finds a measure by its name, and a function by its beginning", async () => {
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    const first = page.locator("#search-found a").first();
    await page.fill("#search-words", "foster-share");
    expect(await first.getAttribute("href")).toBe("measure-foster-share.html");
    await page.fill("#search-words", "kaplanM");
    expect(await first.textContent()).toBe("kaplanMeier");
    await page.fill("#search-words", "zebra crossing");
    expect(await page.locator("#search-told").textContent()).toBe("Nothing has all of these words.");
  });
});
