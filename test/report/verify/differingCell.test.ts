import { type Block, blocksHtml, plainRun, type Table } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { differingCell } from "../../../packages/report/src/verify/differingCell.ts";

function tableOf(caption: string, values: readonly number[]): Table {
  return {
    kind: "table",
    title: "",
    caption,
    columns: [
      { label: "Group", kind: "text" },
      { label: "Children", kind: "number" },
    ],
    rows: values.map((value, at) => [
      { kind: "text", runs: [plainRun(`Row ${at + 1}`)] },
      { kind: "number", value, decimals: 0 },
    ]),
  };
}

const pageOf = (...blocks: readonly Block[]): string => blocksHtml(blocks);

describe("differingCell", () => {
  it("names the first cell that differs, by its table, row and column", () => {
    const before = pageOf(tableOf("A", [1, 2]), tableOf("B", [3, 4]));
    expect(differingCell(before, pageOf(tableOf("A", [1, 2]), tableOf("B", [3, 5])))).toEqual({
      table: "B",
      row: "Row 2",
      column: "Children",
      before: "4",
      after: "5",
    });
    expect(differingCell(before, before)).toBeUndefined();
  });

  it("holds tables of one caption against each other in their order", () => {
    const before = pageOf(tableOf("A", [1]), tableOf("A", [2]));
    expect(differingCell(before, before)).toBeUndefined();
    expect(differingCell(before, pageOf(tableOf("A", [9]), tableOf("A", [2])))).toMatchObject({
      before: "1",
      after: "9",
    });
    expect(differingCell(before, pageOf(tableOf("A", [1]), tableOf("A", [8])))).toMatchObject({
      before: "2",
      after: "8",
    });
  });

  it("tells a column of another name, which is of no row", () => {
    const renamed = pageOf({
      ...tableOf("A", [1]),
      columns: [
        { label: "Group", kind: "text" },
        { label: "Young people", kind: "number" },
      ],
    });
    expect(differingCell(pageOf(tableOf("A", [1])), renamed)).toEqual({
      table: "A",
      row: undefined,
      column: "Children",
      before: "Children",
      after: "Young people",
    });
  });

  it("tells a row that is no longer there, and passes over a table that is not", () => {
    const before = pageOf(tableOf("A", [1, 2]));
    expect(differingCell(before, pageOf(tableOf("A", [1])))).toMatchObject({ before: "Row 2", after: "nothing" });
    expect(differingCell(before, pageOf(tableOf("B", [1, 2])))).toBeUndefined();
  });
});
