import type { ChartTable } from "@lac-analytics/charts";
import type { Figure, StockChange } from "@lac-analytics/core";
import {
  type Block,
  type ChartBlock,
  type Definition,
  plainParagraph,
  plainRun,
  printable,
  type Table,
} from "@lac-analytics/document";
import type { DrawnModel } from "../cells/DrawnModel.ts";
import type { DrawnChart } from "../cells/drawCharts.ts";
import type { FirstPage } from "../findings/firstPage.ts";
import type { PrintedDefinition } from "../source/definitionsFor.ts";
import { changeInWords } from "../words/changeInWords.ts";
import { allDecimals } from "../words/Decimals.ts";
import { valueWithInterval } from "../words/valueWithInterval.ts";
import { firstPageBlocks } from "./firstPageBlocks.ts";
import { nodesOf, type ProseComponent } from "./proseRuntime.ts";
import { roadLink } from "./roadLink.ts";
import { plainText, tableBlock, words } from "./tableBlock.ts";
import { toldTable } from "./toldTable.ts";
import { valueInWords } from "./valueInWords.ts";

type Props = Parameters<ProseComponent>[0];

/** What the prose of a notebook may call without importing it. A component that is given null prints nothing. */
export const components: Readonly<Record<string, ProseComponent>> = {
  /** a chart, or each of a list of charts, with the table of its figures; of one without a figure to show, the table */
  Chart: (props) =>
    each<DrawnChart>(props, "Chart", "a chart", ["title", "drawing", "table"]).flatMap((chart): readonly Block[] =>
      hasSomethingToShow(chart.table) ? [chartWithRoad(chart)] : tableWithRoad(chart.table),
    ),

  /** a table, without what is not known in it */
  DataTable: (props) =>
    each<ChartTable>(props, "DataTable", "a table", ["caption", "columns", "rows"]).flatMap(tableWithRoad),

  /** key messages, what is asked, questions for members, and all that the paper watches at a glance */
  FirstPage: (props) =>
    each<FirstPage>(props, "FirstPage", "a first page", ["messages", "questions"]).flatMap(firstPageBlocks),

  /** measures, with what they are and by whose definition */
  Definitions: (props) => {
    const measures = each<PrintedDefinition>(props, "Definitions", "a measure", [
      "id",
      "title",
      "definition",
      "source",
    ]);
    return measures.length === 0 ? null : { kind: "definitions", items: measures.map(definition) };
  },

  /** where the interactive page beside the report is */
  CaseloadModel: (props) => each<DrawnModel>(props, "CaseloadModel", "a model", ["page", "body"]).map(modelLink),

  /** where the interactive page beside the report is */
  PlacementModel: (props) => each<DrawnModel>(props, "PlacementModel", "a model", ["page", "body"]).map(modelLink),

  /** what stands in it where there is something: no blank text, empty list, nought, false or null; else `otherwise` */
  When: (props) => {
    const { of } = props;
    if (of === undefined) throw new TypeError("When was given nothing to look at");
    const isThere = Array.isArray(of) ? of.length > 0 : Boolean(of);
    return nodesOf(isThere ? props.children : props.otherwise, {});
  },

  /** a figure in a sentence, with its interval where it has one, or why there is none */
  Value: (props) =>
    each<Figure>(props, "Value", "a figure", ["measure", "unit", "symbol"]).map((figure) =>
      valueWithInterval(
        figure,
        allDecimals.find((decimals) => String(decimals) === String(props.decimals)),
      ),
    ),

  /** a change in a number of children in a sentence: who came, who went, and whether it is clear */
  Change: (props) =>
    each<StockChange>(props, "Change", "a change", ["earlier", "value", "joined", "left"]).map(changeInWords),
};

/**
 * What a component was given to show: one, several, or nothing.
 *
 * @param shows what that is, and the properties by which it is known
 * @throws {TypeError} if it is something else
 */
