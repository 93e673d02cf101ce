import { describe, expect, it } from "vitest";
import { tableCsv } from "../../../packages/document/src/html/tableCsv.ts";
import { table } from "../exampleDocument.ts";

describe("tableCsv", () => {
  it("gives numbers in full and without commas, and symbols as they are", () => {
    const rows = [
      ["One", 1234.5678],
      ["Two", "[c]"],
      ["Three", 0.1 + 0.2],
    ] as const;
    expect(tableCsv(table("A", ["Group", "Children"], rows))).toBe(
      "Group,Children\nOne,1234.5678\nTwo,[c]\nThree,0.3\n",
    );
  });

  it("quotes what holds a comma, a quotation mark or a line end", () => {
    expect(tableCsv(table("A", ["G"], [['a, "b"']]))).toBe('G\n"a, ""b"""\n');
  });

  it("gives no text that a spreadsheet takes for a formula", () => {
    expect(tableCsv(table("A", ["=1+1"], [["=1+1"], ["@SUM(A1)"], ["-5.2"]]))).toBe("'=1+1\n'=1+1\n'@SUM(A1)\n-5.2\n");
  });

  it("has its heading where there are no rows", () => {
    expect(tableCsv(table("A", ["G", "N"], []))).toBe("G,N\n");
  });
});
