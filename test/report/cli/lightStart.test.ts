import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const cli = resolve(import.meta.dirname, "../../../packages/report/src/cli");

/** The packages that a file of the command loads before it does anything, by itself or by what it imports. */
function loadedBy(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const text = readFileSync(resolve(cli, file), "utf8");
  for (const [, target = ""] of text.matchAll(/^import (?!type )[^;]*? from "([^"]+)";/gm)) {
    if (seen.has(target)) continue;
    seen.add(target);
    if (target.startsWith("./")) loadedBy(target, seen);
  }
  return seen;
}

describe("lac --help", () => {
  it("loads nothing but what says it: the statistics and the writers are the commands' own affair", () => {
    const loaded = ["exitStatus.ts", "runLac.ts", "say.ts", "sayOwnFault.ts"].flatMap((file) => [...loadedBy(file)]);
    const packages = new Set(loaded.filter((target) => !target.startsWith("./") && !target.startsWith("node:")));
    expect([...packages].sort()).toEqual([
      "@lac-analytics/core/InputError",
      "@lac-analytics/core/visibleText",
      "commander",
    ]);
  });
});
