import { describe, expect, it } from "vitest";
import { numberFormat } from "../../../packages/document/src/excel/writeWorkbook.ts";

describe("numberFormat", () => {
  it.each([
    [0, 0, "#,##0"],
    [-5, 0, "#,##0"],
    [51.6173, 1, "#,##0.0"],
    [1_234_567.5, 2, "#,##0.00"],
    [-0.05, 1, "#,##0.0"],
  ])("shows %d with %d decimals", (number, decimals, format) => {
    expect(numberFormat({ number, decimals })).toBe(format);
  });

  it.each([
    [-0.04, 1, "#,##0.0;#,##0.0"],
    [-0.4, 0, "#,##0;#,##0"],
  ])("puts no minus before nought: %d with %d decimals", (number, decimals, format) => {
    expect(numberFormat({ number, decimals })).toBe(format);
  });
});
