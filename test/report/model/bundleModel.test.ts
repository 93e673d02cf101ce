import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bundleModel } from "../../../packages/report/src/model/bundleModel.ts";
import { keptBundle } from "../../../packages/report/src/model/keptBundle.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("bundleModel", () => {
  it("holds nothing that would end the script in the page, and is not much larger than its libraries", async () => {
    const { script } = await bundleModel();
    expect(script).not.toContain("</script");
    expect(script.length).toBeLessThan(1_470_000);
  });

  it.each([
    "/vega/package.json",
    "/vega/LICENSE",
    "/packages/core/package.json",
    "/packages/report/package.json",
    "/report/src/model/licencesOf.ts",
    "/report/src/model/unusedOfVega.ts",
    "/report/src/model/bundleModel.ts",
  ])("is made anew where another file stands at %s", async (ending) => {
    const bundle = await bundleModel();
    const other = { script: "made anew", licences: "", files: [] };
    const place = join(folder, "model.json");
    const made = new URL("../../../packages/report/node_modules/.cache/model.ts.json", import.meta.url);
    const text: { readonly stamps: Readonly<Record<string, string>> } = JSON.parse(readFileSync(made, "utf8"));
    const kept = { ...text, madeFor: place };
    writeFileSync(place, JSON.stringify(kept));
    expect(await keptBundle(place, Date.now(), async () => other)).toEqual(bundle);
    const file = Object.keys(kept.stamps).find((stamped) => stamped.endsWith(ending)) ?? "";
    writeFileSync(place, JSON.stringify({ ...kept, stamps: { ...kept.stamps, [file]: `1 ${kept.stamps[file]}` } }));
    expect(file).not.toBe("");
    expect(await keptBundle(place, Date.now(), async () => other)).toMatchObject({ script: "made anew" });
  });

  it("names the libraries in it with version, licence and copyright, and their terms once", async () => {
    const { licences } = await bundleModel();
    expect(licences).toContain("vega-lite 6.4.3 (BSD-3-Clause)\n  Copyright (c) 2015");
    expect(licences).toMatch(/d3-scale 4\.\d+\.\d+ \(ISC\)\n {2}Copyright 2010/);
    expect(licences.match(/THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR/g)?.length).toBeLessThan(6);
    expect(licences).not.toMatch(/lac-analytics|esbuild|astro/);
  });
});
