import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayFromIso } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/notebook";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeCells } from "../../../packages/report/src/build/computePage.ts";
import { notebookOnDisk } from "../../../packages/report/src/build/notebookOnDisk.ts";
import { careReturn } from "../../careReturn.ts";
import { knownOf } from "../../notebooks/openSample.ts";

const folder = join(mkdtempSync(join(tmpdir(), "lac-author-")), "placements");
const notebook = { name: "placements", folder };
let source: NotebookSource;
const answer = () => [];

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "cells.ts"), "export function cells() { return {}; }");
  writeFileSync(join(folder, "author.md"), "## Purpose\n\nBeside the notebook.\n");
  source = {
    ...knownOf(await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] })),
    months: 6,
    asAt: dayFromIso("2019-01-21"),
    council: "Anyshire",
    authority: "",
    internal: true,
    inputs: [],
    versions: [],
    series: [],
    file: () => undefined,
    table: () => undefined,
    roles: {},
    isCleared: () => true,
  };
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

describe("what the author of a paper wrote", () => {
  it("stands beside the notebook, or in the council's own file of that name", async () => {
    expect((await computeCells(notebookOnDisk(notebook), { source, answer })).author).toContain("Beside the notebook.");
    const bytes = new TextEncoder().encode("The council's own.");
    const file: NotebookSource["file"] = (name) =>
      name === "author-placements" ? { name: "placements.md", bytes } : undefined;
    expect((await computeCells(notebookOnDisk(notebook), { source: { ...source, file }, answer })).author).toBe(
      "The council's own.",
    );
  });

  it("is left out where this version may not hold it, and asked for by its own name", async () => {
    const asked: string[] = [];
    const isCleared = (name: string): boolean => asked.push(name) === 0;
    expect((await computeCells(notebookOnDisk(notebook), { source: { ...source, isCleared }, answer })).author).toBe(
      "",
    );
    expect(asked).toEqual(["author-placements"]);
  });
});
