import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, openBrowser, openPage } from "../inBrowser.ts";
import { lac, project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const report = "personal-advisers";
const file = `${report}-model.html`;

/** What axe-core gives back, as far as it is read here. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** A page that was opened from disk, and what it said and asked for. */
interface Opened {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
}

const eventually = <T>(read: () => Promise<T>) => expect.poll(read);

describeInBrowser("the page of a caseload scenario, opened from disk in Chromium", () => {
  const out = mkdtempSync(join(tmpdir(), "lac-model-"));
  let built: string;
  let browser: Browser;
  let opened: Opened;

  beforeAll(async () => {
    const { folder, run } = await builtReports("sample");
    expect(run.status, run.messages).toBe(0);
    built = folder;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true });
  });
  afterEach(async () => {
    expect(opened.said).toEqual([]);
    expect(opened.asked.filter((address) => !/^(?:data|blob):|^file:.*-model\.html$/.test(address))).toEqual([]);
    await opened.page.context().close();
  });

  async function open(width = 1280, name = file): Promise<Page> {
    const page = await openPage(browser, { viewport: { width, height: 900 }, acceptDownloads: true });
    opened = { page, said: [], asked: [] };
    const { said, asked } = opened;
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.log('policy: ' + event.violatedDirective))",
    );
    await page.goto(pathToFileURL(join(built, name)).href);
    return page;
  }

  const textOf = async (page: Page, id: string): Promise<string> => (await page.locator(`#${id}`).textContent()) ?? "";

  /** Enters something and waits until the page says what comes of it. */
  async function enter(page: Page, id: string, text: string): Promise<void> {
    const shown = () => Promise.all(["finding", "costs", "months"].map((part) => textOf(page, part)));
    const before = await shown();
    await page.fill(`#${id}`, text);
    await eventually(shown).not.toEqual(before);
  }

  async function download(page: Page, id: string, press: () => Promise<unknown> = () => page.click(`#${id}`)) {
    const [given] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: given.suggestedFilename(), text: readFileSync(await given.path(), "utf8") };
  }

  it.each([360, 1280])(
    "fits %i pixels, and axe-core finds nothing, with faults and all parts open (WCAG 2.2 AA)",
    async (width) => {
      const page = await open(width);
      await page.fill("#advisers", "0");
      await page.locator("#advisers-fault").getByText("Give a number above 0").waitFor();
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
        true,
      );
      await page.evaluate(axeSource);
      const { violations } = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      )) as AxeResult;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it("begins with the report's scenario as Node worked it out, to the last digit shown, and comes back to it", async () => {
    const written = readFileSync(join(built, file), "utf8");
    const page = await open();
    const ids = ["finding", "caseloads", "costs", "posts", "needed", "waiting", "break-even", "comparison", "months"];
    const shown = (): Promise<string[]> => Promise.all(ids.map((id) => page.locator(`#${id}`).innerHTML()));
    const first = await shown();
    for (const html of first) expect(written).toContain(html.replaceAll(/ scope="(col|row)"/g, ' scope="$1"'));
    await enter(page, "advisers", "9");
    expect(await shown()).not.toEqual(first);
    await page.click("#reset");
    await eventually(shown).toEqual(first);
  });

  it("shows table, charts and cost of what is entered at once", async () => {
    const page = await open();
    const parts = ["caseloads", "chart-0", "costs", "comparison"];
    const before = await Promise.all(parts.map((id) => textOf(page, id)));
    await page.selectOption("#advisers-1-from", "");
    await enter(page, "advisers", "9.5");
    for (const [at, id] of parts.entries()) await eventually(() => textOf(page, id)).not.toBe(before[at]);
    expect(await textOf(page, "finding")).toContain("With 9.5 advisers the caseload is highest on");
    const fan = await textOf(page, "chart-2");
    await enter(page, "takeUpAt21", "66");
    await eventually(() => textOf(page, "chart-2")).not.toBe(fan);
    const costs = await textOf(page, "costs");
    await enter(page, "costPerAdviser", "40000");
    await enter(page, "payAward", "2.5");
    expect(await textOf(page, "costs")).not.toBe(costs);
    await enter(page, "targetCaseload", "18");
    expect(await textOf(page, "caseloads")).toContain("against a target of 18");
  });

  it("works by keyboard alone: every control can be reached, is seen to be, and moves by its arrows", async () => {
    const page = await open();
    const wanted = await page.evaluate(
      "[...document.querySelectorAll('input, select, button')].map((one) => one.id || one.dataset.moves)",
    );
    const reached: unknown[] = [];
    for (let step = 0; step < 90 && !reached.includes("download-years"); step += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate("document.activeElement.id || document.activeElement.dataset.moves"));
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    }
    expect(reached).toEqual(expect.arrayContaining(wanted as unknown[]));
    const before = await textOf(page, "finding");
    await page.focus("#advisers");
    await page.keyboard.press("ArrowUp");
    expect(await page.inputValue("#advisers")).toBe("7.5");
    await eventually(() => textOf(page, "finding")).not.toBe(before);
    await page.focus("[data-moves=targetCaseload]");
    await page.keyboard.press("ArrowRight");
    expect(await page.inputValue("#targetCaseload")).toBe("22.5");
    await eventually(() => textOf(page, "caseloads")).toContain("against a target of 22.5");
  });

  it("leaves a range alone when its likeliest value moves, and holds the slider within it", async () => {
    const page = await open();
    const range = (): Promise<string[]> =>
      Promise.all(["low", "high"].map((end) => page.inputValue(`#takeUpAt21-${end}`)));
    expect(await range()).toEqual(["65", "85"]);
    await enter(page, "takeUpAt21", "84");
    expect(await range()).toEqual(["65", "85"]);
    expect(await page.getAttribute("[data-moves=takeUpAt21]", "max")).toBe("85");
    await page.fill("#takeUpAt21", "95");
    await page.locator("#takeUpAt21-high-fault").getByText("the likeliest between the two").waitFor();
    await enter(page, "takeUpAt21-high", "97");
    expect(await page.getAttribute("[data-moves=takeUpAt21]", "max")).toBe("97");
  });

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
    await eventually(() => textOf(page, "comparison")).toContain(
      "9 advisers, then 12 from 1 October 2019, then 12.5 from 1 April 2020",
    );
    expect(await headings()).toEqual(["What", "Report's scenario", "Nine", "Nine, then twelve"]);
    const [told, side] = [await textOf(page, "finding"), await textOf(page, "comparison")];
    await page.reload();
    await eventually(() => textOf(page, "comparison")).toBe(side);
    expect(await textOf(page, "finding")).toBe(told);
    await page.locator("#scenarios input").first().check();
    await eventually(() => page.inputValue("#title")).toBe("Nine");
    await eventually(() => textOf(page, "finding")).toContain("With 9 advisers the caseload");
    await page.click("#remove");
    await eventually(headings).toEqual(["What", "Report's scenario", "Nine, then twelve"]);
    await page.fill("#title", "Twelve in the end");
    // at once, before anything was worked out
    await page.reload();
    await eventually(headings).toEqual(["What", "Report's scenario", "Twelve in the end"]);
  });

  it("opens scenario files, and says what is wrong with one that is none", async () => {
    const page = await open();
    const files = [join(project, "data-samples", "caseload.yaml"), join(project, "data-samples", "placements.yaml")];
    await page.setInputFiles("#open", files);
    await eventually(() => page.inputValue("#title")).toBe("Eleven advisers from April 2019");
    await eventually(() => textOf(page, "open-fault")).toContain("placements.yaml line");
    // totals do not move with the take-up, so that its control is not there
    expect(await page.locator("#takeUpAt21").count()).toBe(0);
    // 232 and 230 young people for 11 advisers, as the paper of 11 February 2019 has them
    await eventually(() => textOf(page, "caseloads")).toContain("21.1 within");
  });

  it("keeps what it comes to in sight of the controls on a phone", async () => {
    const page = await open(375);
    await page.locator("#costPerAdviser").scrollIntoViewIfNeeded();
    const key = await page.locator("#key").boundingBox();
    expect(key?.y).toBeGreaterThanOrEqual(0);
    expect((key?.y ?? 0) + (key?.height ?? 0)).toBeLessThan(200);
    const before = await textOf(page, "key");
    await enter(page, "costPerAdviser", "40000");
    expect(await textOf(page, "key")).not.toBe(before);
  });

  it("tells a screen reader once, when nothing has changed for a while", async () => {
    const page = await open();
    await eventually(() => textOf(page, "status")).toContain("the caseload is highest");
    await page.evaluate(
      "window.told = []; new MutationObserver(() => told.push(document.getElementById('status').textContent)).observe(document.getElementById('status'), { childList: true })",
    );
    // all in one go, so that no busy machine lets a while pass between them
    await page.evaluate(
      "for (const advisers of ['8', '9', '10']) { const field = document.getElementById('advisers'); field.value = advisers; field.dispatchEvent(new Event('input', { bubbles: true })); }",
    );
    await eventually(() => textOf(page, "status")).toContain("With 10 advisers");
    expect(await page.evaluate("told.length")).toBe(1);
  });

  it("says beside a control what is wrong with it, and keeps the last results", async () => {
    const page = await open();
    const before = await textOf(page, "caseloads");
    await page.fill("#takeUpAt21", "175");
    await page.locator("#takeUpAt21-fault").getByText("Give a number from 0 to 100, or leave it blank.").waitFor();
    expect(await page.getAttribute("#takeUpAt21", "aria-invalid")).toBe("true");
    expect(await page.getAttribute("#takeUpAt21", "aria-describedby")).toContain("takeUpAt21-fault");
    expect(await textOf(page, "caseloads")).toBe(before);
    expect(await page.isVisible("#stale")).toBe(true);
    await eventually(() => textOf(page, "status")).toContain("Not worked out");
    await page.fill("#takeUpAt21", "75");
    await eventually(() => page.getAttribute("#takeUpAt21", "aria-invalid")).toBeNull();
    expect(await page.isVisible("#stale")).toBe(false);
  });

  it("takes a budget that is cleared for no budget, and says nothing of one", async () => {
    const page = await open();
    await eventually(() => page.locator("#finding").textContent()).toContain("the budget");
    for (const field of await page.locator('input[type="number"][name^="budget"]').all()) await field.fill("");
    await eventually(() => page.locator("#finding").textContent()).not.toContain("budget");
    await eventually(() => page.locator("#costs").textContent()).not.toMatch(/budget/i);
  });

  it("has its like for placements: what is entered there comes to what lac project placements makes of its files", async () => {
    const page = await open(360, "placements-model.html");
    const told = await textOf(page, "finding");
    await page.selectOption("#change-1", "mix");
    await page.selectOption("#change-1-from", "2020-04-01");
    await page.fill("#change-1-share", "25");
    await page.fill("#budget", "15000000");
    await eventually(() => textOf(page, "finding")).toContain("For the budget to hold");
    await eventually(() => textOf(page, "changes")).toContain(
      "25% of those who would come to residential come to fostering from 1 April 2020",
    );
    await page.fill("#title", "Fewer in homes");
    await eventually(() => textOf(page, "comparison")).toContain("Fewer in homes");
    const scenario = await download(page, "download-scenario");
    const [table, years] = [await download(page, "download-table"), await download(page, "download-years")];
    writeFileSync(join(out, scenario.name), scenario.text);
    const given = [join(project, "data-samples", "return"), "--scenario", join(out, scenario.name)];
    expect((await lac(["project", "placements", ...given])).output).toBe(table.text);
    expect((await lac(["project", "placements", ...given, "--by", "year"])).output).toBe(years.text);
    expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
      true,
    );
    await page.evaluate(axeSource);
    const { violations } = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] })")) as AxeResult;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.click("#remove");
    await eventually(() => textOf(page, "finding")).toBe(told);
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
});

