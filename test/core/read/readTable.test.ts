import { describe, expect, it } from "vitest";
import { InputError } from "../../../packages/core/src/read/InputError.ts";
import { readTable } from "../../../packages/core/src/read/readTable.ts";

const table = (text: string) => readTable(new TextEncoder().encode(text), "p.csv");

describe("readTable", () => {
  it("gives the heading and the rows below it, each time they are gone through", () => {
    const { heading, rows } = table(" area , year\nE06000056,2024\n");
    expect(heading).toEqual(["area", "year"]);
    expect([...rows]).toEqual([{ line: 2, cells: ["E06000056", "2024"] }]);
    expect([...rows]).toEqual([{ line: 2, cells: ["E06000056", "2024"] }]);
  });

  it("passes over blank rows, before the heading too, and keeps the lines of the others", () => {
    const { heading, rows } = table('\n,,\narea,year\n , \n""\nE06000056,2024\n\n\n');
    expect(heading).toEqual(["area", "year"]);
    expect([...rows].map(({ line }) => line)).toEqual([6]);
  });

  it("finds the heading below titles, of which each has one cell", () => {
    const { heading, rows, linesAbove } = table("Draft,,\n\nPrinted on 1 May,,\narea,year,\nE06000056,2024,\n");
    expect([heading, linesAbove]).toEqual([["area", "year", ""], 2]);
    expect([...rows].map(({ line }) => line)).toEqual([5]);
    // none of two cells: a table of one column
    expect([...table("area\nE06000056\n").rows]).toHaveLength(1);
  });

  it("has no rows where there is a heading only", () => {
    expect([...table("area,year").rows]).toEqual([]);
  });

  it.each([
    ["", "p.csv is empty."],
    [" \r\n,,\r\n", "p.csv is empty."],
    [
      `area,year\n${"x".repeat(10_000_001)}`,
      "p.csv has a line of more than ten million characters, so it is not a table.",
    ],
    [`area\n${"x\n".repeat(5_000_000)}`, "p.csv has more than 5 million lines."],
  ])("refuses %.9j", (text, message) => expect(() => table(text)).toThrow(new InputError(message)));
});
