import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** the folder of what is built once in a run */
    readonly builtReports: string;
  }
}

/** Makes what the tests of one run share, and clears it away after them. */
export default function setup(project: TestProject): () => void {
  const parent = join(import.meta.dirname, "dist/built");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "run-"));
  project.provide("builtReports", folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
