import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { InputError, readNeighbours, readPaperFigures, readPublished } from "@lac-analytics/core";
import { readCareLeavers } from "@lac-analytics/core/project";
import type { NotebookSource } from "@lac-analytics/notebook";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowForms } from "../../../packages/report/src/cli/rowForms.ts";
import { openNotebookSource } from "../../../packages/report/src/source/openNotebookSource.ts";
import { readSettings } from "../../../packages/report/src/source/readSettings.ts";
import { project } from "../../lac.ts";

const samples = join(project, "data-samples");
const careLeavers = "child,birth_date,status,in_touch\nA1,2000-02-29,former relevant,yes\n";
const ownMeasures =
  "measure,title,unit,polarity,definition\nown-visits,Visits in time,percent,higher-better,Visits in time.\n";

/** The tables that the settings of a council may name, and how a notebook reads each. */
const tables = {
  paper: (bytes: Uint8Array, name: string) => readPaperFigures(bytes, name),
  neighbours: (bytes: Uint8Array, name: string) => readNeighbours(bytes, name),
  benchmarks: (bytes: Uint8Array, name: string) => readPublished(bytes, name),
  "caseload-care-leavers": (bytes: Uint8Array, name: string) => readCareLeavers(bytes, name),
} as const;

describe("the tables that settings name", () => {
  const scratch = mkdtempSync(join(tmpdir(), "lac-tables-"));
  afterAll(() => rmSync(scratch, { recursive: true }));
  let texts: Readonly<Record<keyof typeof tables | "own", string>>;
  let given: Awaited<ReturnType<typeof readSettings>>["settings"];

  beforeAll(async () => {
    process.chdir(project);
    given = (await readSettings()).settings;
    const pathOf = (name: string): string => given.files[name] ?? given.nationalFiles[name] ?? "";
    texts = {
      paper: readFileSync(pathOf("paper"), "utf8"),
      neighbours: readFileSync(pathOf("neighbours"), "utf8"),
      benchmarks: readFileSync(pathOf("benchmarks"), "utf8").split("\n").slice(0, 400).join("\n"),
      "caseload-care-leavers": careLeavers,
      own: ownMeasures,
    };
  });

  /** The tables kept in one form, as settings name them. */
  async function sourceIn(form: "csv" | "xlsx" | "parquet"): Promise<NotebookSource> {
    const pathOf = async (name: keyof typeof texts): Promise<string> => {
      const path = join(scratch, `${name}.${form}`);
      const rows: readonly (readonly string[])[] = parse(texts[name], { relax_column_count: true });
      const [heading = []] = rows;
      const columns = heading.map((column) => ({ name: column, kind: "text" as const, means: column }));
      const objects = rows.slice(1).map((row) => Object.fromEntries(heading.map((column, at) => [column, row[at]])));
      writeFileSync(
        path,
        form === "csv" ? texts[name] : await rowForms[form].write({ name, columns, rows: objects, terms: [] }),
      );
      return path;
    };
    const settings = {
      ...given,
      data: [join(samples, "return")],
      files: { paper: await pathOf("paper"), "caseload-care-leavers": await pathOf("caseload-care-leavers") },
      nationalFiles: { neighbours: await pathOf("neighbours"), benchmarks: await pathOf("benchmarks") },
      series: [],
      ownMeasures: [await pathOf("own")],
    };
    return (await openNotebookSource(settings, {})).source;
  }

  it.each(["xlsx", "parquet"] as const)("may be kept as %s, and say what they say as CSV", async (form) => {
    const [asCsv, other] = [await sourceIn("csv"), await sourceIn(form)];
    for (const [name, read] of Object.entries(tables)) {
      const [expected, found] = [asCsv.table(name), other.table(name)];
      const rows = read(found?.bytes ?? new Uint8Array(), "table.csv");
      expect(rows.length, name).toBeGreaterThan(0);
      expect(rows, name).toEqual(read(expected?.bytes ?? new Uint8Array(), "table.csv"));
      expect(basename(other.file(name)?.name ?? ""), name).toBe(`${name}.${form}`);
    }
    expect(other.ownMeasures?.map(({ title }) => title)).toEqual(["Visits in time"]);
  });

  it("are refused by name where they are no such table, once they are asked for", async () => {
    const path = join(scratch, "broken.xlsx");
    writeFileSync(path, "id,value\n");
    const { source } = await openNotebookSource({ ...given, files: { paper: path } }, {});
    expect(() => source.table("paper")).toThrow(InputError);
    expect(() => source.table("paper")).toThrow(/broken\.xlsx cannot be read as an Excel workbook/);
    expect(source.table("benchmarks")).toBe(source.file("benchmarks"));
  });

  it("are refused of every authority where they cannot be read and what they say counts as known", async () => {
    const table = (name: string, text: string): string => {
      const path = join(scratch, name);
      writeFileSync(path, text);
      return path;
    };
    const row = "2018,Local authority,E06000056,";
    const spoiled = table("spoiled.csv", `time_period,geographic_level,new_la_code,number\n${row}1\n${row}3l3\n`);
    const actions = table("actions.csv", "action,due\nWrite,2019-01-21\n");
    const opened = (named: Partial<typeof given>) =>
      openNotebookSource({ ...given, internal: false, editions: scratch, files: {}, nationalFiles: {}, ...named }, {});
    await expect(opened({ nationalFiles: { benchmarks: spoiled } })).rejects.toThrow(
      'spoiled.csv row 3, number: "3l3"',
    );
    await expect(opened({ files: { benchmarks: spoiled } })).rejects.toThrow('spoiled.csv row 3, number: "3l3"');
    await expect(opened({ nationalFiles: { actions } })).rejects.toThrow("actions.csv is no file of published figures");
    const { neighbours = "" } = given.nationalFiles;
    await opened({ files: { actions }, nationalFiles: { neighbours } });
    await openNotebookSource({ ...given, nationalFiles: { benchmarks: spoiled } }, {});
  });
});

