import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "../inBrowser.ts";
import { lac } from "../lac.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core gives back, as far as it is read here. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describeInBrowser("the pages, opened from disk in Chromium", () => {
  const out = mkdtempSync(join(tmpdir(), "lac-pages-"));
  let browser: Browser;

  beforeAll(async () => {
    await lac(["report", "--out", out]);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true });
  });

  const widths = [
    { device: "phone", width: 360 },
    { device: "desktop", width: 1280 },
  ];
  const pages = ["index.html", "understanding-our-population.html"];

  describe.each(pages.flatMap((file) => widths.map((width) => ({ file, ...width }))))(
    "$file on a $device",
    ({ file, width }) => {
      it("says nothing on the console, asks for nothing, fits its width, and axe-core finds nothing (WCAG 2.2 AA)", async () => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false });
        const page = await context.newPage();
        const said: string[] = [];
        const asked: string[] = [];
        page.on("console", (message) => said.push(message.text()));
        page.on("pageerror", (error) => said.push(error.message));
        page.on("request", (request) => asked.push(request.url()));
        const url = pathToFileURL(join(out, file)).href;
        await page.goto(url);
        expect(said).toEqual([]);
        expect(asked.filter((address) => address !== url && !address.startsWith("data:"))).toEqual([]);
        expect(
          await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        ).toBe(true);

        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        await page.evaluate(axeSource);
        const { violations } = (await page.evaluate(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        )) as AxeResult;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await context.close();
      });
    },
  );
});