function each<T extends object>(
  { of }: Props,
  component: string,
  shows: string,
  has: readonly (keyof T)[],
): readonly T[] {
  if (of === undefined) throw new TypeError(`${component} was given no ${shows.replace(/^an? /, "")}`);
  const given: readonly unknown[] = Array.isArray(of) ? of : [of];
  return given.flatMap((one) => {
    if (one === null) return [];
    if (isOf<T>(one, has)) return [one];
    const { what, advice } = valueInWords(one);
    throw new TypeError(`<${component} of={…}> shows ${shows} and was given ${what}; ${advice}`);
  });
}

function isOf<T extends object>(given: unknown, has: readonly (keyof T)[]): given is T {
  return typeof given === "object" && given !== null && has.every((name) => name in given);
}

/** Whether a table has a number in a column of numbers, or no such column. */
function hasSomethingToShow({ columns, rows }: ChartTable): boolean {
  const places = columns.flatMap(({ kind }, at) => (kind === "number" ? [at] : []));
  return places.length === 0 || rows.some((row) => places.some((at) => typeof row[at] === "number"));
}

/** A table, which leads to how its figures came about; none where nothing in it is known. */
function tableWithRoad(table: ChartTable): readonly Table[] {
  const told = toldTable(table);
  return told === null ? [] : [{ ...tableBlock(told), road: roadLink(table.measure) }];
}

/** A chart whose table leads to how its figures came about. */
function chartWithRoad(chart: DrawnChart): ChartBlock {
  const block = chartBlock(chart);
  return { ...block, figures: { ...block.figures, road: roadLink(chart.table.measure) } };
}

/**
 * A drawn chart as a block.
 *
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("placement-share")], by: [["placement"]] });
 * const wording = wordingFor("Anyshire")("Placements", "children");
 * const chart = placementMix(figures, categoriesOf("placement-share", "placement"), wording);
 * drawnChart(chart, [], drawOnce).then(chartBlock).then(({ kind, title }) => [kind, title]); // => ["chart","Most children are in foster placements: 233 of 315 (74.0%)"]
 */
export function chartBlock(chart: DrawnChart): ChartBlock {
  const { title, subtitle, description, table, drawing, narrowDrawing, evenLines } = chart;
  return {
    kind: "chart",
    title: plainText(title),
    subtitle: plainText(subtitle),
    drawing: { ...drawing, svg: printable(drawing.svg) },
    ...(narrowDrawing !== undefined && { narrowDrawing: { ...narrowDrawing, svg: printable(narrowDrawing.svg) } }),
    description: plainText(description),
    ...(evenLines && { evenLines }),
    figures: tableBlock(table, "The figures behind this chart"),
  };
}

function definition({ id, title, definition, source }: PrintedDefinition): Definition {
  return {
    term: words(title).map((run) => ({ ...run, link: roadLink(id) })),
    meaning: [plainParagraph(words(definition)), plainParagraph(words(`${sourceOf(source)}.`), "quiet")],
  };
}

function sourceOf(source: string): string {
  return source === "this catalogue" ? "The definition is our own" : `Source of the definition: ${source}`;
}

const modelLinks = {
  "caseload-model": ["Try other numbers of advisers, targets, take-up, costs and pay awards", "caseloads and cost"],
  "placement-model": ["Try other numbers of children, kinds of placement, prices and budgets", "children and cost"],
} as const satisfies Readonly<Record<DrawnModel["kind"], readonly [invites: string, worksOut: string]>>;

function modelLink({ kind, page }: DrawnModel): Block {
  const [invites, worksOut] = modelLinks[kind];
  if (page === "") {
    const where = `${invites}: under Scenarios on the page that made this paper, which works out ${worksOut} at once.`;
    return plainParagraph(where);
  }
  return plainParagraph([
    plainRun(invites, { link: page }),
    plainRun(": a page beside this report ("),
    plainRun(page, { code: true }),
    plainRun(`) that works out ${worksOut} at once, without a network, and keeps what you tried as a file.`),
  ]);
}
