import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { OutputColumn } from "../../../packages/report/src/answers/OutputTable.ts";
import { rowsWorkbook } from "../../../packages/report/src/answers/rowsWorkbook.ts";

const columns: readonly OutputColumn[] = [
  { name: "day", kind: "date", means: "The day." },
  { name: "value", kind: "number", means: "How many." },
  { name: "note", kind: "text", means: "What is said." },
];

async function opened(rows: Parameters<typeof rowsWorkbook>[0]["rows"]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await rowsWorkbook({
    name: "rows",
    columns,
    rows,
    terms: [{ term: "cla-number", meaning: "Children looked after." }],
  });
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

describe("rowsWorkbook", () => {
  it("has days that are days, numbers in full, and text that is never a formula", async () => {
    const sheet = (await opened([{ day: "2024-02-29", value: 51.6173434273916, note: "=1+1" }])).getWorksheet("rows");
    expect(sheet?.getRow(1).values).toEqual([undefined, "day", "value", "note"]);
    expect(sheet?.getCell("A2").value).toEqual(new Date("2024-02-29"));
    expect(sheet?.getCell("A2").numFmt).toBe("dd/mm/yyyy");
    expect(sheet?.getCell("B2").value).toBe(51.6173434273916);
    expect(sheet?.getCell("C2").value).toBe("=1+1");
  });

  it("shows numbers as their column says, and has them in full", async () => {
    const table = {
      name: "rows",
      columns: [
        { name: "cost", kind: "number", means: "Pounds.", shown: { decimals: 2, unit: "£" } },
        { name: "people", kind: "number", means: "People.", shown: { decimals: 1 } },
      ],
      rows: [{ cost: 12_345_678.919, people: 1234.56 }, { cost: -5.005 }],
    } as const;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await rowsWorkbook(table)).buffer);
    const sheet = workbook.getWorksheet("rows");
    const cells = ["A2", "B2", "A3", "B3"].map((name) => sheet?.getCell(name));
    expect(cells.map((cell) => cell?.value)).toEqual([12_345_678.919, 1234.56, -5.005, null]);
    expect(cells.slice(0, 3).map((cell) => cell?.numFmt)).toEqual([
      '"£"#,##0.00',
      "#,##0.0",
      '"£"#,##0.00;"-£"#,##0.00',
    ]);
    // £12,345,678.92 needs fourteen characters, and a little room
    expect(sheet?.getColumn(1).width).toBeGreaterThanOrEqual(16);
  });

  it("leaves a cell empty where it is blank, and writes nought as nought", async () => {
    const sheet = (await opened([{ value: 0 }])).getWorksheet("rows");
    expect([sheet?.getCell("A2").value, sheet?.getCell("B2").value, sheet?.getCell("C2").value]).toEqual([
      null,
      0,
      null,
    ]);
  });

  it("keeps its heading in sight", async () => {
    const sheet = (await opened([{ value: 1 }])).getWorksheet("rows");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  });

  it("says on a sheet of their own what its columns and terms mean", async () => {
    const sheet = (await opened([{ value: 1 }])).getWorksheet("definitions");
    const rows = [1, 2, 3, 4, 5].map((row) => [sheet?.getCell(row, 1).value, sheet?.getCell(row, 2).value]);
    expect(rows).toEqual([
      ["term", "meaning"],
      ["day", "The day."],
      ["value", "How many."],
      ["note", "What is said."],
      ["cla-number", "Children looked after."],
    ]);
  });

  it("is a heading alone where there is no row", async () => {
    const sheet = (await opened([])).getWorksheet("rows");
    expect(sheet?.getRow(1).values).toEqual([undefined, "day", "value", "note"]);
    expect(sheet?.rowCount).toBe(1);
  });

  it("refuses text that no cell holds, naming its column", () => {
    expect(() => rowsWorkbook({ name: "rows", columns, rows: [{ note: "x".repeat(32_768) }] })).toThrow(
      "A cell of note has more characters than a worksheet holds",
    );
  });
});
