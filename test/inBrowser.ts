import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const browserPath = "/usr/bin/chromium";

/** Debian's Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
}

/** A `describe` that needs a browser, and is skipped by name without one. */
export function describeInBrowser(name: string, body: () => void): void {
  if (existsSync(browserPath)) describe(name, body);
  else describe.skip(`${name} (skipped: ${browserPath} is not there)`, body);
}
