import { type Cell, type ChartBlock, type Column, plainRun, type Table } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { seriesChart } from "../../../packages/document/src/excel/seriesChart.ts";
import { chart } from "../exampleDocument.ts";

const text = (words: string): Cell => ({ kind: "text", runs: [plainRun(words)] });
const number = (value: number): Cell => ({ kind: "number", value, decimals: 1 });

/** The figures behind a chart: a group, a date and a number in each row, or what stands in place of a number. */
function drawn(rows: readonly (readonly [group: string, date: string, value: number | string])[]) {
  const columns: readonly Column[] = [
    { label: "Group", kind: "text" },
    { label: "Date", kind: "text" },
    { label: "Percent", kind: "number" },
  ];
  const table: Table = {
    ...chart("Rising", "a").figures,
    columns,
    rows: rows.map(([group, date, value]) => [
      text(group),
      text(date),
      typeof value === "number" ? number(value) : text(value),
    ]),
  };
  const block: ChartBlock = { ...chart("Rising", "a"), figures: table };
  return seriesChart({ table, chart: block });
}

describe("seriesChart", () => {
  it("has a line for each group, in the rows that the group has", () => {
    const lines = drawn([
      ["Here", "2023", 10],
      ["Here", "2024", 12],
      ["England", "2023", 9],
      ["England", "2024", 9],
    ]);
    expect(lines).toMatchObject({
      kind: "line",
      title: "Rising",
      axis: "Percent",
      lines: [
        { name: "Here", first: 0, last: 1, numbers: 2, along: 1 },
        { name: "England", first: 2, last: 3, numbers: 2, along: 1 },
      ],
    });
  });

  it("is none where something is withheld, which Excel would draw as nought", () => {
    expect(
      drawn([
        ["Here", "2023", 10],
        ["Here", "2024", "[c]"],
      ]),
    ).toBeUndefined();
  });

  it("is none of groups with other dates, of one date, and of more groups than can be told apart", () => {
    expect(
      drawn([
        ["Here", "2023", 10],
        ["Here", "2024", 12],
        ["England", "2022", 9],
        ["England", "2024", 9],
      ]),
    ).toBeUndefined();
    expect(drawn([["Here", "2024", 12]])).toBeUndefined();
    const many = ["a", "b", "c", "d", "e"].flatMap((group) => [
      [group, "2023", 1] as const,
      [group, "2024", 2] as const,
    ]);
    expect(drawn(many)).toBeUndefined();
    expect(drawn(many.slice(0, 8))?.lines).toHaveLength(4);
  });

  it("is none of a table that is no chart's, or whose rows have no date", () => {
    const { figures } = chart("Rising", "a");
    expect(seriesChart({ table: figures, chart: undefined })).toBeUndefined();
    expect(seriesChart({ table: figures, chart: chart("Rising", "a") })).toBeUndefined();
  });
});
