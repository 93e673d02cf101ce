import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayFromIso } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/notebook";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeCells } from "../../../packages/report/src/build/computePage.ts";
import { notebookOnDisk } from "../../../packages/report/src/build/notebookOnDisk.ts";
import { careReturn } from "../../careReturn.ts";
import { knownOf } from "../../notebooks/openSample.ts";
import { svgLogo } from "../letterhead/logos.ts";

const folder = join(mkdtempSync(join(tmpdir(), "lac-author-")), "placements");
const notebook = { name: "placements", folder };
let source: NotebookSource;
const given = { answer: () => [], inputsOn: () => ({}), populationFile: "", postcodesFile: "" };

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
    expect((await computeCells(notebookOnDisk(notebook), { source, ...given })).author).toContain(
      "Beside the notebook.",
    );
    const bytes = new TextEncoder().encode("The council's own.");
    const file: NotebookSource["file"] = (name) =>
      name === "author-placements" ? { name: "placements.md", bytes } : undefined;
    expect((await computeCells(notebookOnDisk(notebook), { source: { ...source, file }, ...given })).author).toBe(
      "The council's own.",
    );
    expect((await computeCells(notebookOnDisk(notebook), { source, ...given })).authorLeftOut).toBe("");
  });

  it("is left out where this version may not hold it, and asked for by its own name", async () => {
    const asked: string[] = [];
    const isCleared = (name: string): boolean => asked.push(name) === 0;
    const page = await computeCells(notebookOnDisk(notebook), { source: { ...source, isCleared }, ...given });
    expect(page.author).toBe("");
    expect(page.authorLeftOut).toContain('name "author-placements" under cleared in settings.json');
    expect(asked).toEqual(["author-placements"]);
  });
});

describe("a picture that a paper names", () => {
  const named = async (address: string, facts: Partial<Pick<NotebookSource, "file" | "isCleared">> = {}) =>
    (await computeCells(notebookOnDisk(notebook), { source: { ...source, ...facts }, ...given })).picture(address);
  const only =
    (...names: readonly string[]) =>
    (name: string): boolean =>
      names.includes(name);

  it("is a file that settings have by its name, or else one beside the notebook", async () => {
    writeFileSync(join(folder, "map.svg"), svgLogo());
    const bytes = new TextEncoder().encode(svgLogo());
    const file: NotebookSource["file"] = (name) => (name === "map" ? { name: "maps/homes.svg", bytes } : undefined);
    expect(await named("map", { file })).toEqual({ name: "maps/homes.svg", bytes });
    expect((await named("map.svg", { file })).name).toBe("placements/map.svg");
  });

  it("stands in a version for publication only if it is cleared itself, whatever its author's words are", async () => {
    const isCleared = only("author-placements");
    await expect(named("map.svg", { isCleared })).rejects.toThrow(
      'it is not cleared for publication; once somebody has looked at it, name "placements/map.svg" under cleared',
    );
    expect((await named("map.svg", { isCleared: only("placements/map.svg") })).bytes).toHaveLength(svgLogo().length);
    const file: NotebookSource["file"] = (name) => ({ name, bytes: new Uint8Array() });
    await expect(named("map", { file, isCleared })).rejects.toThrow('name "map" under cleared');
    expect((await named("map", { file, isCleared: only("map") })).name).toBe("map");
  });

  it("is no folder, and nothing outside the notebook's, which no link leads to", async () => {
    writeFileSync(join(folder, "..", "secret.svg"), svgLogo());
    symlinkSync(join(folder, "..", "secret.svg"), join(folder, "link.svg"));
    mkdirSync(join(folder, "maps"));
    const outside = "it does not stand beside the notebook or in a folder beside it";
    await expect(named("link.svg")).rejects.toThrow(outside);
    await expect(named("../secret.svg")).rejects.toThrow(outside);
    await expect(named("maps")).rejects.toThrow("it is no file");
    await expect(named("none.svg")).rejects.toThrow("there is no such file beside the notebook");
  });
});
