import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { OutputColumn } from "../../../packages/report/src/answers/OutputTable.ts";
import { rowsParquet } from "../../../packages/report/src/cli/rowsParquet.ts";

const columns: readonly OutputColumn[] = [
  { name: "day", kind: "date", means: "" },
  { name: "value", kind: "number", means: "" },
  { name: "note", kind: "text", means: "" },
];

async function readBack(rows: Parameters<typeof rowsParquet>[0]["rows"]): Promise<readonly unknown[]> {
  return parquetReadObjects({ file: new Uint8Array(rowsParquet({ name: "rows", columns, rows })).buffer });
}

describe("rowsParquet", () => {
  it("keeps days as days, also 29 February and the day before 1970, numbers in full and text as it is", async () => {
    const rows = [
      { day: "2024-02-29", value: 51.6173434273916, note: "=1+1 £, \u200B" },
      { day: "1969-12-31", value: -0.1, note: "" },
    ];
    expect(await readBack(rows)).toEqual([
      { day: new Date("2024-02-29"), value: 51.6173434273916, note: "=1+1 £, \u200B" },
      { day: new Date("1969-12-31"), value: -0.1, note: "" },
    ]);
  });

  it("has null where a cell is blank, and never nought", async () => {
    expect(await readBack([{}, { day: "", value: 0 }])).toEqual([
      { day: null, value: null, note: null },
      { day: null, value: 0, note: null },
    ]);
  });

  it("has its columns where there is no row", async () => {
    expect(await readBack([])).toEqual([]);
  });
});
