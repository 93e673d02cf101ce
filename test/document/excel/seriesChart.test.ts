import type { Chart } from "@lac-analytics/charts";
import { type Cell, type ChartBlock, type Column, plainRun, type Table } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { formsWithExample } from "../../../docs/content/chartPages.ts";
import { drawn } from "../../../docs/content/drawn.ts";
import { seriesChart } from "../../../packages/document/src/excel/seriesChart.ts";
import { chart } from "../exampleDocument.ts";

const text = (words: string): Cell => ({ kind: "text", runs: [plainRun(words)] });
const number = (value: number): Cell => ({ kind: "number", value, decimals: 1 });

/** The figures behind a chart: a group, a date and a number in each row, or what stands in place of a number. */
function chartOfRows(rows: readonly (readonly [group: string, date: string, value: number | string])[]) {
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
  const block: ChartBlock = { ...chart("Rising", "a"), evenLines: true, figures: table };
  return seriesChart({ table, chart: block });
}

describe("seriesChart", () => {
  it("has a line for each group, in the rows that the group has", () => {
    const lines = chartOfRows([
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

  it("is none of a table that is no chart's, and of a chart that does not say that it is even lines", () => {
    const { figures } = chart("Rising", "a");
    expect(seriesChart({ table: figures, chart: undefined })).toBeUndefined();
    expect(seriesChart({ table: figures, chart: chart("Rising", "a") })).toBeUndefined();
  });

  it("is drawn of a trend and of scenarios, and of no other form of chart that there is", async () => {
    const forms = formsWithExample();
    const isDrawn = await Promise.all(
      forms.map(async (form) => {
        const { chart: made }: { readonly chart: Chart } = await import(`../../../docs/charts/${form}.ts`);
        const block = (await drawn(made)).find((each) => each.kind === "chart");
        return block !== undefined && seriesChart({ table: block.figures, chart: block }) !== undefined;
      }),
    );
    expect(forms.filter((_, at) => isDrawn[at])).toEqual(["scenarioLines", "trend"]);
  });
});
