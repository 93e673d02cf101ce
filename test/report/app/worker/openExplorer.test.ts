import { join } from "node:path";
import { readReturnFrom } from "@lac-analytics/core/node";
import { beforeAll, describe, expect, it } from "vitest";
import { type Explorer, openExplorer } from "../../../../packages/report/src/app/worker/openExplorer.ts";
import { project } from "../../../lac.ts";

describe("one measure of a return, looked at", () => {
  let explorer: Explorer;
  const shown = (by: string, asAt = "2018-03-31") =>
    explorer.show({ measure: "cla-number", by, category: "", asAt }, async () => []);

  beforeAll(async () => {
    const read = await readReturnFrom([join(project, "data-samples/return")]);
    explorer = openExplorer({ ...read, files: [], problemsInWords: "" });
  });

  it("has the groups with the highest figures in its chart, and says so", async () => {
    expect(await shown("placement")).toContain("the highest groups");
    expect(await shown("total")).not.toContain("the highest groups");
  });

  it("says in a sentence what is wrong with a date", async () => {
    await expect(shown("total", "0018-03-31")).rejects.toThrow("As at: 0018-03-31 is before");
  });
});
