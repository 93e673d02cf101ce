import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";

/** A `describe` that needs a program, and is skipped by name without it. */
export function describeWithProgram(program: string, name: string, body: () => void): void {
  if (spawnSync(program, ["--version"]).error === undefined) describe(name, body);
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

/** A piece of a tagged PDF: an element of its structure, or text, under the elements it stands in. */
export interface Tagged {
  readonly path: readonly string[];
  readonly text: string;
}

/** The text of a tagged PDF in the order of its tags, each piece under the elements that hold it. */
export function taggedText(pdf: Uint8Array): readonly Tagged[] {
  const pieces: Tagged[] = [];
  let path: string[] = [];
  for (const line of printed("pdfinfo", ["-struct-text"], pdf).split("\n")) {
    const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
    const text = /^ *"(.*)"$/.exec(line)?.[1];
    const element = /^ *([A-Z]\w*)\b/.exec(line)?.[1];
    if (text !== undefined) pieces.push({ path: path.slice(0, depth), text });
    else if (element !== undefined) path = [...path.slice(0, depth), element];
  }
  return pieces;
}
