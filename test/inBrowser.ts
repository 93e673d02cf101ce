import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe } from "vitest";

const browserPath = "/usr/bin/chromium";

/** For how long a busy machine is waited for, in milliseconds; no test is about time. */
const timeout = 600_000;

let opened: Promise<Browser> | undefined;
const contexts = new Set<BrowserContext>();

/** Debian's Chromium, without a window: one for all files that a process runs, with which it ends. */
export function openBrowser(): Promise<Browser> {
  opened = openAfter(opened);
  return opened;
}

/** The browser that was opened before, or another where that failed or ended. */
async function openAfter(before: Promise<Browser> | undefined): Promise<Browser> {
  const browser = await before?.catch(() => undefined);
  if (browser?.isConnected()) return browser;
  return chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"], timeout });
}

/** Opens a page that shares nothing with others of the browser. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.add(context);
  context.setDefaultTimeout(timeout);
  return context.newPage();
}

async function closePages(): Promise<void> {
  const open = [...contexts];
  contexts.clear();
  await Promise.all(open.map((context) => context.close()));
}

/** A `describe` that needs a browser, and is skipped by name without one; pages that it opens are closed after it. */
export function describeInBrowser(name: string, body: () => void): void {
  const withPages = (): void => {
    afterAll(closePages);
    body();
  };
  if (existsSync(browserPath)) describe(name, withPages);
  else describe.skip(`${name} (skipped: ${browserPath} is not there)`, body);
}