describe("lac report personal-advisers", () => {
  const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

  it("holds no child of the return and no young person of the list, in either page", async () => {
    const { folder } = await builtReports("sample");
    const pages = [file, `${report}.html`].map((name) => read(folder, name));
    const lists = ["return/Header.csv", "return/OC3.csv", "caseload-care-leavers.csv"];
    const lines = lists.flatMap((list) =>
      readFileSync(join(project, "data-samples", list), "utf8")
        .split(/\r?\n/)
        .slice(1),
    );
    const isSecret = (cell: string): boolean =>
      /^[A-Z0-9]{8,}$|^\d\d\/\d\d\/\d{4}$|^(?:19|200)\d-\d\d-\d\d$/.test(cell);
    const secrets = new Set(lines.flatMap((line) => line.split(",").filter(isSecret)));
    expect(secrets.size).toBeGreaterThan(500);
    for (const html of pages) expect([...secrets].filter((secret) => html.includes(secret))).toEqual([]);
    expect(Buffer.byteLength(pages[0] ?? "")).toBeLessThan(1_600_000);
  });

  it("publishes totals only, by which nobody's birthday can be told", async () => {
    const { folder, run } = await builtReports("for publication");
    expect(run.status, run.messages).toBe(0);
    expect(read(folder, file)).toContain("For publication");
    expect(read(folder, file)).not.toMatch(/under21":|id="takeUpAt21"/);
    // a child's first and last month of support would show in the numbers of every month
    const { scenario } = JSON.parse(/id="model">(.*?)<\/script>/s.exec(read(folder, file))?.[1] ?? "").model;
    const counts: readonly { readonly value: { readonly likely: number } }[] = scenario.youngPeople.counts;
    expect(counts.length).toBeLessThan(scenario.months / 4);
    for (const { value } of counts) expect(value.likely % 5).toBe(0);
  });

  it("names the page in documents, and writes no document of it", async () => {
    const { folder, run } = await builtReports("advisers in documents");
    expect(run.status, run.messages).toBe(0);
    const ofReports = readdirSync(folder).filter((file) => file.startsWith(report));
    expect(ofReports).toEqual(["docx", "pdf", "xlsx"].map((format) => `${report}.${format}`));
  });
});
