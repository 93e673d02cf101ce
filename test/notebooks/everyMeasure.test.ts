import { join } from "node:path";
import { measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { findNotebooks } from "../../packages/notebook/src/node/findNotebooks.ts";
import { runCells } from "../../packages/notebook/src/node/runCells.ts";
import { project } from "../lac.ts";
import { openSample } from "./openSample.ts";

/** The measures for whose figures some notebook asks. */
async function askedFor(): Promise<ReadonlySet<string>> {
  const source = await openSample();
  const asked = new Set<string>();
  for (const notebook of findNotebooks(join(project, "notebooks"), [])) {
    await runCells(notebook, source, (request) => {
      for (const { id } of request.measures) asked.add(id);
      return source.answer(request);
    });
  }
  return asked;
}

/** What the report on personal advisers works out from its scenario, and prints, without asking for a figure. */
const workedOut: ReadonlySet<string> = new Set(["pa-caseload", "pa-needed"]);

describe("the catalogue", () => {
  it("has no measure for which no paper asks", async () => {
    const asked = await askedFor();
    expect(asked.size).toBeGreaterThan(0);
    expect(measures.map(({ id }) => id).filter((id) => !asked.has(id) && !workedOut.has(id))).toEqual([]);
  });
});
