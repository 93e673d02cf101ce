import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayFromIso } from "@lac-analytics/core";
import { type NotebookSource, runCells } from "@lac-analytics/report";
import { afterAll, describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const source: NotebookSource = {
  care: await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] }),
  asAt: dayFromIso("2019-01-21"),
  council: "Anyshire",
  authority: "",
  internal: true,
  figuresAt: () => [],
  series: [],
  file: () => undefined,
};

describe("runCells", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  function run(code: string): ReturnType<typeof runCells> {
    const scratch = mkdtempSync(join(tmpdir(), "lac-cells-"));
    folders.push(scratch);
    const folder = join(scratch, "placements");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "cells.ts"), code);
    return runCells({ name: "placements", folder }, source);
  }

  it("gives what the function cells returns", async () => {
    expect(
      await run("export function cells(source: { council: string }) { return { council: source.council }; }"),
    ).toEqual({
      council: "Anyshire",
    });
  });

  it("names the notebook and the line where a cell fails", async () => {
    await expect(run('export function cells() {\n  throw new RangeError("no such column");\n}')).rejects.toThrow(
      'The notebook "placements" cannot be built: cells.ts line 2: no such column',
    );
  });

  it("refuses a file without the function", async () => {
    await expect(run("export const cell = 1;")).rejects.toThrow(
      'The notebook "placements" cannot be built: cells.ts: it exports no function called cells',
    );
  });
});
