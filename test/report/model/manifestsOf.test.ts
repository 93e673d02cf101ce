import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { manifestsOf } from "../../../packages/report/src/model/manifestsOf.ts";

const folder = mkdtempSync(join(tmpdir(), "manifests-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const path of ["package.json", "own/package.json", "own/src/deep/a.ts", "own/src/b.ts", "other/c.ts"]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), "{}");
}

describe("manifestsOf", () => {
  it("finds the nearest above each file, once, and none above that", () => {
    const at = (...paths: readonly string[]) => paths.map((path) => join(folder, path));
    expect(manifestsOf(at("own/src/deep/a.ts", "own/src/b.ts"))).toEqual(at("own/package.json"));
    expect(manifestsOf(at("own/src/b.ts", "own/src/deep/a.ts", "other/c.ts"))).toEqual(
      at("own/package.json", "package.json"),
    );
    expect(manifestsOf([])).toEqual([]);
  });
});
