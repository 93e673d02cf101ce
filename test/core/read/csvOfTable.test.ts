import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { csvOfTable } from "../../../packages/core/src/read/csvOfTable.ts";
import { rowsParquet } from "../../../packages/report/src/cli/rowsParquet.ts";

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode(await csvOfTable(bytes, name));
}

/** A workbook of one sheet, by its rows from the first; a row that is not there is blank. */
async function workbook(rows: readonly (readonly unknown[])[]): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("Sheet1");
  for (const [at, row] of rows.entries()) sheet.getRow(at + 1).values = [...row] as ExcelJS.CellValue[];
  return new Uint8Array(await made.xlsx.writeBuffer());
}

describe("csvOfTable", () => {
  it("leaves a CSV as it is", async () => {
    expect(await textOf(new TextEncoder().encode("a;b\n1;2\n"), "x.csv")).toBe("a;b\n1;2\n");
  });

  it("gives the rows of a workbook, each on the line that it has there", async () => {
    const bytes = await workbook([
      ["action", "due"],
      [],
      ['Say "yes", soon', new Date("2024-02-29")],
      ["Two\nlines", ""],
    ]);
    expect(await textOf(bytes, "x.xlsx")).toBe('action,due\n\n"Say ""yes"", soon",29/02/2024\nTwo lines,\n');
  });

  it("gives a workbook's table from below its titles, with all its columns", async () => {
    const rows = [["Children looked after, draft"], [], ["Printed on 1 May"], ["action", "due"], ["Say so", 5], ["x"]];
    expect(await textOf(await workbook(rows), "x.xlsx")).toBe("\n\n\naction,due\nSay so,5\nx,\n");
    // a table of one column has no other heading than its first row
    expect(await textOf(await workbook([["postcode"], ["BN1 1AA"]]), "x.xlsx")).toBe("postcode\nBN1 1AA\n");
  });

  it("gives the rows of a Parquet file, with its days as days and nothing where it has null", async () => {
    const bytes = rowsParquet({
      name: "rows",
      columns: [
        { name: "date", kind: "date", means: "" },
        { name: "value", kind: "number", means: "" },
        { name: "note", kind: "text", means: "" },
      ],
      rows: [{ date: "2024-02-29", value: 31.5, note: "a,b" }, { date: "2025-03-31" }],
    });
    expect(await textOf(bytes, "x.parquet")).toBe('date,value,note\n29/02/2024,31.5,"a,b"\n31/03/2025,,\n');
  });

  it.each([
    ["x.xlsx", "x.xlsx cannot be read as an Excel workbook; save it as .xlsx or as CSV."],
    ["x.xls", "x.xls cannot be read as an Excel workbook; save it as .xlsx or as CSV."],
    ["x.parquet", "x.parquet is no Parquet file."],
  ])("refuses %s that is none", async (name, sentence) => {
    await expect(csvOfTable(new TextEncoder().encode("a,b\n"), name)).rejects.toThrow(sentence);
  });

  it("refuses a Parquet file that is cut short in the middle", async () => {
    const bytes = new TextEncoder().encode("PAR1 nothing of use PAR1");
    await expect(csvOfTable(bytes, "x.parquet")).rejects.toThrow("x.parquet cannot be read as Parquet");
  });
});
