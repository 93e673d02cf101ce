import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../../axeFindings.ts";
import { describeInBrowser, openBrowser, openPage } from "../../inBrowser.ts";
import { lac } from "../../lac.ts";
import { scratchProject } from "../scratchProject.ts";
import { type RunningPreview, runPreview } from "./runPreview.ts";

const name = "foster-homes";
const cells = `notebooks/${name}/cells.ts`;
const prose = `notebooks/${name}/report.mdx`;

describeInBrowser("lac preview, in Chromium", () => {
  const { folder, at, read, write, change } = scratchProject();
  let preview: RunningPreview;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    await lac(["new", "notebook", name], folder);
    await lac(["new", "notebook", "adoption"], folder);
    [preview, browser] = await Promise.all([runPreview([name], folder), openBrowser()]);
    page = await openPage(browser);
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    await page.goto(preview.address);
    await page.getByRole("heading", { name: "Definitions" }).waitFor();
  });
  afterAll(async () => {
    await preview?.stop();
  });

  const main = (): ReturnType<Page["locator"]> => page.locator("main");
  const fault = (): ReturnType<Page["locator"]> => page.locator(".preview-fault");
  const shows = (text: string): Promise<void> => main().getByText(text).first().waitFor();
  const faultShows = (text: string | RegExp): Promise<void> => fault().getByText(text).waitFor();
  const isMended = (): Promise<void> => fault().waitFor({ state: "detached" });

  it("shows what a build has, word for word", async () => {
    const built = await lac(["report", name, "--out", "out"], folder);
    expect(built.status, built.messages).toBe(0);
    const wordsIn =
      "[...document.querySelectorAll('main h2, main p, main table')].map((part) => part.textContent.replace(/\\s+/g, ' ').trim())";
    const previewed = await page.evaluate(wordsIn);
    const other = await openPage(browser);
    await other.goto(`file://${at(`out/${name}.html`)}`);
    expect(previewed).toEqual(await other.evaluate(wordsIn));
    const look =
      "JSON.stringify([...document.querySelectorAll('main figure, main table, main p')].map((part) => { const { width, height } = part.getBoundingClientRect(); return { width, height }; }))";
    expect(await page.evaluate(look)).toBe(await other.evaluate(look));
    await other.close();
  });

  it("shows an edit of the prose, and leaves open what the reader opened and nothing else, where he was", async () => {
    const opened = (): Promise<unknown> =>
      page.evaluate("[...document.querySelectorAll('details')].map(({ open }) => open)");
    await page.locator("details > summary").first().click();
    await page.evaluate("scrollTo(0, 400)");
    const before = await opened();
    change(prose, "## 2. Placements", "## 2. Where they live");
    await shows("2. Where they live");
    expect(await opened()).toEqual(before);
    expect(before).toContain(true);
    expect(await page.evaluate("scrollY")).toBe(400);
    // what a page does for its reader it still does
    await page.locator("button.sort").first().waitFor({ state: "attached" });
  });

  it("shows an edit of the cells, and of a module that they import", async () => {
    write(`notebooks/${name}/words.ts`, 'export const words = "first words";\n');
    change(cells, "export function", 'import { words } from "./words.ts";\nexport function');
    change(cells, "date: longDate(isoFromDay(asAt)),", 'date: [longDate(isoFromDay(asAt)), words].join(", "),');
    await shows("21 January 2019, first words");
    write(`notebooks/${name}/words.ts`, 'export const words = "second words";\n');
    await shows("21 January 2019, second words");
    // the compiler may have looked between two of these edits, and says so until it has looked again
    await isMended();
  });

  it("shows an edit of the data, and of the settings", async () => {
    await shows("looked after 315 children");
    const lines = read("return/Episodes.csv").split("\n");
    const isoDate = (date = ""): string => date.split("/").reverse().join("-");
    const child = lines
      .map((line) => line.split(","))
      .find(([, begun, , , , , , ended]) => {
        const from = isoDate(begun);
        return from.startsWith("2018") && from < "2018-12" && ended === "";
      })?.[0];
    write("return/Episodes.csv", lines.filter((line) => !line.startsWith(`${child},`)).join("\n"));
    await shows("looked after 314 children");
    change("notebooks/settings.json", "Central Bedfordshire", "Anyshire");
    await page.locator("header").getByText("Anyshire, as at 21 January 2019.").waitFor();
  });

  it("says over the page what is wrong with the prose, in the sentence of a build, until it is mended", async () => {
    change(prose, "## Definitions", "## Definitions <strong>\n\nwords");
    await faultShows(`The notebook "${name}" cannot be built: report.mdx line `);
    expect(await fault().textContent()).toMatch(/report\.mdx line \d+, column \d+: the tag <strong> is not closed\.$/);
    await shows("2. Where they live");
    const built = await lac(["report", name, "--out", "out"], folder);
    expect(built.messages).toContain(await fault().textContent());
    change(prose, "## Definitions <strong>\n\nwords", "## Definitions");
    await isMended();
  });

  it("says which cell fails, and on what line, until it is mended", async () => {
    // the types allow what nobody asked for, and have nothing to say over the cell's own fault
    const asked = 'findFigures(now, "placement-share", "placement")';
    const unasked = 'findFigures(now, "placement-share", "placement-panel")';
    change(cells, asked, unasked);
    await faultShows(`The notebook "${name}" cannot be built: the cell "placementChart" fails: cells.ts line `);
    await expect.poll(() => preview.said()).toContain('the cell "placementChart" fails');
    expect(await axeFindings(page)).toEqual([]);
    change(cells, unasked, asked);
    await isMended();
  });

  it("says what the types forbid, though the page could be made, until it is mended", async () => {
    change(cells, "export function", "export const wrong: string = 1;\nexport function");
    await faultShows(/cells\.ts line \d+, column \d+: Type 'number' is not assignable to type 'string'\.$/);
    change(cells, "export const wrong: string = 1;\n", "");
    await isMended();
  });

  it("says that the settings or the return cannot be read, until they can", async () => {
    change("notebooks/settings.json", '"../return"', '"../retrun"');
    await faultShows("retrun does not exist");
    change("notebooks/settings.json", '"../retrun"', '"../return"');
    await isMended();
  });

  it("keeps one notebook's faults off the pages of others", async () => {
    const other = await runPreview([], folder);
    change("notebooks/adoption/report.mdx", "## 2. Placements", "## {2. Placements");
    change("notebooks/adoption/cells.ts", "addMonths(asAt, -months)", "addMonths(asAt, minusSix)");
    const index = await openPage(browser);
    await index.goto(other.address);
    await index.locator("main a").last().waitFor();
    expect(await index.locator("main a").allTextContents()).toEqual(["adoption", "Foster homes"]);
    await index.locator("main a").last().click();
    await index.locator("main").getByText("2. Where they live").waitFor();
    await index.locator(".preview-fault").waitFor({ state: "detached" });
    await index.close();
    expect(await other.stop()).toBe(0);
  });

  it("gives a page by its name without an ending, and nothing without the key", async () => {
    const whole = await (await fetch(preview.address)).text();
    const bare = await (await fetch(preview.address.replace(/\.html$/, ""))).text();
    expect(bare).toBe(whole);
    const { origin, pathname } = new URL(preview.address);
    const refused = await fetch(`${origin}/${pathname.split("/")[2]}`);
    expect(refused.status).toBe(403);
    expect(await refused.text()).not.toContain("children");
  });

  it("outlives cells that never end", async () => {
    change(cells, "const { asAt, earlierDay }", "while (source.council !== '') {}\n  const { asAt, earlierDay }");
    await faultShows("This page has been in the making for 5 seconds");
    change(cells, "while (source.council !== '') {}\n  const { asAt, earlierDay }", "const { asAt, earlierDay }");
    await isMended();
    await shows("looked after 314 children");
  });

  it("asks nothing of any other machine, and says nothing on the console", () => {
    const { origin, pathname } = new URL(preview.address);
    const key = pathname.split("/")[1];
    expect(requests.filter((url) => !url.startsWith(`${origin}/${key}/`) && !url.startsWith("data:"))).toEqual([]);
    expect(said).toEqual([]);
  });

  it("stops at Ctrl-C, done, and says so on the page", async () => {
    expect(await preview.stop()).toBe(0);
    await page.getByText("The preview has stopped.").waitFor();
  });
});

describe("lac preview", () => {
  const { folder } = scratchProject();

  it.each([
    ["a notebook that is not there", ["no-such"], 'There is no notebook "no-such"'],
    ["a port that is none", ["--port", "x"], '--port: "x" is no port; give a whole number up to 65535.'],
    ["a return that is not there", ["--port", "0", "--data", "nowhere"], "nowhere does not exist."],
    ["a date that is none", ["--port", "0", "--as-at", "2019-02-30"], "2019-02-30"],
  ])("refuses %s in one sentence", async (_, args, sentence) => {
    const { status, output, messages } = await lac(["preview", ...args], folder);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain(sentence);
    expect(messages.trim().split("\n")).toHaveLength(1);
  });
});
