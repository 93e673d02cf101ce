import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findNotebooks } from "../../../packages/notebook/src/node/findNotebooks.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-notebooks-"));
for (const [name, files] of Object.entries({
  placements: ["report.mdx", "cells.ts"],
  "action-plan": ["report.mdx", "cells.ts"],
  "prose-only": ["report.mdx"],
  dist: ["cells.ts"],
})) {
  mkdirSync(join(folder, name));
  for (const file of files) writeFileSync(join(folder, name, file), "");
}
afterAll(() => rmSync(folder, { recursive: true }));

const names = (wanted: readonly string[]): readonly string[] => findNotebooks(folder, wanted).map(({ name }) => name);

describe("findNotebooks", () => {
  it("finds every folder with prose and cells, in order of name", () => {
    expect(names([])).toEqual(["action-plan", "placements"]);
  });

  it("takes only those named", () => {
    expect(names(["placements"])).toEqual(["placements"]);
  });

  it("says which there are where one is not", () => {
    expect(() => names(["placements", "prose-only"])).toThrow(
      'There is no notebook "prose-only"; there are action-plan, placements.',
    );
  });
});
