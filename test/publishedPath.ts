import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";

/** Where a file lies that others published, which the repository may not hold; nothing where the folder beside it has none. */
export function publishedPath(path: string): string | undefined {
  const full = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  return existsSync(full) ? full : undefined;
}

/** Tests that need a file that others published. Without it they count as one test not run, which `notRun` says. */
export function describeWithPublished(path: string, name: string, body: (path: string) => void): void {
  const full = publishedPath(path);
  if (full !== undefined) describe(name, () => body(full));
  else describe(name, () => it.skip(`needs ${path}, which others published`, () => {}));
}
