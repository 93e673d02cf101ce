import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { publicDoors } from "../../../docs/reference/publicDoors.ts";

const root = resolve(import.meta.dirname, "../../..");

/** What a file imports to use it, types apart, and names again below. */
function usedBy(path: string): readonly string[] {
  const text = readFileSync(path, "utf8").replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "");
  const code = text.replace(/^import\b[^;]*;/gm, "");
  const named = new Set(code.match(/[\w$]+/g));
  return [...text.matchAll(/^import \{([^}]*)\}|\bconst \{([^}]*)\} = await import\(/gm)]
    .flatMap(([, taken = "", later = ""]) => `${taken},${later}`.split(","))
    .flatMap((each) => {
      const [original = "", own = original] = each.trim().split(/ as |: /);
      return !original.startsWith("type ") && named.has(own) ? [original] : [];
    });
}

/** The tests in a folder and below it with what helps them, as they are written. */
function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "dist" || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return testsIn(join(folder, entry.name));
    return entry.name.endsWith(".ts") ? [join(folder, entry.name)] : [];
  });
}

describe("the functions that the packages give to others", () => {
  const tests = testsIn(join(root, "test"));
  // a door that a command or a writer goes through is not named by the tests of its own file
  const used = new Set(tests.flatMap((path) => [...usedBy(path), basename(path, ".test.ts")]));

  it.each(publicDoors(join(root, "packages")))("are called by a test, each of them: $name", ({ exports }) => {
    const functions = exports.filter(({ declaration }) => /^(?:function |const \w+: (?:<.*>)?\()/.test(declaration));
    expect(functions.flatMap(({ name }) => (used.has(name) ? [] : [name]))).toEqual([]);
  });
});
