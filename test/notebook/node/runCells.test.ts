import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayFromIso } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/notebook";
import { runCells } from "@lac-analytics/notebook/node";
import { afterAll, describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { knownOf } from "../../notebooks/openSample.ts";

const source: NotebookSource = {
  months: 6,
  ...knownOf(await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] })),
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

describe("runCells", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  function run(code: string, others: Readonly<Record<string, string>> = {}): ReturnType<typeof runCells> {
    const scratch = mkdtempSync(join(tmpdir(), "lac-cells-"));
    folders.push(scratch);
    const folder = join(scratch, "placements");
    mkdirSync(folder);
    const files = { "package.json": '{ "type": "module" }', "cells.ts": code, ...others };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return runCells({ name: "placements", folder }, source, ({ days }) => days.map(() => []));
  }

  it("gives what the function cells returns", async () => {
    expect(
      await run("export function cells(source: { council: string }) { return { council: source.council }; }"),
    ).toEqual({
      council: "Anyshire",
    });
  });

  it("waits for cells that are promises", async () => {
    expect(await run("export const cells = async () => ({ one: 1, two: Promise.resolve(2) });")).toEqual({
      one: 1,
      two: 2,
    });
  });

  it("gives the cells what the function asks asked for, by its names and days", async () => {
    const asks = "export const asks = ({ asAt }) => ({ now: { days: [asAt], measures: [], by: [] } });\n";
    expect(await run(`${asks}export const cells = ({ asAt }, { now }) => ({ figures: now.on(asAt) });`)).toEqual({
      figures: [],
    });
  });

  const fails = (message: string): string => `The notebook "placements" cannot be built: ${message}`;

  it.each([
    [
      "a cell that throws",
      `export function cells() {
  return {
    children: 315,
    rate: (() => { throw new RangeError("no such column"); })(),
  };
}`,
      'the cell "rate" fails: cells.ts line 4: no such column',
    ],
    [
      "a helper that a cell calls, naming the line of the helper",
      `export function cells() {
  return { children: 315, "foster-share": share(1, 0) };
}
function share(part: number, whole: number): number {
  if (whole === 0) throw new RangeError("there is nobody to share among");
  return part / whole;
}`,
      'the cell "foster-share" fails: cells.ts line 5: there is nobody to share among',
    ],
    [
      "a cell among several of one line",
      `const broken = (): never => { throw new RangeError("broken"); };
export const cells = () => ({ one: 1, two: broken(), three: 3 });`,
      'the cell "two" fails: cells.ts line 1: broken',
    ],
    [
      "an async cell",
      `export async function cells() {
  return {
    one: 1,
    two: await later(),
  };
}
async function later(): Promise<number> {
  await new Promise((done) => setTimeout(done, 1));
  throw new RangeError("too late");
}`,
      'the cell "two" fails: cells.ts line 9: too late',
    ],
    [
      "a promise that fails",
      `export async function cells() {
  return { one: 1, two: later(), three: later() };
}
async function later(): Promise<number> {
  throw new RangeError("too late");
}`,
      'the cell "two" fails: cells.ts line 5: too late',
    ],
    [
      "a promise that nobody waits for",
      `export async function cells() {
  later();
  await new Promise((done) => setTimeout(done, 5));
  return { one: 1 };
}
async function later(): Promise<number> {
  throw new RangeError("unheeded");
}`,
      "cells.ts line 7: unheeded",
    ],
    [
      "a constant from which cells are made, naming these",
      `export function cells() {
  const figures = find("rate");
  const rate = figures.rate;
  return { rate, note: \`note: \${rate}\`, figures: 1, label: { rate: 2 } };
}
function find(name: string): { rate: number } {
  throw new RangeError(\`no \${name}\`);
}`,
      'the cells "rate" and "note" fail: cells.ts line 7: no rate',
    ],
    [
      "a constant from which many are made",
      `export function cells() {
  const { now } = JSON.parse("{");
  const made = { a: now, b: now, c: now, d: now, e: now };
  return made satisfies object;
}`,
      /the cells "a", "b", "c" and 2 more fail: cells\.ts line 2: .*JSON/,
    ],
    [
      "what no cell is made from",
      'export function cells() {\n  throw new RangeError("no such column");\n}',
      "cells.ts line 2: no such column",
    ],
    [
      "a line outside the function",
      'throw new RangeError("at once");\nexport const cells = () => ({});',
      "cells.ts line 1: at once",
    ],
    ["what is thrown and is no error", 'export function cells() {\n  throw "words";\n}', "cells.ts: words"],
    [
      "a cell that is undefined",
      "export function cells(): Record<string, unknown> {\n  const none = undefined;\n  return {\n    one: 1,\n    none,\n  };\n}",
      'the cell "none" fails: cells.ts line 5: it is undefined, which a page cannot print',
    ],
    [
      "a cell that is not a number",
      "export const cells = () => ({\n  share: 0 / 0,\n});",
      'the cell "share" fails: cells.ts line 2: it is NaN, which a page cannot print',
    ],
    [
      "a table that holds none",
      'export const cells = () => ({\n  table: { rows: [["Boys", 1], ["Girls", 1 / 0]] },\n});',
      'the cell "table" fails: cells.ts line 2: it holds Infinity at rows[1][1], which a page cannot print',
    ],
    [
      "a promise inside a cell",
      "export const cells = () => ({\n  table: { rows: Promise.resolve([]) },\n});",
      'the cell "table" fails: cells.ts line 2: it holds a Promise at rows, which a page cannot print',
    ],
    [
      "a cell whose name is computed, by its name alone",
      'export function cells() {\n  return { ["on" + "ce"]: undefined };\n}',
      'the cell "once" fails: cells.ts: it is undefined, which a page cannot print',
    ],
    ["a file without the function", "export const cell = 1;", "cells.ts: it exports no function called cells"],
    ["a function that returns nothing", "export function cells() {}", "cells.ts: the function cells returns no cells"],
    [
      "a day that was not asked for",
      `export const asks = () => ({ now: { days: [], measures: [], by: [] } });
export const cells = ({ asAt }, { now }) => ({
  figures: now.on(asAt),
});`,
      'the cell "figures" fails: cells.ts line 3: figures at 2019-01-21 were not asked for; name the day among those of asks',
    ],
    [
      "asks that gives nothing",
      "export function asks() {}\nexport const cells = () => ({});",
      "cells.ts: the function asks returns no requests",
    ],
    [
      "asks that is no function",
      "export const asks = {};\nexport const cells = () => ({});",
      "cells.ts: asks, which it exports, is no function",
    ],
  ])("stops at %s", async (_, code, said) => {
    const message = await run(code).then(
      () => "it was built",
      (error: Error) => error.message,
    );
    if (typeof said === "string") expect(message).toBe(fails(said));
    else expect(message).toMatch(said);
  });

  it("names the other file of the notebook in which a cell fails", async () => {
    const turnover = 'export function turnover(): number {\n  throw new RangeError("no leavers");\n}\n';
    const code = 'import { turnover } from "./turnover.ts";\nexport const cells = () => ({ turnover: turnover() });\n';
    await expect(run(code, { "turnover.ts": turnover })).rejects.toThrow(
      fails('the cell "turnover" fails: turnover.ts line 2: no leavers'),
    );
  });
});
