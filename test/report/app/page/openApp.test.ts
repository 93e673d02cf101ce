import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser, openPage } from "../../../inBrowser.ts";
import { lac } from "../../../lac.ts";
import { oraclePath } from "../../../oraclePath.ts";

const out = mkdtempSync(join(tmpdir(), "lac-open-app-"));
afterAll(() => rmSync(out, { recursive: true }));

describeInBrowser("openApp", () => {
  let page: Page;
  beforeAll(async () => {
    const file = join(out, "lac.html");
    await lac(["app", "--out", file]);
    page = await openPage(await openBrowser(), { acceptDownloads: true });
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => page?.close());

  const council = "Rutland";
  const needsAuthority = "it needs the code of the authority, which was not given";
  const summary = () => page.locator("#app-check-summary").textContent();
  const figures = () => page.locator("#app-figures-table").textContent();
  const alert = () => page.getByRole("alert").first().textContent();

  /** Gives another council's return with a list of postcodes, and waits until it is checked. */
  async function give(): Promise<void> {
    const folder = oraclePath("returns/rutland-2025");
    const postcodes = join(out, "postcodes.csv");
    writeFileSync(postcodes, "pcds,laua,east1m,north1m\nLE15 6HP,E06000017,486000,308000\n");
    await page.getByText("What some rules need besides the return").click();
    await page.getByLabel("Postcodes").setInputFiles(postcodes);
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    await page.getByLabel("Return", { exact: true }).setInputFiles(files.map((name) => join(folder, name)));
    await page.getByText("Rows 1 to").waitFor();
  }

  it("checks anew by other settings though figures cannot be worked out, of which none of before stay", async () => {
    await give();
    expect(await summary()).toContain(needsAuthority);
    expect(await figures()).toContain("Figures at 31 March 2025");
    await page.getByLabel("As at").fill("");
    await expect.poll(alert).toContain("There is no date");
    expect(await figures()).toBe("");
    await page.getByLabel("Council", { exact: true }).fill(council);
    // the settings need a date, which the page is given and loses again
    await page.getByLabel("As at").fill("2025-03-31");
    await page.getByRole("button", { name: "Use these settings" }).click();
    await expect.poll(summary).not.toContain(needsAuthority);
  });
});
