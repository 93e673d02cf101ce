import { plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { blocksOf, faultOf } from "./prose.ts";

const table = { caption: "Children", columns: [{ label: "Group", kind: "text" }], rows: [["Girls"]] };
const drawing = { svg: "<svg/>", width: 300, height: 60 };
const chart = { id: "a", title: "A finding", subtitle: "", description: "", drawing, table };
const figure = { measure: "foster-share", unit: "percent", value: 74.02, symbol: "" };
const measure = { id: "cla-number", title: "Children", definition: "…", source: "DfE" };

/** Puts braces on the seventh line of a report. */
const onLineSeven = (braces: string): string =>
  `---\ntitle: A\n---\n\nThe first paragraph.\n\nIt was ${braces} then.\n`;

describe("what stands in braces", () => {
  const printed = async (value: unknown) => blocksOf("It was {value} then.", { value });

  it.each([
    ["text", "315 children", "It was 315 children then."],
    ["a whole number, with commas for thousands", 1234, "It was 1,234 then."],
    ["a whole number below nought", -1234567, "It was −1,234,567 then."],
    ["nought", 0, "It was 0 then."],
    ["nothing, where that is said", null, "It was then."],
    ["what a condition gives where it does not hold", false, "It was then."],
    ["a list of texts", ["a", "b"], "It was ab then."],
  ])("is printed: %s", async (_, value, words) => {
    expect(await printed(value)).toEqual([{ kind: "paragraph", tone: "body", runs: [plainRun(words)] }]);
  });

  const isIn = "line 7, column 8: what stands in the braces is";
  it.each([
    ["a chart", chart, "a chart; write <Chart of={…} />."],
    ["charts", [chart, chart], "a chart; write <Chart of={…} />."],
    ["a table", table, "a table; write <DataTable of={…} />."],
    ["a first page", { kind: "first page", messages: [], questions: [] }, "a first page; write <FirstPage of={…} />."],
    ["a figure", figure, "a figure; write <Value of={…} />."],
    ["definitions", [measure], "the definition of a measure; write <Definitions of={…} />."],
    ["a change", { earlier: 1, value: 1, joined: 1, left: 0 }, "a change; write <Change of={…} />."],
    [
      "a drawing that is no chart yet",
      { mark: "bar", data: {} },
      "a Vega-Lite specification; make a chart of it in cells.ts, ownChart(specification, { title, description }), for <Chart of={…} />.",
    ],
    ["any other object", { here: 1, there: 2 }, "an object of here, there; make text of it in cells.ts."],
    ["a map", new Map(), "a Map; make text of it in cells.ts."],
    ["a date", new Date(0), "a Date; make text of it in cells.ts."],
    ["a function", () => "x", "a function; call it, or print what it gives."],
    [
      "a number with decimals",
      1234.5678,
      "the number 1234.5678; say how many decimals it has, as formatNumber(…, 1) does in cells.ts.",
    ],
    ["what is no number", Number.NaN, "the number NaN; mend the arithmetic that comes to nothing."],
    ["a number without end", 1 / 0, "the number Infinity; mend the arithmetic that comes to nothing."],
    ["text with an object in it", `It is ${{}}`, 'text that holds "[object Object]".'],
    ["text with what is no number", `${0 / 0}%`, 'text that holds "NaN".'],
  ])("stops the build where it is %s", async (_, value, words) => {
    expect(await faultOf(onLineSeven("{value}"), { value })).toBe(`report.mdx ${isIn} ${words}`);
  });

  it.each([
    ["a property that there is not", "{value.ratio}", { value: { rate: "3" } }],
    ["nothing given", "{undefined}", {}],
    ["an expression that gives nothing", "{value?.rate}", { value: null }],
  ])("stops the build where it is undefined: %s", async (_, braces, cells) => {
    expect(await faultOf(onLineSeven(braces), cells)).toBe(
      `report.mdx ${isIn} undefined; mend the name that is misspelt, or give null where there may be nothing.`,
    );
  });

  it("is named by its own line, whatever short word stands above it", async () => {
    const prose = "---\ntitle: A\n---\n\n{/* a and b are letters */}\n\nA cell: {a}.\n\n{b}\n";
    expect(await faultOf(prose, { a: "x" })).toBe(
      'report.mdx line 9, column 2: it uses the cell "b", which cells.ts does not make.',
    );
    expect(await faultOf(onLineSeven("{a, b}"), { a: "x" })).toMatch(/^report\.mdx line 7, column \d+: .*"b"/);
    expect(await faultOf(onLineSeven("{cells.a}"), { a: "x" })).toMatch(
      /^report\.mdx line 7, column \d+: cells is not/,
    );
  });

  it("may be words of the language where the author writes them", async () => {
    expect(await blocksOf("A share of nothing is called NaN.")).toHaveLength(1);
  });
});

describe("what a component is given", () => {
  const specification = { $schema: "https://vega.github.io/schema/vega-lite/v6.json", mark: "bar" };
  it.each([
    [
      "<Chart of={it} />",
      specification,
      "<Chart of={…}> shows a chart and was given a Vega-Lite specification; make a chart of it in cells.ts, ownChart(specification, { title, description }), for <Chart of={…} />.",
    ],
    ["<Chart of={it} />", table, "<Chart of={…}> shows a chart and was given a table; write <DataTable of={…} />."],
    [
      "<Chart of={it} />",
      [chart, table],
      "<Chart of={…}> shows a chart and was given a table; write <DataTable of={…} />.",
    ],
    [
      "<Chart of={it} />",
      "words",
      '<Chart of={…}> shows a chart and was given the text "words"; write it in braces, {…}.',
    ],
    ["<Chart of={it} />", 3, "<Chart of={…}> shows a chart and was given the number 3; write it in braces, {…}."],
    ["<DataTable of={it} />", chart, "<DataTable of={…}> shows a table and was given a chart; write <Chart of={…} />."],
    [
      "<DataTable of={it} />",
      { a: 1 },
      "<DataTable of={…}> shows a table and was given an object of a; make text of it in cells.ts.",
    ],
    ["<Value of={it} />", chart, "<Value of={…}> shows a figure and was given a chart; write <Chart of={…} />."],
    ["<Change of={it} />", figure, "<Change of={…}> shows a change and was given a figure; write <Value of={…} />."],
    [
      "<Definitions of={it} />",
      ["cla-number"],
      '<Definitions of={…}> shows a measure and was given the text "cla-number"; write it in braces, {…}.',
    ],
    [
      "<CaseloadModel of={it} />",
      table,
      "<CaseloadModel of={…}> shows a model and was given a table; write <DataTable of={…} />.",
    ],
    ["<Chart of={it.none} />", {}, "Chart was given no chart."],
    ["<Definitions of={it.none} />", {}, "Definitions was given no measure."],
  ])("is what it shows, or the build stops at its line: %s", async (component, it, sentence) => {
    const prose = `---\ntitle: A\n---\n\nThe first paragraph.\n\n${component}\n`;
    expect(await faultOf(prose, { it })).toBe(`report.mdx line 7, column 1: ${sentence}`);
  });
});

describe("a title", () => {
  it.each(["title: { a: 1 }", "title: [a]", "title:", "title: null"])("is words: %s", async (matter) => {
    expect(await faultOf(`---\n${matter}\n---\n\nwords\n`)).toMatch(/^report\.mdx line 1: it has no title/);
  });
});
