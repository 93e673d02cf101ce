import { describe, expect, it } from "vitest";
import { lineCount } from "../../../packages/document/src/excel/lineCount.ts";

describe("lineCount", () => {
  it.each([
    ["", 10, 1],
    ["0123456789", 10, 1],
    ["01234 6789", 10, 1],
    ["01234 67890", 10, 2],
    ["01234567890", 10, 2],
    ["a b c d e f g h i j", 3, 5],
  ])("breaks %j in a column of %i into %i lines", (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });

  it("counts more where letters are larger", () => {
    expect(lineCount("01234 6789", 10, 1.5)).toBe(2);
  });
});
