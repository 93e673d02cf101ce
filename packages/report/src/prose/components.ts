import type { ChartTable } from "@lac-analytics/charts";
import type { Figure, StockChange } from "@lac-analytics/core";
import {
  type Block,
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
import { nodesOf, type ProseComponent } from "./proseRuntime.ts";

type Props = Parameters<ProseComponent>[0];

/** What the prose of a notebook may call without importing it. A component that is given null prints nothing. */
export const components: Readonly<Record<string, ProseComponent>> = {
  /** a chart, or each of a list of charts, with the table of its figures */
  Chart: (props) => each<DrawnChart>(props, "Chart", "chart").map(chartBlock),

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

/** A table as a block: numbers stay numbers, with the decimals that they are shown with. */
export function tableBlock({ caption, columns, rows }: ChartTable, title = ""): Table {
  return {
    kind: "table",
    title: plainText(title),
    caption: plainText(caption),
    columns: columns.map(({ label, kind }) => ({ label: plainText(label), kind })),
    rows: rows.map((row) =>
      row.map((cell, at) =>
        typeof cell === "number"
          ? { kind: "number", value: cell, decimals: columns[at]?.decimals ?? 0 }
          : { kind: "text", runs: words(cell) },
      ),
    ),
  };
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
  const plain = printable(text).replace(/[ \t\n\r\f]+/g, " ");
  return plain.trim() === "" ? [] : [plainRun(plain)];
}

function plainText(text: string): string {
  return printable(text)
    .replace(/[ \t\n\r\f]+/g, " ")
    .trim();
}
