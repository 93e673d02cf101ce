import { readFileSync } from "node:fs";
import { join } from "node:path";
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
