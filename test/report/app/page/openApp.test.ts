import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { episode, episodesHeading, headerHeading, person } from "../../../core/read/csvFile.ts";
import { officeParts } from "../../../document/officeParts.ts";
import { describeInBrowser, openBrowser, openPage } from "../../../inBrowser.ts";
import { lac } from "../../../lac.ts";

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

  const needsAuthority = "it needs the code of the authority, which was not given";
  const summary = () => page.locator("#app-check-summary").textContent();
  const figures = () => page.locator("#app-figures-table").textContent();
  const alert = () => page.getByRole("alert").first().textContent();

  /** Gives the return of one child with a list of postcodes, and waits until it is checked. */
  async function give(): Promise<void> {
    const postcodes = join(out, "postcodes.csv");
    writeFileSync(postcodes, "pcds,laua,east1m,north1m\nLE15 6HP,E06000017,486000,308000\n");
    await page.getByText("What some rules need besides the return").click();
    await page.getByLabel("Postcodes").setInputFiles(postcodes);
    const texts = {
      Header: `${headerHeading}\n${person("A1")}\n`,
      Episodes: `${episodesHeading}\n${episode("A1", "01/05/2024")}\n`,
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(out, `${name}.csv`), text);
    await page
      .getByLabel("Return", { exact: true })
      .setInputFiles(Object.keys(texts).map((name) => join(out, `${name}.csv`)));
    await page.getByText("Rows 1 to").waitFor();
  }

  it("checks anew by other settings though figures cannot be worked out, of which none of before stay", async () => {
    await give();
    expect(await summary()).toContain(needsAuthority);
    expect(await figures()).toContain("Figures at 31 March 2025");
    await page.getByRole("button", { name: "Show this measure" }).click();
    await page.locator("#app-explored h3").first().waitFor();
    await page.getByLabel("As at").fill("");
    await expect.poll(alert).toContain("There is no date");
    expect(await figures()).toBe("");
    const settings = join(out, "settings.json");
    writeFileSync(settings, JSON.stringify({ authority: "Rutland", data: ["return"], asAt: "2025-03-31" }));
    await page.getByLabel("Settings and the files that they name").setInputFiles(settings);
    await expect.poll(summary).not.toContain(needsAuthority);
    expect(await alert()).toContain("There is no date");
    expect(await page.locator("#app-explored").textContent()).toBe("");
    await page.getByLabel("As at").fill("2025-03-31");
    await expect.poll(figures).toContain("Figures at 31 March 2025");
    await page.locator("#app-explored h3").first().waitFor();
  });

  it("gives a return that is opened while settings are still read what these say", async () => {
    await page.getByRole("button", { name: "Forget everything" }).click();
    const settings = join(out, "settings.json");
    writeFileSync(settings, JSON.stringify({ authority: "Rutland", data: ["return"], asAt: "2025-03-31" }));
    await Promise.all([
      page.getByLabel("Settings and the files that they name").setInputFiles(settings),
      page
        .getByLabel("Return", { exact: true })
        .setInputFiles(["Header", "Episodes"].map((name) => join(out, `${name}.csv`))),
    ]);
    await page.getByText("Rows 1 to").waitFor();
    await expect.poll(() => page.locator("#app-settings-told").textContent()).toContain("those of the files");
    await expect.poll(summary).not.toContain(needsAuthority);
    await page.getByRole("button", { name: "Care leavers: contact" }).click();
    await expect.poll(() => page.locator("#app-paper").textContent()).toContain("Rutland, as at 31 March 2025");
  });

  it("says what went wrong where it was asked for, and goes back there as that is closed", async () => {
    const button = page.getByRole("button", { name: "Try scenarios of placements" });
    await button.click();
    await expect.poll(alert).toContain("There is no scenario to try");
    await page.waitForFunction(
      "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.getElementById('app-fault').getBoundingClientRect())",
    );
    await page.getByRole("button", { name: "Close" }).press("Enter");
    expect(await alert()).toBe("");
    expect(await page.evaluate("document.activeElement?.textContent")).toBe("Try scenarios of placements");
  });

  it("lists nobody in a number that has no group to choose, and says nothing of a fault", async () => {
    await page.getByLabel("Measure", { exact: true }).selectOption("pa-caseload");
    await page.getByRole("heading", { name: "Average caseload of personal advisers" }).waitFor();
    const button = page.getByRole("button", { name: "Who is in this number (CSV)" });
    const [given] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(readFileSync(await given.path(), "utf8")).toBe("list,child,file,row,day,amount,reason\n");
    expect(await alert()).toBe("");
  });

  it("says how many papers a zip has, and of which it has the notes alone", async () => {
    const button = page.getByRole("button", { name: "Download all papers (zip)" });
    const [given] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const parts = await officeParts(readFileSync(await given.path()));
    const pages = [...parts.keys()].filter((name) => /^(?!index).*\.html$/.test(name));
    const papers = pages.filter((name) => !name.endsWith("-notes.html"));
    const titles = pages
      .filter((name) => name.endsWith("-notes.html") && !papers.includes(name.replace("-notes", "")))
      .map((name) => /<h1[^>]*>Notes: ([^<]*)/.exec(parts.get(name) ?? "")?.[1] ?? name);
    expect(titles.length).toBeGreaterThan(0);
    const told = await page.locator("#app-pack-told").textContent();
    expect(told).toBe(
      `papers-internal-2025-03-31.zip has ${papers.length} papers. There is not enough for others, of which it has the notes alone: ${titles.join("; ")}.`,
    );
  });

  it("forgets the choices that were made with what was given", async () => {
    await page.getByLabel("For publication").check();
    await page.getByRole("button", { name: "Forget everything" }).click();
    expect(await page.getByLabel("Internal: shows small numbers").isChecked()).toBe(true);
    expect(await page.getByLabel("For publication").isChecked()).toBe(false);
    expect(await page.locator("#app-explorer option").count()).toBe(0);
    expect(await page.locator("#app-pack-told").textContent()).toBe("");
    expect(await page.getByLabel("As at").inputValue()).toBe("");
  });

  it("names the files that were given until others are, and none of them once the sample is opened", async () => {
    await page.reload();
    await give();
    const named = () => page.getByLabel("Return", { exact: true }).inputValue();
    expect(await named()).toContain(".csv");
    await page.evaluate("dispatchEvent(new DragEvent('drop', { dataTransfer: new DataTransfer(), cancelable: true }))");
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 0))");
    expect(await named()).toContain(".csv");
    await page.locator("#app-try").click();
    expect(await named()).toBe("");
  });
});
