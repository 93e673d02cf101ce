import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const report = resolve(import.meta.dirname, "../../../packages/report/src");

/** What a file of the command loads before it does anything, by itself or by what it imports: files, and names of packages. */
function loadedBy(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/^import (?!type )[^;]*? from "([^"]+)";/gm)) {
    const loaded = target.startsWith(".") ? resolve(dirname(file), target) : target;
    if (seen.has(loaded)) continue;
    seen.add(loaded);
    if (target.startsWith(".")) loadedBy(loaded, seen);
  }
  return seen;
}

describe("lac --help", () => {
  it("loads nothing but what says it: the statistics and the writers are the commands' own affair", () => {
    const loaded = ["cli/lac.ts", "cli/program.ts"].flatMap((file) => [...loadedBy(join(report, file))]);
    const packages = new Set(loaded.filter((target) => !isAbsolute(target) && !target.startsWith("node:")));
    expect([...packages].sort()).toEqual([
      "@lac-analytics/core/InputError",
      "@lac-analytics/core/visibleText",
      "commander",
    ]);
  });
});
