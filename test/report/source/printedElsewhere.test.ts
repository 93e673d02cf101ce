import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, InputError } from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it, vi } from "vitest";
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
  return printedElsewhere([{ name, bytes }], authority);
}

/** A file about every authority in which two rows of the Department's table stand, or what is made of them. */
function fileOf(...lines: readonly string[]): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: "national.csv", bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) };
}
const columns = "time_period,geographic_level,new_la_code,population_type,number,population_estimate,rate_per_10k";
const lookedAfter = "Children looked after at 31 March each year";
const first = `2018,Local authority,E06000056,${lookedAfter},313,61373,51`;

describe("what files about every authority say of one", () => {
  it.each(["csv", "xlsx", "parquet"] as const)("is known where it stands in %s", async (form) => {
    const figures = await printedIn(form, "E06000056");
    // the Department's table of children looked after: 313 on 31 March 2018
    expect(figures).toContainEqual(
      expect.objectContaining({ measure: "cla-rate", periodEnd: "2018-03-31", category: "total", numerator: 313 }),
    );
    expect(new Set(figures.map(({ authority }) => authority))).toEqual(new Set(["E06000056"]));
  });

  it("is nothing where a file has nothing of it, or no measure of the catalogue, which is said", async () => {
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await printedIn("csv", "E09000001")).toEqual([]);
    const other = fileOf("time_period,geographic_level,new_la_code,number", "2018,Local authority,E06000056,313");
    expect(printedElsewhere([other], "E06000056")).toEqual([]);
    expect(printedElsewhere([fileOf(columns, first)], "E06000056")).not.toEqual([]);
    expect(told.mock.calls.map(([message]) => String(message).split(":")[0])).toEqual([
      `Nothing in ${join(folder, "national.csv")} counts as known to readers`,
      "Nothing in national.csv counts as known to readers",
    ]);
    told.mockRestore();
  });

  it.each([
    [
      "one cell",
      fileOf(columns, first, first.replace("2018", "2017").replace("313", "3l3")),
      'national.csv row 3, number: "3l3" is neither a number nor a symbol',
    ],
    ["the first cell of a column", fileOf(columns, first.replace("313", "some")), 'national.csv row 2, number: "some"'],
    [
      "the year of a row",
      fileOf(columns, first.replace("2018", "last year")),
      'national.csv row 2, time_period: "last year" must be a year',
    ],
    ["a row cut short", fileOf(columns, "2018,Local authority,E06000056"), "national.csv row 2 has 3 cells where"],
    [
      "the column of codes",
      fileOf("time_period,geographic_level,number", "2018,Local authority,313"),
      "national.csv row 2 is of an area without a code; fill in new_la_code",
    ],
    [
      "the column of levels",
      fileOf("time_period,new_la_code,number", "2018,E06000056,313"),
      "national.csv is no file of published figures: it needs the columns time_period and geographic_level",
    ],
  ])("is refused where %s cannot be read, as a count would be taken for unknown", (_, file, told) => {
    const read = () => printedElsewhere([file], "E06000056");
    expect(read).toThrow(InputError);
    expect(read).toThrow(told);
    expect(read).toThrow("so nothing is published before it can be read: correct it, or do not name it");
  });
});
