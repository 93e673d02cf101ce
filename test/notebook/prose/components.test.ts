import type { ChartTable } from "@lac-analytics/charts";
import { findMeasure } from "@lac-analytics/core";
import { plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { chartBlock } from "../../../packages/notebook/src/prose/components.ts";
import { tableBlock } from "../../../packages/notebook/src/prose/tableBlock.ts";
import { blocksOf, faultOf } from "./prose.ts";

const table: ChartTable = {
  caption: "Children  looked after",
  columns: [
    { label: "Group", kind: "text" },
    { label: "Share", kind: "number", decimals: 1 },
    { label: "Children", kind: "number" },
  ],
  rows: [
    ["Girls", 51.6173434273916, 12],
    ["Boys", "[c]", 1234],
  ],
};

const chart = {
  id: "a",
  title: "A finding",
  subtitle: "How it was measured",
  description: "The same in words.",
  drawing: { svg: "<svg/>", width: 300, height: 60 },
  table,
};

describe("tables in prose", () => {
  it("keep their numbers as they are, with the decimals that they are shown with", () => {
    const { caption, columns, rows } = tableBlock(table);
    expect(caption).toBe("Children looked after");
    expect(columns[1]).toEqual({ label: "Share", kind: "number" });
    expect(rows).toEqual([
      [
        { kind: "text", runs: [plainRun("Girls")] },
        { kind: "number", value: 51.6173434273916, decimals: 1 },
        { kind: "number", value: 12, decimals: 0 },
      ],
      [
        { kind: "text", runs: [plainRun("Boys")] },
        { kind: "text", runs: [plainRun("[c]")] },
        { kind: "number", value: 1234, decimals: 0 },
      ],
    ]);
  });
});

describe("charts in prose", () => {
  it("have their figures behind them", () => {
    expect(chartBlock(chart)).toMatchObject({
      title: "A finding",
      figures: { title: "The figures behind this chart" },
    });
  });

  it("are as many as they are given, and none for null", async () => {
    const kinds = async (of: unknown) => (await blocksOf("<Chart of={it} />", { it: of })).map(({ kind }) => kind);
    expect(await kinds(chart)).toEqual(["chart"]);
    expect(await kinds([chart, chart])).toEqual(["chart", "chart"]);
    expect(await kinds(null)).toEqual([]);
    expect(await kinds([])).toEqual([]);
  });

  it("say where they were given nothing", async () => {
    expect(await faultOf("---\ntitle: A\n---\n\n<Chart of={a.b} />", { a: {} })).toBe(
      "report.mdx line 5, column 1: Chart was given no chart.",
    );
    expect(await faultOf("---\ntitle: A\n---\n\nSee {chart}", { chart })).toContain(
      "what stands in the braces is a chart; write <Chart of={…} />",
    );
  });
});

describe("What stands in <When>", () => {
  const shown = async (of: unknown, prose = "<When of={it}>there</When>") =>
    (await blocksOf(prose, { it: of })).flatMap((block) => ("runs" in block ? block.runs : [])).map(({ text }) => text);

  it.each([
    ["text", "a", ["there"]],
    ["blank text", "", []],
    ["true", true, ["there"]],
    ["false", false, []],
    ["null", null, []],
    ["a number", 3, ["there"]],
    ["nought", 0, []],
    ["a list", [1], ["there"]],
    ["an empty list", [], []],
  ])("stands there for %s as it should", async (_, of, texts) => {
    expect(await shown(of)).toEqual(texts);
  });

  it("is not worked out where it does not stand there, and `otherwise` stands in its place", async () => {
    const prose = '<When of={it} otherwise="none">{it.size}</When>';
    expect(await shown(null, prose)).toEqual(["none"]);
    expect(await shown({ size: "many" }, prose)).toEqual(["many"]);
  });

  it("may be a section with its heading", async () => {
    const prose = "<When of={it}>\n\n## 6. School\n\nWords.\n\n</When>";
    expect(await shown("x", prose)).toEqual(["6. School", "Words."]);
    expect(await shown("", prose)).toEqual([]);
  });
});

describe("figures in sentences", () => {
  const figure = {
    measure: "foster-share",
    unit: "percent",
    value: 74.02,
    interval: { level: 95, lower: 68.9, upper: 78.5 },
    symbol: "",
  };

  it("have their interval, or say why there is none", async () => {
    const words = async (of: unknown) => blocksOf("Of all <Value of={of} decimals={1} /> are.", { of });
    expect(JSON.stringify(await words({ ...figure, interval: undefined }))).toContain("Of all 74.0% are.");
    expect(JSON.stringify(await words({ ...figure, symbol: "c" }))).not.toContain("74");
  });

  it("say how a number changed", async () => {
    const change = { earlier: 322, value: -7, joined: 30, left: 37, clear: false };
    expect(JSON.stringify(await blocksOf("It is <Change of={change} />.", { change }))).toContain(
      "It is down from 322, as 30 joined and 37 left; with numbers this small that is no clear change.",
    );
  });
});

describe("definitions in prose", () => {
  it("name the measure, its id, what it is and by whom", async () => {
    const [block] = await blocksOf("<Definitions of={of} />", { of: [findMeasure("cla-number")] });
    expect(block).toMatchObject({
      kind: "definitions",
      items: [{ meaning: [{ tone: "body" }, { tone: "quiet" }] }],
    });
    expect(JSON.stringify(block)).toContain("cla-number");
  });
});
