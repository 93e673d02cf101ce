import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundleModel } from "../../../packages/report/src/model/bundleModel.ts";

describe("bundleModel", () => {
  it("holds nothing that would end the script in the page, and is not much larger than its libraries", async () => {
    const { script } = await bundleModel();
    expect(script).not.toContain("</script");
    expect(script.length).toBeLessThan(1_460_000);
  });

  it("is made anew where a library's manifest or licence is another, or our own", async () => {
    await bundleModel();
    const kept = new URL("../../../packages/report/node_modules/.cache/model.ts.json", import.meta.url);
    const { stamps }: { readonly stamps: Readonly<Record<string, string>> } = JSON.parse(readFileSync(kept, "utf8"));
    for (const file of [
      "/vega/package.json",
      "/vega/LICENSE",
      "/packages/core/package.json",
      "/packages/report/package.json",
    ])
      expect(Object.keys(stamps).filter((stamped) => stamped.endsWith(file))).toHaveLength(1);
    for (const source of ["licencesOf", "unusedOfVega", "bundleModel"])
      expect(Object.keys(stamps).some((stamped) => stamped.endsWith(`/report/src/model/${source}.ts`))).toBe(true);
  });

  it("names the libraries in it with version, licence and copyright, and their terms once", async () => {
    const { licences } = await bundleModel();
    expect(licences).toContain("vega-lite 6.4.3 (BSD-3-Clause)\n  Copyright (c) 2015");
    expect(licences).toMatch(/d3-scale 4\.\d+\.\d+ \(ISC\)\n {2}Copyright 2010/);
    expect(licences.match(/THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR/g)?.length).toBeLessThan(6);
    expect(licences).not.toMatch(/lac-analytics|esbuild|astro/);
  });
});
