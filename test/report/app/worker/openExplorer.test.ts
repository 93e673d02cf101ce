import { join } from "node:path";
import { dayFromIso, figuresOf, findFigure } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { beforeAll, describe, expect, it } from "vitest";
import { valueWords } from "../../../../packages/report/src/app/worker/figuresTable.ts";
import { type Explorer, openExplorer } from "../../../../packages/report/src/app/worker/openExplorer.ts";
import { project } from "../../../lac.ts";
import { oraclePath } from "../../../oraclePath.ts";

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

  it("has rates where somebody gave the population", async () => {
    const read = await readReturnFrom([join(project, "data-samples/return")]);
    const opened = { ...read, files: [], problemsInWords: "" };
    const asked = { measure: "cla-rate", by: "total", category: "", asAt: "2018-03-31" };
    const population = { children: 10_000, vintage: "a round number" };
    const counted = findFigure(figuresOf(read.return, { asAt: dayFromIso("2018-03-31") }), "cla-number");
    const [without, withIt] = await Promise.all(
      [openExplorer(opened), openExplorer(opened, () => ({ population }))].map((each) =>
        each.show(asked, async () => []),
      ),
    );
    expect(without).not.toContain("of 10,000");
    // of ten thousand children, the rate of ten thousand is their number
    expect(withIt).toContain(`${valueWords(counted)}.0`);
  });

  it("says what to give where there is one date alone, of which no chart can be", async () => {
    const read = await readReturnFrom([oraclePath("returns/rutland-2025")]);
    const ofOneYear = openExplorer({ ...read, files: [], problemsInWords: "" });
    const asked = { measure: "placement-share", by: "placement", category: "", asAt: "2025-03-31" };
    const alone = "give the returns of earlier years too";
    expect(await ofOneYear.show(asked, async () => [])).toContain(alone);
    expect(await shown("placement")).not.toContain(alone);
  });

  it("says in a sentence what is wrong with a date", async () => {
    await expect(shown("total", "0018-03-31")).rejects.toThrow("As at: 0018-03-31 is before");
  });
});
