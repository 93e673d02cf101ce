import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import { openBrowser, openPage } from "../inBrowser.ts";
import { builtReports } from "../report/builtReports.ts";

/** A page that was opened from disk, what it said and asked for, and what stood in it at first. */
interface Opened {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
  readonly first: unknown;
}

/** How a page is opened; anew where a test needs one that nobody has touched. */
interface Opening {
  readonly width?: number;
  readonly name?: string;
  readonly isAnew?: true;
}

/** Every entry, and every table that came of them. */
const state =
  "[...document.querySelectorAll('#controls [name]')].map(({ value }) => value).concat([...document.querySelectorAll('.results > :not(details) table, #finding')].map(({ textContent }) => textContent))";

/** Takes back what a reader entered, and what he opened, went to and scrolled to: nothing on these pages is open at first. */
const untouched =
  "location.hash = ''; document.querySelectorAll('details').forEach((part) => { part.open = false; }); document.activeElement?.blur(); scrollTo(0, 0)";

/**
 * The pages of scenarios of the sample's reports, in Chromium. A page that is open already is brought back to what it began
 * as by its address, as a reader would; it may say nothing in the console, and ask for nothing.
 */
export function modelPages() {
  let built = "";
  let browser: Browser;
  const opened = new Map<string, Opened>();

  beforeAll(async () => {
    const { folder, run } = await builtReports("sample");
    expect(run.status, run.messages).toBe(0);
    built = folder;
    browser = await openBrowser();
  });
  afterEach(() => {
    for (const each of opened.values()) expectSilence(each);
  });

  /** Nothing was said or asked for since this was last looked at. */
  function expectSilence({ said, asked }: Opened): void {
    expect(said.splice(0)).toEqual([]);
    expect(asked.splice(0).filter((address) => !/^(?:data|blob):|^file:.*-model\.html$/.test(address))).toEqual([]);
  }

  async function openNew(width: number, name: string): Promise<Opened> {
    const page = await openPage(browser, { viewport: { width, height: 900 }, acceptDownloads: true });
    const [said, asked]: [string[], string[]] = [[], []];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.log('policy: ' + event.violatedDirective))",
    );
    await page.goto(pathToFileURL(join(built, name)).href);
    return { page, said, asked, first: await page.evaluate(state) };
  }

  return {
    /** what stands in the file of a page */
    written: (name = advisersPage): string => readFileSync(join(built, name), "utf8"),
    open: async ({ width = 1280, name = advisersPage, isAnew }: Opening = {}): Promise<Page> => {
      const known = opened.get(name);
      if (known !== undefined && isAnew) {
        await known.page.close();
        expectSilence(known);
      }
      if (known === undefined || isAnew) {
        const latest = await openNew(width, name);
        opened.set(name, latest);
        return latest.page;
      }
      const { page, first } = known;
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(untouched);
      await expect.poll(() => page.evaluate(state)).toEqual(first);
      return page;
    },
  };
}

export const advisersPage = "personal-advisers-model.html";

/** The text of an element. */
export async function textOf(page: Page, id: string): Promise<string> {
  return (await page.locator(`#${id}`).textContent()) ?? "";
}

/** Enters something and waits until the page says what comes of it. */
export async function enter(page: Page, id: string, text: string): Promise<void> {
  const shown = () => Promise.all(["finding", "costs", "months"].map((part) => textOf(page, part)));
  const before = await shown();
  await page.fill(`#${id}`, text);
  await expect.poll(shown).not.toEqual(before);
}
