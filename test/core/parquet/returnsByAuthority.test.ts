import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayFromIso, type Figure, figuresOf, findFigure, type Return, readReturn } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { type ColumnTable, parquetTable, returnOfTables, returnsByAuthority } from "@lac-analytics/core/parquet";
import { afterAll, describe, expect, it } from "vitest";
import { csvOfColumns } from "../../../packages/core/src/read/columns/csvOfColumns.ts";
import { rowsParquet } from "../../../packages/report/src/cli/rowsParquet.ts";
import { project } from "../../lac.ts";

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Two authorities that have a child of the same identifier each, and one of them a second child. */
const header: ColumnTable = {
  name: "header",
  columns: {
    la: ["North", "South", "North"],
    CHILD: [1n, 1n, 2n],
    SEX: ["F", "M", "M"],
    DOB: [day("2010-02-28"), day("2012-02-29"), day("2015-12-31")],
    ETHNIC: ["WBRI", "BAFR", "WBRI"],
    UPN: [null, null, undefined],
    MOTHER: [Number.NaN, true, null],
    MC_DOB: [null, null, null],
  },
};

const episodes: ColumnTable = {
  name: "episodes",
  columns: {
    LA: ["South", "North", "North"],
    CHILD: [1n, 2n, 1n],
    DECOM: [day("2024-04-01"), day("2023-03-31"), day("2024-12-25")],
    RNE: ["S", "S", "S"],
    LS: ["C2", "V2", "E1"],
    CIN: ["N1", "N1", "N5"],
    PLACE: ["U4", "K2", "A3"],
    PLACE_PROVIDER: ["PR1", "PR4", "PR1"],
    DEC: [null, day("2025-03-31"), null],
    REC: [null, "E4A", null],
    REASON_PLACE_CHANGE: [null, null, null],
    HOME_POST: [null, null, null],
    PL_POST: [null, null, null],
    URN: [null, null, null],
  },
};

async function each(tables: readonly ColumnTable[]) {
  const found = [];
  for await (const one of returnsByAuthority(tables, "LA")) found.push(one);
  return found;
}

describe("returnsByAuthority", () => {
  it("gives each authority its own children, whoever else has a child of the same identifier", async () => {
    const found = await each([header, episodes]);
    expect(found.map(({ authority }) => authority)).toEqual(["North", "South"]);
    expect(found.map(({ return: { children } }) => children)).toEqual([["1", "2"], ["1"]]);
    const stocks = found.map(({ authority, return: care }) =>
      findFigure(figuresOf(care, { year: 2025 }, { authority }), "cla-number"),
    );
    expect(stocks.map(({ authority, numerator }) => [authority, numerator])).toEqual([
      ["North", 1],
      ["South", 1],
    ]);
  });

  it("reads days, whole numbers, yes and nothing as a return writes them, and has nothing to say of them", async () => {
    const [north, south] = await each([header, episodes]);
    expect(north?.problems).toEqual([]);
    expect(south?.problems).toEqual([]);
    const columns = south?.return.Header.columns;
    expect(columns?.DOB[0]).toBe(dayFromIso("2012-02-29"));
    expect(columns?.MOTHER.codes[columns.MOTHER.values[0] ?? 0]).toBe("1");
    expect(north?.return.Header.columns.MOTHER.values[0]).toBe(0);
  });

  it("has an empty file where a table has no row of an authority, which says that it has nobody of it", async () => {
    const adopted = { name: "ad1", columns: { ...blankAd1, LA: ["North"], CHILD: ["2"] } };
    const [, south] = await each([header, episodes, adopted]);
    expect(south?.account.map(({ as, rowsRead }) => [as, rowsRead])).toEqual([
      ["Header", 1],
      ["Episodes", 1],
      ["AD1", 0],
    ]);
  });

  it("refuses a table without the column, and a row that does not say whose it is", async () => {
    const { LA: _, ...others } = episodes.columns;
    await expect(each([header, { name: "episodes", columns: others }])).rejects.toThrow(
      "episodes has no column LA, which says whose a row is.",
    );
    const open = { ...episodes, columns: { ...episodes.columns, LA: ["South", " ", "North"] } };
    await expect(each([header, open])).rejects.toThrow("episodes row 3 has no LA, so that nobody knows whose it is.");
  });

  it("refuses columns of different lengths", async () => {
    const uneven = { name: "episodes", columns: { ...episodes.columns, REC: [null] } };
    await expect(each([header, uneven])).rejects.toThrow("The columns of episodes have different numbers of rows.");
  });
});

