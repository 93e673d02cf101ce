import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../../axeFindings.ts";
import { zipOf } from "../../core/read/workbook/workbookFile.ts";
import { officeParts } from "../../document/officeParts.ts";
import { describeInBrowser, openBrowser, openPage } from "../../inBrowser.ts";
import { type LacRun, lac, project } from "../../lac.ts";
import { oraclePath } from "../../oraclePath.ts";
import { builtReports } from "../builtReports.ts";

const sample = join(project, "data-samples/return");
const out = mkdtempSync(join(tmpdir(), "lac-app-"));
const file = join(out, "lac.html");

let firstRun: LacRun;
beforeAll(async () => {
  firstRun = await lac(["app", "--out", file]);
});
afterAll(() => rmSync(out, { recursive: true }));

describe("lac app", () => {
  it("writes one page, the same each time, of at most 1.6 million bytes compressed, that holds no return but the sample", async () => {
    expect(firstRun).toMatchObject({ status: 0, output: "" });
    const first = readFileSync(file);
    expect(gzipSync(first, { level: 9 }).length).toBeLessThan(1_600_000);
    await lac(["app", "--out", file]);
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(first.toString()).toContain("default-src 'none'");
    expect(first.toString()).toContain("connect-src 'none'");
    expect(first.toString()).not.toContain("unsafe-");
    const [, text = ""] =
      /<script type="application\/json" id="app-held">(.*?)<\/script>/s.exec(first.toString()) ?? [];
    const held: { readonly sample: readonly string[]; readonly texts: Readonly<Record<string, string>> } =
      JSON.parse(text);
    const ofChildren = Object.entries(held.texts).filter(([, contents]) => contents.startsWith("CHILD,"));
    expect(ofChildren.map(([path]) => path)).toEqual(held.sample);
    expect(held.sample.every((path) => path.startsWith("data-samples/return/"))).toBe(true);
  });
});

