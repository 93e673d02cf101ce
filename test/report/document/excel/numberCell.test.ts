import { describe, expect, it } from "vitest";
import { numberCell } from "../../../../packages/report/src/document/excel/numberCell.ts";

describe("numberCell", () => {
  it.each([
    ["0", 0, "0"],
    ["315", 315, "0"],
    ["-5", -5, "0"],
    ["51.62", 51.62, "0.00"],
    ["0.0", 0, "0.0"],
    ["1,234", 1234, "#,##0"],
    ["-1,234,567.5", -1_234_567.5, "#,##0.0"],
    ["2019", 2019, "0"],
  ])("takes %s for a number, shown as it was", (text, number, format) => {
    expect(numberCell(text)).toEqual({ number, format });
  });

  it.each([
    "[z]",
    "[c]",
    "",
    "12,34",
    "1,2345",
    "1e5",
    "=1",
    "+1",
    "1.",
    ".5",
    "74.0%",
    "1234567890123456",
    "0x10",
    "- 5",
    "−5",
  ])("takes %j for text", (text) => {
    expect(numberCell(text)).toEqual({ text });
  });
});
