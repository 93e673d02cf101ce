import { type Cell, plainRun, type Table } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { typesetTable } from "../../../packages/document/src/node/typesetTable.ts";

function tableOf(rows: number, text: string): Table {
  const row = ["Indicator", text].map((words): Cell => ({ kind: "text", runs: [plainRun(words)] }));
  return {
    kind: "table",
    title: "",
    caption: "Indicators",
    columns: ["Indicator", "Change since"].map((label) => ({ label, kind: "text" as const })),
    rows: Array.from({ length: rows }, () => row),
  };
}

describe("typesetTable", () => {
  it("lets a table be cut where it has more lines than a third of a page, be they of many rows or of long cells", () => {
    expect([tableOf(12, "Up"), tableOf(13, "Up")].map((table) => typesetTable(table).isLong)).toEqual([false, true]);
    const sentences = "Up 2.2 points (95% interval 5.4 lower to 9.8 higher); could be chance. ".repeat(4);
    expect([tableOf(3, sentences), tableOf(12, sentences)].map((table) => typesetTable(table).isLong)).toEqual([
      false,
      true,
    ]);
  });
});