describe("what figures are worked out with, besides the return", () => {
  it("is the population of their day and the series, with the name of the population's file where it is one", async () => {
    process.chdir(project);
    const { settings } = await readSettings();
    const opened = await openNotebookSource({ ...settings, files: {}, nationalFiles: {} }, {});
    const inputs = opened.inputsOn(opened.source.asAt);
    expect(opened.populationFile).toBe("population.csv");
    expect(inputs.population?.vintage).toBe("mid-2018 population estimate for Central Bedfordshire");
    expect(inputs.series).toBe(opened.source.series);
    expect(inputs.authority).toBe("E06000056");
    const numbered = await openNotebookSource({ ...settings, files: {}, nationalFiles: {} }, { population: "60000" });
    expect([numbered.populationFile, numbered.further.population]).toEqual(["", "60000"]);
    const without = { ...settings, population: undefined, files: {}, nationalFiles: {} };
    const none = await openNotebookSource(without, {});
    expect([none.populationFile, none.further.population]).toEqual(["", ""]);
  });
});

describe("words and pictures that settings have", () => {
  const clearedIn = async (options: Parameters<typeof openNotebookSource>[1], cleared: readonly string[]) => {
    process.chdir(project);
    const { settings } = await readSettings();
    const { source } = await openNotebookSource({ ...settings, cleared }, options);
    return ["author-placements", "placements/map.png"].map(source.isCleared);
  };

  it("are in a version for publication only where settings say that somebody read them for it", async () => {
    expect(await clearedIn({ publish: true }, [])).toEqual([false, false]);
    expect(await clearedIn({ publish: true }, ["author-placements"])).toEqual([true, false]);
    expect(await clearedIn({}, [])).toEqual([true, true]);
  });

  it("are not cleared for the return of another council by what this one's settings say", async () => {
    const data = [join(project, "test/oracles/returns/rutland-2025")];
    const other = { publish: true, data, authority: "Rutland", asAt: "2025-03-31" };
    expect(await clearedIn(other, ["author-placements"])).toEqual([false, false]);
  });
});
