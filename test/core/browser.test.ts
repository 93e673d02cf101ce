import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso, figuresOf } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "../inBrowser.ts";
import { project } from "../lac.ts";

const folder = "data-samples/return";

describeInBrowser("core in a browser", () => {
  it("reads a return and gives the figures it gives in Node", async () => {
    const bundle = await build({
      entryPoints: [join(project, "packages/core/src/index.ts")],
      bundle: true,
      format: "iife",
      globalName: "core",
      platform: "browser",
      write: false,
    });
    const texts = ["Header.csv", "Episodes.csv", "UASC.csv"].map((name) => ({
      name,
      text: readFileSync(join(project, folder, name), "utf8"),
    }));
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
      const inBrowser = await page.evaluate(`(async () => {
        const files = ${JSON.stringify(texts)}.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
        const { return: care } = await core.readReturn(files);
        return core.figuresOf(care, { asAt: core.dayFromIso("2019-01-21") }, { by: [["total"], ["age", "sex"]] });
      })()`);
      const paths = texts.map(({ name }) => join(project, folder, name));
      const inNode = figuresOf(
        (await readReturnFrom(paths)).return,
        { asAt: dayFromIso("2019-01-21") },
        { by: [["total"], ["age", "sex"]] },
      );
      expect(inBrowser).toEqual(inNode);
    } finally {
      await browser.close();
    }
  });
});
