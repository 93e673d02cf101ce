import type { ChartTable } from "@lac-analytics/charts";
import { withMinus } from "@lac-analytics/charts";
import type { Figure, StockChange } from "@lac-analytics/core";
import {
  type Block,
  type Cell,
  type ChartBlock,
  type Definition,
  type Paragraph,
  plainRun,
  printable,
  type Run,
  type Table,
} from "@lac-analytics/document";
import type { DrawnModel } from "../model/drawModels.ts";
import type { PrintedDefinition } from "../notebook/definitionsFor.ts";
import type { DrawnChart } from "../notebook/drawCharts.ts";
import { changeInWords } from "../words/changeInWords.ts";
import { valueWithInterval } from "../words/valueWithInterval.ts";
import { numberIn } from "./numberIn.ts";
import { nodesOf, type ProseComponent } from "./proseRuntime.ts";

type Props = Parameters<ProseComponent>[0];

/** What the prose of a notebook may call without importing it. A component that is given null prints nothing. */
export const components: Readonly<Record<string, ProseComponent>> = {
  /** a chart, or each of a list of charts, with the table of its figures; of one without a figure to show, the table */
  Chart: (props) =>
    each<DrawnChart>(props, "Chart", "chart").map((chart) =>
      hasSomethingToShow(chart.table) ? chartBlock(chart) : tableBlock(chart.table),
    ),

  /** a table */
  DataTable: (props) => each<ChartTable>(props, "DataTable", "table").map((table) => tableBlock(table)),

  /** measures, with what they are and by whose definition */
  Definitions: ({ of }) => {
    if (!Array.isArray(of)) throw new TypeError("Definitions was given no measures");
    return of.length === 0 ? null : { kind: "definitions", items: of.map(definition) };
  },

  /** where the interactive page beside the report is */
  CaseloadModel: (props) => each<DrawnModel>(props, "CaseloadModel", "model").map(modelLink),

  /** what stands in it where there is something: no blank text, empty list, nought, false or null; else `otherwise` */
  When: (props) => {
    const { of } = props;
    if (of === undefined) throw new TypeError("When was given nothing to look at");
    const isThere = Array.isArray(of) ? of.length > 0 : Boolean(of);
    return nodesOf(isThere ? props.children : props.otherwise, {});
  },

  /** a figure in a sentence, with its interval where it has one, or why there is none */
  Value: (props) =>
    each<Figure>(props, "Value", "figure").map((figure) => valueWithInterval(figure, Number(props.decimals ?? 0))),

  /** a change in a number of children in a sentence: who came, who went, and whether it is clear */
  Change: (props) => each<StockChange>(props, "Change", "change").map(changeInWords),
};

/** What a component was given to show: one, several, or nothing. */
function each<T>({ of }: Props, component: string, what: string): readonly T[] {
  if (of === undefined) throw new TypeError(`${component} was given no ${what}`);
  const given = Array.isArray(of) ? of : [of];
  return given.filter((one) => one !== null);
}

/**
 * A table as a block: numbers stay numbers, with the decimals that they are shown with, and words that are a number
 * become one, so that every format has it at its right and a spreadsheet can reckon with it.
 */
export function tableBlock({ caption, columns, rows }: ChartTable, title = ""): Table {
  const inNumbers = columnsOfNumbers({ caption, columns, rows });
  return {
    kind: "table",
    title: plainText(title),
    caption: plainText(caption),
    columns: columns.map(({ label, kind }, at) => ({
      label: plainText(label),
      kind: inNumbers.has(at) ? "number" : kind,
    })),
    rows: rows.map((row) =>
      row.map((cell, at): Cell => {
        if (typeof cell === "number") return { kind: "number", value: cell, decimals: columns[at]?.decimals ?? 0 };
        const number = inNumbers.has(at) ? numberIn(cell) : undefined;
        return number ?? { kind: "text", runs: words(cell) };
      }),
    ),
  };
}

/** The columns after the first, by their places, whose words are all numbers or symbols in the place of one. */
function columnsOfNumbers({ columns, rows }: ChartTable): ReadonlySet<number> {
  const isOfNumbers = (at: number): boolean => {
    const texts = rows.map((row) => row[at]).filter((cell) => typeof cell === "string");
    const numbers = texts.filter((text) => numberIn(text) !== undefined);
    return numbers.length > 0 && texts.every((text) => numbers.includes(text) || /^(?:\[[a-z]\])?$/.test(text));
  };
  return new Set(columns.flatMap((_, at) => (at > 0 && isOfNumbers(at) ? [at] : [])));
}

/** Whether a table has a number in a column of numbers, or no such column. */
function hasSomethingToShow({ columns, rows }: ChartTable): boolean {
  const places = columns.flatMap(({ kind }, at) => (kind === "number" ? [at] : []));
  return places.length === 0 || rows.some((row) => places.some((at) => typeof row[at] === "number"));
}

/** A drawn chart as a block. */
export function chartBlock({ title, subtitle, description, table, drawing, narrowDrawing }: DrawnChart): ChartBlock {
  return {
    kind: "chart",
    title: plainText(title),
    subtitle: plainText(subtitle),
    drawing: { ...drawing, svg: printable(drawing.svg) },
    ...(narrowDrawing !== undefined && { narrowDrawing: { ...narrowDrawing, svg: printable(narrowDrawing.svg) } }),
    description: plainText(description),
    figures: tableBlock(table, "The figures behind this chart"),
  };
}

function definition({ id, title, definition, source }: PrintedDefinition): Definition {
  return {
    term: [...words(`${title} (`), plainRun(id, { code: true }), ...words(")")],
    meaning: [line("body", words(definition)), line("quiet", words(`Source of the definition: ${source}.`))],
  };
}

function modelLink({ page }: DrawnModel): Block {
  return line("body", [
    plainRun("Try other numbers of advisers, targets, take-up, costs and pay awards", { link: page }),
    plainRun(": a page beside this report ("),
    plainRun(page, { code: true }),
    plainRun(") that works out caseloads and cost at once, without a network, and gives the scenario as a file."),
  ]);
}

function line(tone: Paragraph["tone"], runs: readonly Run[]): Paragraph {
  return { kind: "paragraph", tone, runs };
}

function words(text: string): readonly Run[] {
  const plain = withMinus(printable(text).replace(/[ \t\n\r\f]+/g, " "));
  return plain.trim() === "" ? [] : [plainRun(plain)];
}

function plainText(text: string): string {
  return withMinus(
    printable(text)
      .replace(/[ \t\n\r\f]+/g, " ")
      .trim(),
  );
}
