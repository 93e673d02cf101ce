import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { firstPageAmong } from "../../packages/notebook/src/findings/firstPage.ts";
import { findNotebooks } from "../../packages/notebook/src/node/findNotebooks.ts";
import { runCells } from "../../packages/notebook/src/node/runCells.ts";
import { titleOf } from "../../packages/report/src/build/titleOf.ts";
import { project } from "../lac.ts";
import { openSample, type SampleSource } from "./openSample.ts";

const folder = join(project, "notebooks");
const notebooks = findNotebooks(folder, []);
const adoption = { name: "adoption-six-monthly", folder: join(folder, "adoption-six-monthly") };
const population = { name: "understanding-our-population", folder: join(folder, "understanding-our-population") };

let sample: SampleSource;
beforeAll(async () => {
  sample = await openSample();
});

describe.each([3, 6, 12] as const)("the reports of %i months", (months) => {
  it("are made by every notebook, each with its first page", async () => {
    for (const notebook of notebooks) {
      const cells = await runCells(notebook, { ...sample, months }, sample.answer);
      expect(firstPageAmong(cells), notebook.name).toBeDefined();
    }
  });
});

describe("the setting of how many months a report is about", () => {
  // 57 ceased and 5 adopted in the half-year: Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 7;
  // 12 adopted in the year to 31 March 2018: DfE; the quarter is counted by hand from Episodes: DEC in it, REC not X1
  it.each([
    [3, "Adoption agency, quarterly report", "31 December 2018", "three months", "26 children", "five children"],
    [6, "Adoption agency, six-monthly report", "30 September 2018", "six months", "57 children", "five children"],
    [12, "Adoption agency, annual report", "31 March 2018", "twelve months", undefined, "12 children"],
  ] as const)("makes of %i months: %s", async (months, title, date, span, ceased, adopted) => {
    const cells = await runCells(adoption, { ...sample, months }, sample.answer);
    expect(await titleOf(adoption, months)).toBe(title);
    expect(cells).toMatchObject({ date, span, reported: span, adopted, ...(ceased !== undefined && { ceased }) });
  });

  it.each([
    [3, "21 October 2018"],
    [6, "21 July 2018"],
    [12, "21 January 2018"],
  ] as const)("sets the population of %i months beside that of %s", async (months, earlierDate) => {
    expect(await runCells(population, { ...sample, months }, sample.answer)).toMatchObject({ earlierDate });
  });
});