describeInBrowser("the product in one page, opened from disk in Chromium", () => {
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.log('policy: ' + event.violatedDirective))",
    );
    await page.goto(pathToFileURL(file).href);
  });
  afterEach(() => {
    expect(said).toEqual([]);
    expect(asked.filter((address) => !/^(?:data|blob):|^file:.*lac\.html$/.test(address))).toEqual([]);
  });

  /** Gives files of a folder, and waits for their figures. */
  async function give(folder: string, asAt: string): Promise<void> {
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    await page.getByLabel("Return").setInputFiles(files.map((name) => join(folder, name)));
    await page.getByLabel("As at").fill(asAt);
    await page
      .getByText(`Figures at ${longDate(asAt)}`)
      .first()
      .waitFor();
  }

  /** Drops files and folders on the page, as the hand does. */
  async function drop(paths: readonly string[]): Promise<void> {
    await page.evaluate("scrollTo(0, 0)");
    const { x = 0, y = 0 } = (await page.locator("#app-drop").boundingBox()) ?? {};
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: x + 20, y: y + 20, data });
    await session.detach();
  }

  async function download(name: string | RegExp): Promise<Buffer> {
    const button = page.getByRole("button", { name }).first();
    const [given] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return readFileSync(await given.path());
  }

  /** What the command writes as a workbook. */
  async function workbookOf(asked: readonly string[], folder?: string): Promise<Buffer> {
    const workbook = join(out, "command.xlsx");
    await lac([...asked, "--out", workbook], folder);
    const bytes = readFileSync(workbook);
    rmSync(workbook);
    return bytes;
  }

  /** Controls that a screen reader finds in the page, by their roles. */
  async function controls(): Promise<readonly { readonly role: string; readonly name: string }[]> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? "") }))
      .filter(({ role }) => /^(?:button|link|textbox|searchbox|combobox|radio|spinbutton|slider|Date)$/.test(role));
  }

  /** Goes on with the Tab key until a control has the focus, which is in sight all the way. */
  async function tabTo(selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const stops = (await page.evaluate(
      "document.querySelectorAll('a, button, input, select, summary, [tabindex]').length",
    )) as number;
    for (let pressed = 0; pressed < stops; pressed += 1) {
      await page.keyboard.press(key);
      expect(await page.evaluate(focusOutOfSight)).toBe("");
      if (await page.evaluate(`document.activeElement?.matches('${selector}')`)) return;
    }
    throw new Error(`the Tab key does not come to ${selector}`);
  }

  it("says before anything is given what to do, and axe-core finds nothing", async () => {
    expect(await page.getByText("closing it forgets everything").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Download figures (CSV)" }).isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each([
    ["the sample", sample, "2019-01-21"],
    ["another council", oraclePath("returns/rutland-2025"), "2025-03-31"],
  ])("gives of %s byte for byte what the command prints", async (_, folder, asAt) => {
    await give(folder, asAt);
    const asked = ["figures", folder, "--as-at", asAt, "--by", "all"];
    const { output } = await lac(asked);
    expect((await download("Download figures (CSV)")).toString()).toBe(output);
    expect((await download("Download figures (Excel)")).equals(await workbookOf(asked))).toBe(true);
  });

  it("checks a return by the command's rules, and gives the rows that are looked for", async () => {
    const folder = oraclePath("returns/rutland-2025");
    await give(folder, "2025-03-31");
    await page.getByText("Rows 1 to").waitFor();
    const { output } = await lac(["check", "."], folder);
    expect((await download("Download these rows (CSV)")).toString()).toBe(output);
    expect((await download("Download these rows (Excel)")).equals(await workbookOf(["check", "."], folder))).toBe(true);
    const [, first = ""] = output.split("\n");
    const child = first.split(",")[4] ?? "";
    const of = output.split("\n").filter((row) => row.includes(child)).length;
    await page.getByLabel("Search").fill(child.toLowerCase());
    await page.getByText(`Rows 1 to ${of} of ${of}`).waitFor();
    await page.getByLabel("Search").fill("");
  });

  it("stitches years that are dropped together as folders, or in one zip, as the command does", async () => {
    const folders = writeYears();
    const inZip = folders.flatMap((folder) =>
      filesOfYear.map((name) => [`${basename(folder)}/${name}`, readFileSync(join(folder, name), "utf8")] as const),
    );
    writeFileSync(join(out, "years.zip"), await zipOf(Object.fromEntries(inZip)));
    for (const given of [folders, [join(out, "years.zip")]]) {
      await page.getByRole("button", { name: "Forget everything" }).click();
      await drop(given);
      await page.getByText("Figures at 31 March 2024").first().waitFor();
      expect(await page.locator("#app-account").textContent()).toContain("those of 2023, 2024");
      const { output } = await lac(["figures", ...given, "--as-at", "2024-03-31", "--by", "all"]);
      expect((await download("Download figures (CSV)")).toString()).toBe(output);
    }
  });

  it("checks with last year's return, lists and a year as the command does", async () => {
    const folder = oraclePath("returns/rutland-2025");
    const lists = {
      providers: "URN,Provider type\nSC99999,Children's home\n",
      postcodes: "pcds,laua,east1m,north1m\nLE15 6HP,E06000017,486000,308000\n",
    };
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(out, `${name}.csv`), text);
    await page.getByRole("button", { name: "Forget everything" }).click();
    await give(folder, "2025-03-31");
    await page.getByText("Rows 1 to").waitFor();
    await page.getByText("What some rules need besides the return").click();
    const [, lastYear = ""] = writeYears();
    const before = filesOfYear.map((name) => join(lastYear, name));
    await page.getByLabel("Registered providers").setInputFiles(join(out, "providers.csv"));
    await page.getByLabel("Postcodes").setInputFiles(join(out, "postcodes.csv"));
    await page.getByLabel("Files of the year before").setInputFiles(before);
    await page.getByLabel("Reporting year").fill("2024-25");
    await page.locator("#app-check-authority").fill("Rutland");
    await page.getByRole("button", { name: "Check with these" }).click();
    await expect
      .poll(() => page.locator("#app-check-summary").textContent())
      .not.toContain("the return of the year before");
    const given = ["--providers", join(out, "providers.csv"), "--postcodes", join(out, "postcodes.csv")];
    const { output } = await lac(
      ["check", ".", ...given, "--last-year", lastYear, "--year", "2025", "--authority", "Rutland"],
      folder,
    );
    expect((await download("Download these rows (CSV)")).toString()).toBe(output);
    await page.getByLabel("Reporting year").fill("soon");
    await page.getByRole("button", { name: "Check with these" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain('Reporting year: "soon" is not');
    await page.getByLabel("Reporting year").fill("");
    await page.getByRole("button", { name: "Check with these" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toBe("");
  });

  it("keeps all in sight where a choice of files is cancelled", async () => {
    await page.getByLabel("Return").setInputFiles([]);
    await page.getByLabel("Settings and the files that they name").setInputFiles([]);
    expect(await page.locator("#app-figures-table").textContent()).toContain("Figures at 31 March 2025");
    expect(await page.getByRole("alert").textContent()).toBe("");
  });

  it("shows a measure by group with its definition, and who is in a number, as the command traces it", async () => {
    const folder = oraclePath("returns/rutland-2025");
    await page.getByLabel("Measure").selectOption("foster-share");
    await page.getByRole("heading", { name: "Share of children looked after in foster placements" }).waitFor();
    expect(await page.locator("#app-explored").textContent()).toContain("20 of 32");
    const traced = await lac(["figures", ".", "--as-at", "2025-03-31", "--trace", "foster-share"], folder);
    expect((await download("Who is in this number (CSV)")).toString()).toBe(traced.output);
    const workbook = await workbookOf(["figures", ".", "--as-at", "2025-03-31", "--trace", "foster-share"], folder);
    expect((await download("Who is in this number (Excel)")).equals(workbook)).toBe(true);
  });

  it("shows the measure that is looked at anew where the date or the settings change", async () => {
    const shown = page.locator("#app-explored");
    await page.getByLabel("Measure", { exact: true }).selectOption("cla-rate");
    await page.getByRole("heading", { name: "Children looked after per 10,000 aged 0 to 17" }).waitFor();
    expect(await shown.textContent()).not.toContain("of 8,000");
    await page.getByLabel("Council", { exact: true }).fill("Rutland");
    await page.getByLabel("Residents aged 0 to 17").fill("8000");
    await page.getByRole("button", { name: "Use these settings" }).click();
    await expect.poll(() => shown.textContent()).toContain("of 8,000");
    await page.getByLabel("As at").fill("2025-02-28");
    await expect.poll(() => shown.textContent()).toContain("28 February 2025");
    await page.getByLabel("As at").fill("2025-03-31");
    await expect.poll(() => shown.textContent()).toContain("31 March 2025");
  });

  it("tells a mistake as the command tells it, and forgets what was read before", async () => {
    const bad = join(out, "notes.csv");
    writeFileSync(bad, "a,b\n1,2\n");
    await page.getByLabel("Return").setInputFiles(bad);
    const { messages } = await lac(["figures", bad, "--as-at", "2025-03-31"]);
    await expect.poll(() => page.getByRole("alert").textContent()).toBe(messages.trim().replaceAll(bad, "notes.csv"));
    expect(await page.getByRole("button", { name: "Download figures (CSV)" }).isDisabled()).toBe(true);
    for (const id of ["account", "figures-table", "problems", "explored"])
      expect(await page.locator(`#app-${id}`).textContent()).toBe("");
  });

  it("forgets the words that were searched for, and the rules and files, with all else", async () => {
    await give(oraclePath("returns/rutland-2025"), "2025-03-31");
    await page.getByText("Rows 1 to").waitFor();
    await page.getByLabel("Search").fill("some child");
    await page.getByText("No row is as you ask.").waitFor();
    await page.getByRole("button", { name: "Forget everything" }).click();
    expect(await page.getByLabel("Search").inputValue()).toBe("");
    for (const id of ["rule", "problem-file"]) expect(await page.locator(`#app-${id} option`).count()).toBe(1);
    expect(await page.locator("#app-figures-table").textContent()).toBe("");
  });

  it("tells of files of every bad kind what the command tells", async () => {
    const episodes = readFileSync(oraclePath("returns/rutland-2025/Episodes.csv"), "utf8");
    const bad: Readonly<Record<string, Uint8Array | string>> = {
      "empty.csv": "",
      "rubbish.csv": Uint8Array.from({ length: 100_000 }, (_, at) => (at * 197 + (at >> 3)) % 256),
      "cut.zip": (await zipOf({ "Episodes.csv": episodes })).slice(0, 500),
      "bomb.xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><Message>&b;</Message>',
      "other.xlsx": "no workbook at all",
    };
    for (const [name, contents] of Object.entries(bad)) {
      writeFileSync(join(out, name), contents);
      await page.getByLabel("Return").setInputFiles(join(out, name));
      const { status, messages } = await lac(["figures", name, "--as-at", "2025-03-31"], out);
      expect(status).toBe(2);
      await expect.poll(() => page.getByRole("alert").first().textContent()).toBe(messages.trim());
    }
  });

  it("says of settings at once what is wrong in them, and asks for a date where there is none", async () => {
    const settings = join(out, "settings.json");
    writeFileSync(settings, JSON.stringify({ authority: "nowhere", data: ["."], asAt: "2025-03-31" }));
    await page.getByLabel("Settings and the files that they name").setInputFiles(settings);
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("nowhere");
    await page.getByRole("button", { name: "Use these settings" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("give one under As at");
  });

  it("makes a paper for publication that says what the command's says, and gives it as Word and Excel too", async () => {
    const name = "understanding-our-population";
    const { folder, run } = await builtReports("for publication");
    expect(run.status, run.messages).toBe(0);
    await page.getByRole("button", { name: "Try it with the sample" }).click();
    await page.getByLabel("For publication").check();
    await page.getByRole("button", { name: "Understanding our population of looked after children" }).click();
    const made = (await download("Download as HTML")).toString();
    // its notes are no file beside it
    const road = /<a href="[^"]*-notes\.html[^"]*"[^>]*>Where these figures come from<\/a>/g;
    const written = readFileSync(join(folder, `${name}.html`), "utf8");
    expect(written).toMatch(road);
    expect(wordsOf(made)).toEqual(wordsOf(written.replaceAll(road, "")));
    expect([...made.matchAll(/ href="([^"#:]+)[^":]*"/g)]).toEqual([]);
    expect((await download("Download its notes")).toString()).not.toMatch(/ href="[^"#:]+\.html/);
    expect(await page.locator("#app-paper a[href*='.html']").count()).toBe(0);
    const table = page.locator("#app-paper table").first();
    await table.locator("thead button").first().click();
    expect(await table.locator("thead th").first().getAttribute("aria-sort")).toBe("ascending");
    expect((await download(/^Save as SVG/)).toString()).toMatch(/^<svg/);
    // printed, it is what its own page is, and a PDF of it has its name
    const printed =
      "[...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]).map((rule) => rule.cssText).join()";
    expect(await page.evaluate(printed)).toMatch(/@page.*Understanding our population.*Central Bedfordshire/s);
    expect(await page.evaluate(printed)).not.toMatch(/@page.*Internal/s);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.title()).toMatch(/^Understanding our population.*Central Bedfordshire/);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.title()).toBe("LAC Analytics");
    for (const form of ["Word", "Excel"]) {
      const archive = await download(`Download as ${form}`);
      expect(archive.subarray(0, 2).toString()).toBe("PK");
    }
  });

  it("gives all papers in one zip, each as the command writes it, with an index that leads to them", async () => {
    const { folder } = await builtReports("sample");
    await page.getByRole("button", { name: "Try it with the sample" }).click();
    await page.getByLabel("Internal: shows small numbers").check();
    const zip = await download("Download all papers (zip)");
    const pack = await officeParts(zip);
    const pages = [...pack.keys()].filter((name) => name.endsWith(".html"));
    const written = readdirSync(folder).filter((name) => /^(?!.*-model).*\.html$/.test(name));
    expect(pages.toSorted()).toEqual(written.toSorted());
    const textOf = (name: string): string => pack.get(name) ?? "";
    // the page beside a paper, in which scenarios are tried, is a part of this one
    const beside = /<p>(?:(?!<\/p>).)*-model\.html.*?<\/p>/s;
    const here = /<p>Try other [^<]*: under Scenarios on the page that made this paper[^<]*<\/p>/;
    expect(textOf("personal-advisers.html")).toMatch(here);
    for (const name of pages.filter((each) => !each.endsWith("-notes.html"))) {
      const own = readFileSync(join(folder, name), "utf8");
      expect(wordsOf(textOf(name).replace(here, "")), name).toEqual(wordsOf(own.replace(beside, "")));
    }
    const links = pages.flatMap((name) =>
      [...textOf(name).matchAll(/ href="([^":]*?)(?:#([^"]*))?"/g)].map(
        ([, to, place]) => [to || name, place] as const,
      ),
    );
    expect(links.filter(([, place]) => place !== undefined).length).toBeGreaterThan(100);
    const places = new Map(
      pages.map((name) => [name, new Set([...textOf(name).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
    );
    const broken = links.filter(
      ([to, place]) => !pack.has(to) || (place !== undefined && places.get(to)?.has(place) !== true),
    );
    expect(broken).toEqual([]);
    for (const name of pages.filter((each) => !each.endsWith("-notes.html")))
      for (const form of ["docx", "xlsx"]) expect(pack.get(name.replace(/html$/, form))?.slice(0, 2)).toBe("PK");
    // unpacked, it is a folder of reports to the command
    const unpacked = join(out, "unpacked");
    mkdirSync(unpacked);
    for (const [name, text] of pack) writeFileSync(join(unpacked, name), text);
    const { status, output, messages } = await lac(["diff", folder, unpacked]);
    expect(status).toBe(0);
    expect(messages).toContain("No figure differs.");
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(messages).not.toMatch(/^The (?:setting|input|software) /m);
    expect(messages).toContain("placements.pdf is not made any more.");
  });

  it("makes no paper for publication beside editions that it cannot read, and says who can", async () => {
    await page.getByRole("button", { name: "Try it with the sample" }).click();
    await page.getByText("Figures at 21 January 2019").first().waitFor();
    await page.getByLabel("For publication").check();
    // a file that was chosen before and is chosen without a click is no change to a browser
    const settings = join(out, "editions.json");
    const named = { authority: "E06000056", data: ["return"], asAt: "2019-01-21", editions: "editions" };
    writeFileSync(settings, JSON.stringify(named));
    await page.getByLabel("Settings and the files that they name").setInputFiles(settings);
    await expect.poll(() => page.locator("#app-settings-told").textContent()).toContain("those of the files");
    await page.getByRole("button", { name: "Understanding our population of looked after children" }).click();
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toContain("a folder of editions, which a page cannot");
  });

  it("opens the sample with one click, fits a phone, and axe-core finds nothing", async () => {
    await page.getByRole("button", { name: "Try it with the sample" }).click();
    await page.getByText("Figures at 21 January 2019").first().waitFor();
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
      true,
    );
    expect(await axeFindings(page)).toEqual([]);
    expect((await controls()).filter(({ name }) => name === "")).toEqual([]);
  });

  it("sets figures beside those that were published of others, as the command does", async () => {
    await page.getByLabel("Measure", { exact: true }).selectOption("cla-rate");
    await page.locator("#app-explored caption", { hasText: "beside what was published of others" }).waitFor();
    expect(await page.locator("#app-explored").textContent()).toContain("Mean of its neighbours");
    await page.getByText("Published figures to set it beside").click();
    const published = join(project, "data-samples/published");
    const population = ["--population", join(project, "data-samples/population.csv")];
    const given = [
      ...population,
      "--published",
      join(published, "benchmarks.csv"),
      "--neighbours",
      join(published, "neighbours.csv"),
    ];
    const { output } = await lac(["compare", sample, ...given, "--authority", "E06000056", "--as-at", "2019-01-21"]);
    expect((await download("Download all beside what was published (CSV)")).toString()).toBe(output);
  });

  it("tries scenarios with the young people of the return, beginning with what its settings say, and forgets them", async () => {
    await page.getByRole("button", { name: "Try scenarios of personal advisers" }).click();
    await page.getByLabel("Advisers from 1 February 2019 (full-time posts)", { exact: true }).fill("30");
    await expect.poll(() => page.locator("#finding").textContent()).toMatch(/^With 30 advisers/);
    await page.getByRole("link", { name: "Data" }).click();
    expect(await page.locator("#finding").textContent()).toMatch(/^With 30 advisers/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Try scenarios of placements" }).click();
    await page.getByRole("region", { name: "Scenario" }).filter({ hasText: "foster" }).waitFor();
    await page.getByRole("button", { name: "Forget everything" }).click();
    expect(await page.locator("#app-model").textContent()).toBe("");
    await page.getByRole("button", { name: "Try it with the sample" }).click();
    await page.getByText("Figures at 21 January 2019").first().waitFor();
  });

  it("is worked by the keyboard alone, and says when something came", async () => {
    await page.reload();
    // the check comes soon after the figures, and is said in the same place
    await page.evaluate(
      `globalThis.told = []; new MutationObserver(() => told.push(document.getElementById("app-status").textContent)).observe(document.getElementById("app-status"), { childList: true, characterData: true, subtree: true })`,
    );
    await tabTo("#app-try");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("told")).toContain("The check is there.");
    expect(await page.evaluate("told")).toContain("The figures are there.");
    await tabTo("#app-by");
    await page.keyboard.press("ArrowDown");
    await page.locator("#app-explored h3").first().waitFor();
    await tabTo(".app-paper");
    await page.keyboard.press("Enter");
    await page.locator("#app-paper:focus").waitFor();
    await tabTo("#app-paper-tools [data-form=html]", "Shift+Tab");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(saved.suggestedFilename()).toMatch(/\.html$/);
    await tabTo(".app-scenario");
    await page.keyboard.press("Enter");
    await page.locator("#app-model:focus").waitFor();
    await tabTo("#app-model select, #app-model input");
  });

  it("forgets the settings and the date of the sample as soon as it is given another return", async () => {
    const files = ["Episodes.csv", "Header.csv"].map((name) => join(oraclePath("returns/rutland-2025"), name));
    await page.getByLabel("Return", { exact: true }).setInputFiles(files);
    await page.getByText("Figures at 31 March 2025").first().waitFor();
    expect(await page.locator("#app-settings-told").textContent()).toBe("");
  });
});

/** What has the focus and does not show it, or lies wholly under what stays in sight. */
const focusOutOfSight = `(() => {
  const focused = document.activeElement ?? document.body;
  const { outlineStyle } = getComputedStyle(focused);
  const { left, top, bottom, right } = focused.getBoundingClientRect();
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  const points = [0.1, 0.5, 0.9].map((part) => [(left + right) / 2, Math.max(top, 0) + part * height]);
  const isSeen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  // within a date each part shows by itself that it has the focus
  const isShown = focused.type === "date" || outlineStyle !== "none";
  return isSeen && isShown ? "" : focused.outerHTML.slice(0, 200);
})()`;

const filesOfYear = ["Header.csv", "Episodes.csv"] as const;

/** Writes the returns of 2023 and of 2024, each in its folder. */
function writeYears(): readonly string[] {
  return [2023, 2024].map((year) => {
    const texts = [
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,1,01/05/2012,WBRI,UN1,,\n",
      `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/06/${year - 1},S,C2,N1,U6,PR1,,,,LE15 6,LE15 6,XXXXXXX\n`,
    ];
    const folder = join(out, "years", `${year}`);
    mkdirSync(folder, { recursive: true });
    for (const [at, name] of filesOfYear.entries()) writeFileSync(join(folder, name), texts[at] ?? "");
    return folder;
  });
}

/** What a page says in its main part, drawings left out. */
function wordsOf(html: string): readonly string[] {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  return main
    .replaceAll(/<svg.*?<\/svg>|<\/?a\b[^>]*>/gs, "")
    .split(/<[^>]*>/)
    .map((words) => words.trim())
    .filter((words) => words !== "");
}

function longDate(iso: string): string {
  return new Date(iso).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
