import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measures } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { expect, it } from "vitest";
import { openComparer } from "../../../../packages/report/src/app/worker/openComparer.ts";
import { project } from "../../../lac.ts";

it("compares anew with a file that was corrected under the same name, though it is no longer or shorter", async () => {
  const { return: care } = await readReturnFrom([join(project, "data-samples/return")]);
  const text = readFileSync(join(project, "data-samples/published/benchmarks.csv"), "utf8");
  const corrected = text.replaceAll(",National,,,,,,6", ",National,,,,,,5");
  expect(corrected).not.toBe(text);
  const comparer = openComparer(care, { settings: "", sample: [], national: {}, texts: {} }, "E06000056", () => ({
    population: { children: 60_000, vintage: "a round number" },
  }));
  const comparedWith = async (published: string): Promise<string> => {
    const file = { path: "benchmarks.csv", contents: new Blob([published]) };
    const beside = { authority: "", published: [file], neighbours: undefined };
    return new TextDecoder().decode((await comparer.file("2019-01-21", beside, "csv")).bytes);
  };
  expect(await comparedWith(text)).not.toBe(await comparedWith(corrected));
});

it("tells how far shares lie apart by points", async () => {
  const { return: care } = await readReturnFrom([join(project, "data-samples/return")]);
  const path = "data-samples/published/benchmarks.csv";
  const held = {
    settings: "",
    sample: [],
    national: { benchmarks: path },
    texts: { [path]: readFileSync(join(project, path), "utf8") },
  };
  const comparer = openComparer(care, held, "E06000056");
  const beside = { authority: "", published: [], neighbours: undefined };
  const gaps: string[] = [];
  for (const measure of measures.filter(({ unit }) => unit === "percent")) {
    const asked = { measure: measure.id, by: measure.breakdowns[0]?.id ?? "total", category: "", asAt: "2018-03-31" };
    for (const block of await comparer.blocks(measure, asked, beside))
      if (block.kind === "table")
        for (const [, , , , gap] of block.rows) if (gap?.kind === "text") gaps.push(gap.runs[0]?.text ?? "");
  }
  const told = gaps.filter((gap) => gap !== "");
  expect(told.length).toBeGreaterThan(0);
  for (const gap of told) expect(gap).toMatch(/^[-−]?\d+\.\d points$/);
});
