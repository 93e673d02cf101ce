import { type Cell, type Column, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { sheetTable } from "../../../packages/document/src/excel/sheetTable.ts";

const text = (words: string): Cell => ({ kind: "text", runs: [plainRun(words)] });

/** A table of some columns, its first of words. */
function tableOf(labels: readonly string[], rows: readonly (readonly Cell[])[]) {
  const columns = labels.map((label, at): Column => ({ label, kind: at === 0 ? "text" : "number" }));
  return { kind: "table", title: "", caption: "", columns, rows } as const;
}
const widths = (label: string, words: string): readonly number[] =>
  sheetTable(tableOf(["A", label], [[text("a"), text(words)]])).columns.map(({ width }) => width);

describe("sheetTable", () => {
  it("has numbers as numbers, shown as the document shows them, dates as dates and words as text", () => {
    const cells: readonly Cell[] = [
      { kind: "text", runs: [plainRun("See "), { ...plainRun("x"), link: "https://a.uk" }] },
      { kind: "number", value: 51.6173, decimals: 1, unit: "%", signed: true, after: " (4 of 44)" },
      { kind: "number", value: 0, decimals: 0 },
      { kind: "date", day: "2020-02-29" },
    ];
    expect(sheetTable(tableOf(["A", "B", "C", "D"], [cells])).rows).toEqual([
      [
        { text: "See x (https://a.uk)" },
        { number: 51.6173, decimals: 1, unit: "%", signed: true, after: " (4 of 44)" },
        { number: 0, decimals: 0 },
        { date: "2020-02-29", inWords: true },
      ],
    ]);
  });

  it("keeps what columns are called and hold", () => {
    expect(sheetTable(tableOf(["Age", "Children"], [[text("a"), text("b")]])).columns).toMatchObject([
      { label: "Age", kind: "text" },
      { label: "Children", kind: "number" },
    ]);
  });

  it("has a first column that is wide, and others as wide as their words and four more, from 12 to 48", () => {
    expect(widths("B", "b")).toEqual([56, 12]);
    expect(widths("B", "x".repeat(9))).toEqual([56, 13]);
    expect(widths("B", "x".repeat(44))).toEqual([56, 48]);
    expect(widths("B", "x".repeat(99))).toEqual([56, 48]);
  });

  it("breaks a long label into two lines, so that half of it is enough", () => {
    // 31 characters, 15.5 a line
    expect(widths("x".repeat(31), "b")).toEqual([56, 20]);
  });

  it("says that there are no rows", () => {
    expect(sheetTable(tableOf(["A", "B", "C"], [])).rows).toEqual([
      [{ text: "There are no rows" }, { text: "[none]" }, { text: "[none]" }],
    ]);
  });
});
