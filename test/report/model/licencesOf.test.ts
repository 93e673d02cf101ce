import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { licencesOf } from "../../../packages/report/src/model/licencesOf.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-licences-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A library with its terms, under whose name its files are given back. */
function library(name: string, licence?: string, license = "MIT"): string {
  const at = join(folder, "node_modules", name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  if (licence !== undefined) writeFileSync(join(at, "LICENSE.md"), licence);
  return join(at, "index.js");
}

describe("licencesOf", () => {
  it("names libraries of the same terms together, each with version, licence and copyright, and the terms once", async () => {
    const files = [
      library("wheel", "Copyright 2020 A\n\nDo  what you\nlike."),
      library("@axle/bearing", "COPYRIGHT (c) B\nDo what you like.", "ISC"),
      library("brake", "Copyright C\nDo nothing."),
    ];
    expect((await licencesOf(files)).text).toBe(
      [
        "@axle/bearing 1.2.3 (ISC)\n  COPYRIGHT (c) B\nwheel 1.2.3 (MIT)\n  Copyright 2020 A\n\nDo what you like.",
        "brake 1.2.3 (MIT)\n  Copyright C\n\nDo nothing.",
      ].join(`\n\n${"-".repeat(60)}\n\n`),
    );
  });

  it("says of which files it read that: manifests and licences, each once", async () => {
    const [hub, spoke] = [library("hub", "Copyright D\nAs is."), library("spoke")];
    const { files } = await licencesOf([hub, hub, spoke, join(folder, "our-own.js")]);
    expect(files).toEqual([
      join(folder, "node_modules", "hub", "package.json"),
      join(folder, "node_modules", "hub", "LICENSE.md"),
      join(folder, "node_modules", "spoke", "package.json"),
    ]);
  });

  it("has nothing of files that belong to no library", async () => {
    expect(await licencesOf([join(folder, "our-own.js")])).toEqual({ text: "", files: [] });
  });
});
