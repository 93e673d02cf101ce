import { describe, expect, it } from "vitest";
import { publishedCell } from "../../../packages/core/src/compare/publishedCell.ts";

const confidential = { kind: "symbol", withheld: { symbol: "c", meaning: "confidential" } };

describe("publishedCell", () => {
  it.each([
    ["0", 0],
    ["337", 337],
    ["-49", -49],
    ["15.2", 15.2],
    ["12,183,016", 12_183_016],
    ["1.2e+07", 12_000_000],
    ["20.200000000000003", 20.200000000000003],
  ])("reads the number %s", (text, value) => {
    expect(publishedCell(text, "from 2018")).toEqual({ kind: "number", value });
  });

  it("reads 01:07, one year and seven months, as 19 months", () => {
    expect(publishedCell("01:07", "from 2018")).toEqual({ kind: "months", value: 19 });
    expect(publishedCell("00:00", "from 2018")).toEqual({ kind: "months", value: 0 });
  });

  it("reads a symbol plain, in capitals or in square brackets", () => {
    expect(publishedCell("c", "from 2018")).toEqual(confidential);
    expect(publishedCell("C", "from 2018")).toEqual(confidential);
    expect(publishedCell("[c]", "from 2018")).toEqual(confidential);
  });

  it.each(["", "n/a", "12%", "1,23", "01:12", "1:07", "NaN", "Infinity", "9".repeat(400), "0x10", "--", "[]"])(
    "makes nothing of %o",
    (text) => {
      expect(publishedCell(text, "from 2018")).toBeUndefined();
    },
  );
});
