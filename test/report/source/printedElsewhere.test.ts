import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, InputError } from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { rowForms } from "../../../packages/report/src/cli/rowForms.ts";
import { printedElsewhere } from "../../../packages/report/src/source/printedElsewhere.ts";
import { project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-elsewhere-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [heading = "", ...lines] = readFileSync(join(project, "data-samples/published/benchmarks.csv"), "utf8").split(
  "\n",
);
const ofTwo = lines.filter((line) => /E06000056|E06000017/.test(line));

const text = [heading, ...ofTwo].join("\n");
const table = {
  name: "national",
  columns: heading.split(",").map((name) => ({ name, kind: "text", means: "" }) as const),
  rows: parse<Readonly<Record<string, string>>>(text, { columns: true }),
};

/** The rows of two authorities in each form that a table may have. */
const forms = {
  csv: async () => text,
  xlsx: () => rowForms.xlsx.write(table),
  parquet: () => rowForms.parquet.write(table),
} as const;

/** What is known of an authority by the file in a form, read as settings and `lac publish` read it. */
async function printedIn(form: keyof typeof forms, authority: string): Promise<readonly Figure[]> {
  const name = join(folder, `national.${form}`);
  writeFileSync(name, await forms[form]());
  const bytes = await readTableFrom(name);
  return printedElsewhere(new Map([["national", () => ({ name, bytes })]]), authority);
}

describe("what files about every authority say of one", () => {
  it.each(["csv", "xlsx", "parquet"] as const)("is known where it stands in %s", async (form) => {
    const figures = await printedIn(form, "E06000056");
    // the Department's table of children looked after: 313 on 31 March 2018
    expect(figures).toContainEqual(
      expect.objectContaining({ measure: "cla-rate", periodEnd: "2018-03-31", category: "total", numerator: 313 }),
    );
    expect(new Set(figures.map(({ authority }) => authority))).toEqual(new Set(["E06000056"]));
  });

  it("is nothing where it stands in no file, or in a file of another form", async () => {
    expect(await printedIn("csv", "E09000001")).toEqual([]);
    const bytes = new TextEncoder().encode("action,due\nWrite,2019-01-21\n");
    expect(printedElsewhere(new Map([["actions", () => ({ name: "actions.csv", bytes })]]), "E06000056")).toEqual([]);
  });

  it("is nothing where a file cannot be read as what it calls itself", () => {
    const broken = new Map([
      [
        "national",
        () => {
          throw new InputError("national.xlsx cannot be read as an Excel workbook; save it as .xlsx or as CSV.");
        },
      ],
    ]);
    expect(printedElsewhere(broken, "E06000056")).toEqual([]);
  });
});
