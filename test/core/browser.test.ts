import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso, figuresOf, type ReturnFile } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser, openPage } from "../inBrowser.ts";
import { project } from "../lac.ts";
import { cleanTables, mapDates } from "./read/shapes/cleanTables.ts";
import { csvFiles, oneWorkbook } from "./read/shapes/writtenFiles.ts";

const folder = join(project, "data-samples/return");
const names = ["Header.csv", "Episodes.csv", "UASC.csv"];

describeInBrowser("core in a browser", () => {
  let script: string;
  let browser: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    const bundle = await build({
      entryPoints: [join(project, "packages/core/src/index.ts")],
      // the folder in which this process began may be gone by now
      absWorkingDir: project,
      bundle: true,
      format: "iife",
      globalName: "core",
      platform: "browser",
      write: false,
    });
    script = bundle.outputFiles[0]?.text ?? "";
    browser = await openBrowser();
  });

  /** The figures of a return that a browser reads from files. */
  async function inBrowser(files: readonly ReturnFile[]): Promise<unknown> {
    const page = await openPage(browser);
    await page.addScriptTag({ content: script });
    const encoded = files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes).toString("base64") }));
    return page.evaluate(`(async () => {
      const files = ${JSON.stringify(encoded)}.map(({ name, bytes }) => ({
        name,
        bytes: Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
      }));
      const { return: care } = await core.readReturn(files);
      return core.figuresOf(care, { asAt: core.dayFromIso("2019-01-21") }, { by: [["total"], ["age", "sex"]] });
    })()`);
  }

  const inNode = async () =>
    figuresOf(
      (await readReturnFrom(names.map((name) => join(folder, name)))).return,
      { asAt: dayFromIso("2019-01-21") },
      { by: [["total"], ["age", "sex"]] },
    );

  it("reads a return and gives the figures it gives in Node", async () => {
    const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    expect(await inBrowser(files)).toEqual(await inNode());
  });

  it("reads it from a workbook, and with dates in other forms, as well", async () => {
    const { Header, Episodes, UASC } = cleanTables(folder);
    const tables = { ...(Header && { Header }), ...(Episodes && { Episodes }), ...(UASC && { UASC }) };
    const expected = await inNode();
    expect(await inBrowser([await oneWorkbook(tables)])).toEqual(expected);
    const american = mapDates(tables, ({ dd, mm, yyyy }) => `${Number(mm)}/${Number(dd)}/${yyyy.slice(2)}`);
    expect(await inBrowser(csvFiles(american))).toEqual(expected);
  });
});
