import { InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { tableOfSheet } from "../../../../packages/core/src/read/workbook/tableOfSheet.ts";

type Cells = Readonly<Record<number, string>>;

const table = (rows: Readonly<Record<number, Cells>>) => {
  const sheet = Object.entries(rows).map(([line, cells]) => ({
    line: Number(line),
    columns: Object.keys(cells).map(Number),
    texts: Object.values(cells),
  }));
  const found = tableOfSheet({ name: "b.xlsx", rows: sheet, serials: "1900" }, (cells) => cells.includes("CHILD"));
  return { ...found, rows: [...found.rows] };
};

describe("tableOfSheet", () => {
  it("has the columns that its heading names, whatever stands between and beside them", () => {
    const found = table({ 2: { 1: "CHILD", 3: " SEX ", 4: " " }, 3: { 1: "A1", 3: "1" }, 5: { 2: "note", 1: "B2" } });
    expect(found.heading).toEqual(["CHILD", "SEX"]);
    expect(found.rows).toEqual([
      { line: 3, cells: ["A1", "1"] },
      { line: 5, cells: ["B2", ""] },
    ]);
    expect(found).toMatchObject({ linesAbove: 0, strayCells: 1, lines: 2, serials: "1900" });
  });

  it("looks for its heading below titles, as far as thirty rows", () => {
    const titles = (rows: number) =>
      Object.fromEntries(Array.from({ length: rows }, (_, at) => [at + 1, { 0: "title" }]));
    expect(table({ ...titles(30), 40: { 0: "CHILD" } })).toMatchObject({ heading: ["CHILD"], linesAbove: 30 });
    expect(table({ ...titles(31), 40: { 0: "CHILD" } })).toMatchObject({ heading: ["title"], linesAbove: 0 });
  });

  it("passes over cells far down and right, and counts them", () => {
    const found = table({ 1: { 0: "CHILD", 1: "SEX" }, 2: { 0: "A1", 1: "1", 16383: "x" }, 1048576: { 0: "7" } });
    expect(found.rows).toEqual([{ line: 2, cells: ["A1", "1"] }]);
    expect(found.strayCells).toBe(2);
  });

  it("keeps rows of several cells below a gap, and a row of one cell close by", () => {
    const found = table({ 1: { 0: "CHILD", 1: "SEX" }, 3: { 0: "A1" }, 90: { 0: "B2", 1: "1" }, 91: { 1: "x" } });
    expect(found.rows.map(({ line }) => line)).toEqual([3, 90]);
  });

  it("refuses a sheet without anything in it", () => expect(() => table({})).toThrow(InputError));
});
