import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { axeFindings } from "../axeFindings.ts";
import { describeInBrowser } from "../inBrowser.ts";
import { lac, project } from "../lac.ts";
import { enter, modelPages, textOf } from "./modelPages.ts";

describeInBrowser("what a reader of the page of scenarios opens, keeps and takes away", () => {
  const out = mkdtempSync(join(tmpdir(), "lac-model-"));
  const { open } = modelPages();
  afterAll(() => rmSync(out, { recursive: true }));

  async function download(page: Page, id: string, press: () => Promise<unknown> = () => page.click(`#${id}`)) {
    const [given] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: given.suggestedFilename(), text: readFileSync(await given.path(), "utf8") };
  }

  it("keeps scenarios side by side, in the address too, so that a reload or a link gives them back", async () => {
    const page = await open();
    await page.fill("#title", "Nine");
    await page.selectOption("#advisers-1-from", "");
    await enter(page, "advisers", "9");
    await page.click("#copy");
    await page.fill("#title", "Nine, then twelve");
    await page.selectOption("#advisers-1-from", "2019-10-01");
    await enter(page, "advisers-1", "12");
    await page.selectOption("#advisers-2-from", "2020-04-01");
    await enter(page, "advisers-2", "12.5");
    const headings = () => page.locator("#comparison thead th").allTextContents();
    await expect
      .poll(() => textOf(page, "comparison"))
      .toContain("9 advisers, then 12 from 1 October 2019, then 12.5 from 1 April 2020");
    expect(await headings()).toEqual(["What", "Report's scenario", "Nine", "Nine, then twelve"]);
    const [told, side] = [await textOf(page, "finding"), await textOf(page, "comparison")];
    await page.reload();
    await expect.poll(() => textOf(page, "comparison")).toBe(side);
    expect(await textOf(page, "finding")).toBe(told);
    await page.locator("#scenarios input").first().check();
    await expect.poll(() => page.inputValue("#title")).toBe("Nine");
    await expect.poll(() => textOf(page, "finding")).toContain("With 9 advisers the caseload");
    await page.click("#remove");
    await expect.poll(headings).toEqual(["What", "Report's scenario", "Nine, then twelve"]);
    await page.fill("#title", "Twelve in the end");
    // at once, before anything was worked out
    await page.reload();
    await expect.poll(headings).toEqual(["What", "Report's scenario", "Twelve in the end"]);
  });

  it("opens scenario files, and says what is wrong with one that is none", async () => {
    const page = await open();
    const files = [join(project, "data-samples", "caseload.yaml"), join(project, "data-samples", "placements.yaml")];
    await page.setInputFiles("#open", files);
    await expect.poll(() => page.inputValue("#title")).toBe("Eleven advisers from April 2019");
    await expect.poll(() => textOf(page, "open-fault")).toContain("placements.yaml line");
    // totals do not move with the take-up, so that its control is not there
    expect(await page.locator("#takeUpAt21").count()).toBe(0);
    // 232 and 230 young people for 11 advisers, as the paper of 11 February 2019 has them
    await expect.poll(() => textOf(page, "caseloads")).toContain("21.1 within");
  });

  it("gives the scenario as a file of which lac project caseload makes the page's own table", async () => {
    const page = await open();
    await enter(page, "advisers", "8");
    await page.selectOption("#advisers-1-from", "2019-10-01");
    await enter(page, "advisers-1", "10.5");
    await enter(page, "recruitmentMonths", "2");
    await enter(page, "targetCaseload", "21");
    await enter(page, "takeUpAt21", "80");
    await enter(page, "costPerAdviser", "31000");
    await enter(page, "onCosts", "25");
    await enter(page, "payAward", "2.5");
    // a press at once after an entry, before the page has worked it out, gives what was entered
    const scenario = await download(page, "download-scenario", () =>
      page.evaluate(
        "(controls.elements.title.value = '=2+2: what if', controls.elements.title.dispatchEvent(new Event('input', { bubbles: true })), document.getElementById('download-scenario').click())",
      ),
    );
    await page.click("#copy");
    await page.fill("#title", "Another");
    await enter(page, "advisers", "9");
    const another = await download(page, "download-scenario");
    const table = await download(page, "download-table");
    const years = await download(page, "download-years");
    expect([scenario.name, table.name]).toEqual(["2-2-what-if.yaml", "another.csv"]);

    const given = [scenario, another].map(({ name, text }) => {
      writeFileSync(join(out, name), text);
      return join(out, name);
    });
    const run = await lac(["project", "caseload", "--scenario", ...given]);
    expect(run.status).toBe(0);
    expect((await lac(["project", "caseload", "--by", "year", "--scenario", ...given])).output).toBe(years.text);
    // all that it takes is in the file: no column stays blank
    expect(run.messages).not.toMatch(/stay|before on-costs|one rate of pay/);
    expect(run.output).toBe(table.text);

    const rows: readonly Readonly<Record<string, string>>[] = parse(run.output, { columns: true });
    expect(rows[0]?.scenario).toBe("'=2+2: what if");
    const last = rows.findLast(({ scenario: title, advisers }) => title === "Another" && advisers === "10.5");
    const shown = (await page.locator("#months tbody tr").last().locator("td").allTextContents()).map((cell) =>
      cell.replaceAll(",", ""),
    );
    expect(shown.map(Number)).toEqual(
      [
        [last?.advisers, 1],
        [last?.young_people, 1],
        [last?.lower, 1],
        [last?.upper, 1],
        [last?.caseload, 1],
        [last?.advisers_needed, 0],
        [last?.cost, 0],
      ].map(([text, decimals]) => expect.closeTo(Number(text), Number(decimals) === 0 ? -0.5 : 0.5)),
    );
  });

  it("gives what it shows as Excel and as Word", async () => {
    const page = await open();
    await page.fill("#title", "What if");
    await enter(page, "advisers", "8");
    const partsOf = async (id: string): Promise<string> => {
      const [given] = await Promise.all([page.waitForEvent("download"), page.click(`#${id}`)]);
      const entries = await new ZipReader(new Uint8ArrayReader(readFileSync(await given.path()))).getEntries();
      const texts = entries.map(async (entry) =>
        entry.directory || !entry.filename.endsWith(".xml") ? "" : await entry.getData(new TextWriter()),
      );
      return [...entries.map(({ filename }) => filename), ...(await Promise.all(texts))].join("\n");
    };
    const excel = await partsOf("download-excel");
    for (const sheet of ["side by side", "assumptions", "caseloads", "costs", "by_month", "by_financial_year"])
      expect(excel).toContain(`name="${sheet}"`);
    expect(excel).toContain("xl/charts/chart2.xml");
    const word = await partsOf("download-word");
    expect(word).toContain((await page.locator("#finding p").first().textContent()) ?? "?");
    expect(word.match(/word\/media\/.*\.png/g)).toHaveLength(3);
    expect(word).toContain("Scenarios side by side");
  });

  it("has its like for placements: what is entered there comes to what lac project placements makes of its files", async () => {
    const page = await open({ width: 360, name: "placements-model.html" });
    const told = await textOf(page, "finding");
    await page.selectOption("#change-1", "mix");
    await page.selectOption("#change-1-from", "2020-04-01");
    await page.fill("#change-1-share", "25");
    await page.fill("#budget", "15000000");
    await expect.poll(() => textOf(page, "finding")).toContain("For the budget to hold");
    await expect
      .poll(() => textOf(page, "changes"))
      .toContain("25% of those who would come to residential come to fostering from 1 April 2020");
    await page.fill("#title", "Fewer in homes");
    await expect.poll(() => textOf(page, "comparison")).toContain("Fewer in homes");
    const scenario = await download(page, "download-scenario");
    const [table, years] = [await download(page, "download-table"), await download(page, "download-years")];
    writeFileSync(join(out, scenario.name), scenario.text);
    const given = [join(project, "data-samples", "return"), "--scenario", join(out, scenario.name)];
    expect((await lac(["project", "placements", ...given])).output).toBe(table.text);
    expect((await lac(["project", "placements", ...given, "--by", "year"])).output).toBe(years.text);
    expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
      true,
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.click("#remove");
    await expect.poll(() => textOf(page, "finding")).toBe(told);
  });
});