const blankAd1 = {
  DOB: [null],
  DATE_INT: [null],
  DATE_MATCH: [null],
  FOSTER_CARE: [0],
  NB_ADOPTR: [2],
  SEX_ADOPTR: ["MF"],
  LS_ADOPTR: ["L0"],
};

const asAt = dayFromIso("2019-01-21");
const sample = join(project, "data-samples/return");

/** Every figure, without what it rests on, which names the files. */
function valuesOf(care: Return): readonly unknown[] {
  return figuresOf(care, { asAt }).map(({ note: _, lost: __, ...figure }: Figure) => figure);
}

const duckdb = await import("@duckdb/node-api").catch(() => undefined);
const folder = mkdtempSync(join(tmpdir(), "parquet-"));

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(duckdb === undefined)("tables of DuckDB", async () => {
  if (duckdb === undefined) {
    it("needs @duckdb/node-api", () => {});
    return;
  }
  const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  const files = ["Header", "Episodes", "OC2", "AD1", "PlacedAdoption"];
  const paths = files.map((file) => join(sample, `${file}.csv`));
  const expected = valuesOf((await readReturnFrom(paths)).return);
  for (const [at, file] of files.entries()) {
    await connection.run(`create table ${file} as select * from read_csv('${paths[at]}', dateformat = '%d/%m/%Y')`);
  }

  it("are the sample's return for each of two authorities that both have it", async () => {
    const tables = await Promise.all(
      files.map(async (name): Promise<ColumnTable> => {
        const query = `select 'B' as LA, * from ${name} union all select 'A' as LA, * from ${name}`;
        return { name, columns: (await connection.runAndReadAll(query)).getColumnsObjectJS() };
      }),
    );
    const found = await each(tables);
    expect(found.map(({ authority }) => authority)).toEqual(["A", "B"]);
    for (const { return: care } of found) expect(valuesOf(care)).toEqual(expected);
  });

  it("are the sample's return as Parquet in a folder", async () => {
    for (const file of files) await connection.run(`copy ${file} to '${join(folder, file)}.parquet' (format parquet)`);
    const read = await readReturnFrom([folder]);
    expect(read.account.map(({ rowsRead }) => rowsRead)).not.toContain(0);
    expect(valuesOf(read.return)).toEqual(expected);
  });
});

describe("returnOfTables", () => {
  it("reads the return of one authority, in which a child's rows are of one child", async () => {
    const { la: _, ...whose } = header.columns;
    const { LA: __, ...cared } = episodes.columns;
    const one = { ...whose, CHILD: [1n, 3n, 2n] };
    const { return: care, problems } = await returnOfTables([
      { name: "header", columns: one },
      { name: "episodes", columns: cared },
    ]);
    expect(care.children).toEqual(["1", "2", "3"]);
    expect([...care.Episodes.child]).toEqual([0, 0, 1]);
    expect(problems).toEqual([]);
  });
});

describe("Parquet", () => {
  const bytes = rowsParquet({
    name: "rows",
    columns: [
      { name: "CHILD", kind: "text", means: "" },
      { name: "DOB", kind: "date", means: "" },
      { name: "SEX", kind: "number", means: "" },
    ],
    rows: [{ CHILD: "007", DOB: "2012-02-29", SEX: 2 }, { CHILD: "008" }],
  });

  it("is a table of its columns", async () => {
    const { name, columns } = await parquetTable(bytes, "header.parquet");
    expect(name).toBe("header.parquet");
    expect(columns).toEqual({ CHILD: ["007", "008"], DOB: [day("2012-02-29"), null], SEX: [2, null] });
  });

  it("is refused where it is cut short, and is a problem of a return that has the rest", async () => {
    const cut = Uint8Array.from([...bytes.subarray(0, 40), ...bytes.subarray(-4)]);
    await expect(parquetTable(cut, "uasc.parquet")).rejects.toThrow("uasc.parquet cannot be read as Parquet");
    const { la: _, ...whose } = header.columns;
    const text = { name: "header.csv", columns: { ...whose, CHILD: ["1", "2", "3"] } };
    const { LA: __, ...cared } = episodes.columns;
    const files = [text, { name: "episodes.csv", columns: cared }].map((table) => ({
      name: table.name,
      bytes: csvOfColumns(table),
    }));
    const { problems } = await readReturn([...files, { name: "uasc.parquet", bytes: cut }]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([["unreadable-file", "uasc.parquet"]]);
  });
});
