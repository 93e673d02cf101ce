import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Chart, type ChartTable, formatNumber } from "@lac-analytics/charts";
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import { runCells } from "../../packages/notebook/src/node/runCells.ts";
import { project } from "../lac.ts";
import { openSample, type SampleSource } from "./openSample.ts";

const notebooks = readdirSync(join(project, "notebooks"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).includes("report.mdx"))
  .map(({ name }) => name);

const versions: readonly (readonly [string, SampleSource])[] = [
  ["internal", await openSample()],
  ["published", await openSample({ publish: true })],
];

async function chartsOf(notebook: string, source: SampleSource): Promise<readonly Chart[]> {
  const cells = await runCells({ name: notebook, folder: join(project, "notebooks", notebook) }, source, source.answer);
  return Object.values(cells).flat().filter(isChart);
}

function isChart(cell: unknown): cell is Chart {
  return typeof cell === "object" && cell !== null && "specification" in cell && "table" in cell;
}

/** The labels that are written in a drawing, but for those of its axes, which are no figures of anybody's. */
async function labelsIn({ specification }: Chart): Promise<readonly string[]> {
  const view = await new View(parse(compile(structuredClone(specification)).spec), { renderer: "none" }).runAsync();
  const labels: string[] = [];
  const visit = (node: object): void => {
    const isAxis = "role" in node && `${node.role}`.startsWith("axis");
    if (isAxis) return;
    if ("text" in node && node.text !== undefined) labels.push([node.text].flat().join(" "));
    if ("items" in node && Array.isArray(node.items)) for (const item of node.items) visit(item);
  };
  const { root } = view.scenegraph() as unknown as { readonly root: object };
  visit(root);
  view.finalize();
  return labels;
}

/** What is left of a chart where its drawing cannot be seen. */
function textOf({ title, subtitle, description, table }: Chart): string {
  const cells = table.rows.map((row) => row.map((cell, at) => cellText(cell, table, at)).join(" "));
  return [title, subtitle, description, table.caption, ...table.columns.map(({ label }) => label), ...cells].join(" ");
}

function cellText(cell: string | number, { columns }: ChartTable, at: number): string {
  return typeof cell === "number" ? formatNumber(cell, columns[at]?.decimals ?? 0) : cell;
}

const numberPattern = /(?<![\w.,])-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,])-?\d+(?:\.\d+)?/g;

function plain(number: string): string {
  return number.replaceAll(",", "");
}

/** The numbers of labels that no number of a text says, nor rounds to. */
function unsaid(labels: readonly string[], { table }: Chart, text: string): readonly string[] {
  // rows that are numbered, so that columns can be named by their numbers
  const ordinals = labels.flatMap((label) => /^(\d+)\. /.exec(label)?.[1] ?? []);
  const said = [...(text.match(numberPattern) ?? []), ...ordinals];
  const values = [
    ...said.map((number) => Number(plain(number))),
    ...table.rows.flat().filter((cell) => typeof cell === "number"),
  ];
  return labels.flatMap((label) =>
    (label.match(numberPattern) ?? [])
      .filter((number) => {
        const decimals = number.split(".")[1]?.length ?? 0;
        return !values.some((value) =>
          [value, -value].some((one) => plain(formatNumber(one, decimals)) === plain(number)),
        );
      })
      .map((number) => `${number} in "${label}"`),
  );
}

describe.each(versions)("read without its drawings, the %s version of", (_, source) => {
  it.each(notebooks)("%s carries every finding and every figure", async (notebook) => {
    for (const chart of await chartsOf(notebook, source)) {
      const { title, subtitle, description, table } = chart;
      expect(title.trim(), chart.id).not.toBe("");
      expect(subtitle, chart.id).toMatch(/Source: .+\.$/);
      expect(description.length, title).toBeGreaterThan(title.length);
      expect(table.rows.length, title).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, title).toBe(table.columns.length);
      const labels = await labelsIn(chart);
      expect(unsaid(labels, chart, textOf(chart)), title).toEqual([]);
    }
  });
});

describe("the search for figures that only a drawing says", () => {
  const chart = (labels: readonly string[], rows: ChartTable["rows"]): Chart => ({
    id: "a",
    title: "A finding",
    subtitle: "Source: nowhere.",
    description: "A bar chart.",
    specification: {
      data: { values: labels.map((text, x) => ({ text, x })) },
      mark: "text",
      encoding: { x: { field: "x", type: "quantitative" }, text: { field: "text" } },
    },
    table: { caption: "Figures", columns: [{ label: "Share", kind: "number", decimals: 2 }], rows },
  });

  it.each([
    ["finds one that is nowhere else", ["Boys 74.0%", "1,234"], [[73.96]], ['1,234 in "1,234"']],
    ["takes one that is rounded", ["74%", "1,234"], [[73.97], [1233.6]], []],
    ["takes one that is said with another sign", ["-5"], [[5]], []],
  ])("%s", async (_, labels, rows, missing) => {
    const one = chart(labels, rows);
    expect(unsaid(await labelsIn(one), one, textOf(one))).toEqual(missing);
  });
});
