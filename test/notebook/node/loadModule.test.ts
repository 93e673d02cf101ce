import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type LoadedModule, loadModule } from "../../../packages/notebook/src/node/loadModule.ts";
import { project } from "../../lac.ts";

// below the project, so that packages are found
const parent = join(project, "test/dist/modules");
mkdirSync(parent, { recursive: true });
const scratch = mkdtempSync(join(parent, "run-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let folder = scratch;
beforeEach(() => {
  folder = join(mkdtempSync(join(scratch, "my notebooks-")), "placements");
  mkdirSync(folder);
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

async function load(files: Readonly<Record<string, string>>): Promise<LoadedModule> {
  write(files);
  const module = await loadModule(join(folder, "cells.ts"));
  if ("fault" in module) throw new Error(module.fault);
  return module;
}

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("loadModule", () => {
  it("runs TypeScript, with what stands beside it, JSON too", async () => {
    const { run } = await load({
      "cells.ts": `import data from "./data.json" with { type: "json" };
import { twice } from "./twice.ts";
import type { Nothing } from "./nothing.ts";
export const four: number = twice(data.two as number);
export default class { constructor(readonly it: Nothing) {} }
`,
      "twice.ts": "export function twice(of: number): number {\n  return 2 * of;\n}\n",
      "data.json": '{ "two": 2 }',
    });
    expect(run()).toMatchObject({ four: 4 });
  });

  it("gives packages as this process has them, and those of Node", async () => {
    const { run } = await load({
      "cells.ts": `import { join } from "node:path";
import { parse } from "csv-parse/sync";
export const path = join("a", "b");
export { parse };
`,
    });
    const { parse } = await import("csv-parse/sync");
    expect(run()).toEqual({ path: join("a", "b"), parse });
  });

  it("reads the files as they are now", async () => {
    await load({ "cells.ts": 'export { it } from "./it.ts";', "it.ts": "export const it = 1;" });
    const { run } = await load({ "it.ts": "export const it = 2;" });
    expect(run()).toEqual({ it: 2 });
  });

  it("knows the places through which an error came, the innermost first", async () => {
    const { run, placesIn } = await load({
      "cells.ts": `import { total } from "./totals.ts";

interface Unused {
  readonly it: string;
}

export function cells(): object {
  return { one: 1, two: total([1]) };
}
`,
      "totals.ts": `export function total(of: readonly number[]): number {
  return of.map((one): number => {
    throw new RangeError(\`no \${one}\`);
  })[0] ?? 0;
}
`,
    });
    const { cells } = run();
    const error = errorOf(() => (typeof cells === "function" ? cells() : undefined));
    expect(error).toBeInstanceOf(RangeError);
    expect(placesIn(error).map(({ file, line }) => `${file}:${line}`)).toEqual([
      "totals.ts:3",
      "totals.ts:2",
      "cells.ts:8",
    ]);
    // where the call of total stands, so that it is known which of the two cells it is in
    expect(placesIn(error).at(-1)?.column).toBe("  return { one: 1, two: ".length + 1);
    expect(placesIn(new RangeError("of somebody else"))).toEqual([]);
    expect(placesIn("words")).toEqual([]);
  });

  it.each([
    [
      "what cannot be parsed",
      { "cells.ts": "export const a = 1;\nexport const b = a + ;\n" },
      { fault: 'Unexpected ";"', places: [{ file: "cells.ts", line: 2, column: 22 }] },
    ],
    [
      "what cannot be parsed beside it",
      { "cells.ts": 'export { b } from "./b.ts";\n', "b.ts": "export const b = {;\n" },
      { fault: 'Expected identifier but found ";"', places: [{ file: "b.ts", line: 1, column: 19 }] },
    ],
    [
      "a file that is not there",
      { "cells.ts": 'export const a = 1;\nexport { b } from "./b.ts";\n' },
      { fault: 'Could not resolve "./b.ts"', places: [{ file: "cells.ts", line: 2, column: 19 }] },
    ],
    [
      "a package that is not there",
      { "cells.ts": 'import { b } from "@nobody/nothing";\nexport const a = b;\n' },
      { fault: 'Could not resolve "@nobody/nothing"', places: [{ file: "cells.ts", line: 1, column: 19 }] },
    ],
  ])("says what is wrong with %s, and where", async (_, files, fault) => {
    write(files);
    expect(await loadModule(join(folder, "cells.ts"))).toEqual(fault);
  });
});
