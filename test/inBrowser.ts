import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

const browserPath = "/usr/bin/chromium";

/** For how long a busy machine is waited for, in milliseconds; no test is about time. */
const timeout = 300_000;

/** Debian's Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"], timeout });
}

/** Opens a page that shares nothing with others of the browser. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(timeout);
  return context.newPage();
}

/** A `describe` that needs a browser, and is skipped by name without one. */
export function describeInBrowser(name: string, body: () => void): void {
  if (existsSync(browserPath)) describe(name, body);
  else describe.skip(`${name} (skipped: ${browserPath} is not there)`, body);
}
