import { describe, expect, it } from "vitest";
import { lineCount } from "../../../packages/core/src/read/lineCount.ts";
import { quoteCell } from "../../../packages/core/src/read/quoteCell.ts";

describe("quoteCell", () => {
  it.each([
    ["31/02/2018", '"31/02/2018"'],
    ["a\nb\u001b[2J\u202e", '"a b [2J"'],
    ["x".repeat(40), `"${"x".repeat(40)}"`],
    ["x".repeat(41), `"${"x".repeat(40)}…"`],
    ["", '""'],
  ])("shows %j as %s", (text, shown) => expect(quoteCell(text)).toBe(shown));
});

describe("lineCount", () => {
  it.each([
    ["", 1],
    ["a", 1],
    ["a\n", 2],
    ["a\r\nb\rc\nd", 4],
    [`${"x".repeat(999_990)}\nb`, 2],
    [`a\n${"x".repeat(10_000_001)}`, undefined],
    [`${"x".repeat(10_000_001)}\na`, undefined],
  ])("of %.8s… is %j", (text, lines) => expect(lineCount(text)).toBe(lines));
});
