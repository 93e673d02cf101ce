import { describe, expect, it } from "vitest";
import { numberIn } from "../../../packages/notebook/src/prose/numberIn.ts";
import { tableBlock } from "../../../packages/notebook/src/prose/tableBlock.ts";

const textColumn = (label: string) => ({ label, kind: "text" }) as const;

describe("tableBlock", () => {
  it("makes numbers of the words of a column that are all numbers or symbols", () => {
    const { columns, rows } = tableBlock({
      caption: "A",
      columns: ["Measure", "Now", "Change"].map(textColumn),
      rows: [
        ["One", "10.2%", "-4.9"],
        ["Two", "[c]", "3 lower"],
      ],
    });
    expect(columns.map(({ kind }) => kind)).toEqual(["text", "number", "text"]);
    expect(rows[0]?.[1]).toEqual({ kind: "number", value: 10.2, decimals: 1, unit: "%" });
    expect(rows[1]?.[1]).toMatchObject({ kind: "text", runs: [{ text: "[c]" }] });
    expect(rows[0]?.[2]).toEqual({ kind: "number", value: -4.9, decimals: 1 });
    expect(rows[1]?.[2]).toMatchObject({ kind: "text", runs: [{ text: "3 lower" }] });
  });

  it("makes a date of words that are one, also where they name the row, and not of what is no day", () => {
    const { rows } = tableBlock({
      caption: "A",
      columns: ["When", "Since"].map(textColumn),
      rows: [
        ["29 February 2024", "1 April 2018"],
        ["31 February 2024", "April 2018"],
      ],
    });
    expect(rows[0]).toEqual([
      { kind: "date", day: "2024-02-29" },
      { kind: "date", day: "2018-04-01" },
    ]);
    expect(rows[1]?.map(({ kind }) => kind)).toEqual(["text", "text"]);
  });

  it("leaves the first column, which names the row, and a column of symbols alone", () => {
    const { columns } = tableBlock({ caption: "A", columns: ["Age", "Now"].map(textColumn), rows: [["16", "[x]"]] });
    expect(columns.map(({ kind }) => kind)).toEqual(["text", "text"]);
  });
});

describe("numberIn", () => {
  it.each([
    ["0", { value: 0, decimals: 0 }],
    ["1,234.50", { value: 1234.5, decimals: 2 }],
    ["-£382", { value: -382, decimals: 0, unit: "£" }],
    ["−2.0", { value: -2, decimals: 1 }],
    ["9% (4 of 44)", { value: 9, decimals: 0, unit: "%", after: " (4 of 44)" }],
    ["73.97% of children", { value: 73.97, decimals: 2, unit: "%", after: " of children" }],
    ["+0.7", { value: 0.7, decimals: 1, signed: true }],
  ])("knows %s", (text, number) => {
    expect(numberIn(text)).toEqual({ kind: "number", ...number });
  });

  it.each(["2019", "1234", "12,34", "£5%", "5 days", "348 to 432", "4.0 lower", "", "A1", "1.", "£"])(
    "takes %s for no number",
    (text) => {
      expect(numberIn(text)).toBeUndefined();
    },
  );
});
