import { join } from "node:path";
import { measures } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";
import { findNotebooks } from "../../packages/report/src/notebook/findNotebooks.ts";
import { runCells } from "../../packages/report/src/notebook/runCells.ts";
import { project } from "../lac.ts";
import { openSample } from "./openSample.ts";

/** The measures for whose figures some notebook asks. */
async function askedFor(): Promise<ReadonlySet<string>> {
  const source = await openSample();
  const asked = new Set<string>();
  const listening: NotebookSource = {
    ...source,
    figuresAt: (days, options) => {
      for (const { id } of options.measures ?? []) asked.add(id);
      return source.figuresAt(days, options);
    },
  };
  for (const notebook of findNotebooks(join(project, "notebooks"), [])) await runCells(notebook, listening);
  return asked;
}

describe("the catalogue", () => {
  it("has no measure that stands in no paper", async () => {
    const asked = await askedFor();
    expect(asked.size).toBeGreaterThan(0);
    expect(measures.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});
