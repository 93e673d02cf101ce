import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";

/** Whether the machine has a program. */
export function hasProgram(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}

/** A `describe` that needs a program, and is skipped by name without it. */
export function describeWithProgram(program: string, name: string, body: () => void): void {
  if (hasProgram(program)) describe(name, body);
  else describe.skip(`${name} (skipped: ${program} is not there)`, body);
}

/** What a program prints of a PDF. */
export function printed(program: string, options: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "lac-pdf-"));
  try {
    const file = join(folder, "report.pdf");
    writeFileSync(file, pdf);
    return spawnSync(program, [...options, file, ...(program === "pdftotext" ? ["-"] : [])], { encoding: "utf8" })
      .stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
