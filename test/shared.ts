import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** Where a file of the reference material beside the project lies, or nothing where that folder is missing. */
export function sharedPath(path: string): string | undefined {
  const full = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  return existsSync(full) ? full : undefined;
}

/** A `describe` that needs a file of the reference material, and is skipped by name without it. */
export function describeWithShared(path: string, name: string, body: (path: string) => void): void {
  const full = sharedPath(path);
  if (full === undefined) describe.skip(`${name} (skipped: ../shared/${path} is not there)`, () => {});
  else describe(name, () => body(full));
}
