import { longDate, type TrendSeries, trend, verdictInWords } from "@lac-analytics/charts";
import { drawInPage } from "@lac-analytics/charts/browser";
import {
  measures as catalogue,
  coveredDays,
  type Day,
  dayOf,
  definitionOf,
  type Figure,
  figuresOf,
  InputError,
  type Measure,
  type PopulationInputs,
  reportingYearOf,
} from "@lac-analytics/core";
import { type Block, blocksHtml, plainHeading, plainParagraph, type Table } from "@lac-analytics/document";
import { chartBlock, type DrawChart, drawnChart } from "@lac-analytics/notebook/render";
import { measureTerm } from "../../answers/measureTerm.ts";
import { tableColumns } from "../../answers/tableColumns.ts";
import { traceAsked } from "../../answers/traceAsked.ts";
import { traceRows } from "../../answers/traceRows.ts";
import type { OpenedReturn } from "../../source/readGiven.ts";
import type { AskedFigure, FileForm, MadeFile } from "../Questions.ts";
import { dayAsked } from "./dayAsked.ts";
import { countsWords, intervalWords, valueWords } from "./figuresTable.ts";
import { groupLabel } from "./groupLabel.ts";
import { tableFile } from "./tableFile.ts";
import { textCell } from "./textCell.ts";

/** Shows one measure at a time. */
export interface Explorer {
  /** @param beside blocks that set it beside what was published of others */
  readonly show: (asked: AskedFigure, beside: (measure: Measure) => Promise<readonly Block[]>) => Promise<string>;
  readonly trace: (asked: AskedFigure, form: FileForm) => Promise<MadeFile>;
}

/** How many lines a chart over time has at most. */
const mostLines = 4;

/**
 * Shows measures of a return, by any of their breakdowns, at a date and over time.
 *
 * @param populationAt that rates are of
 */
export function openExplorer(
  { return: care }: OpenedReturn,
  populationAt: (day: Day) => PopulationInputs = () => ({}),
): Explorer {
  return {
    show: async ({ measure: id, by, asAt }, beside) => {
      const measure = measureOf(id);
      const day = dayAsked(asAt);
      const days = [...yearEndsBefore(day, coveredDays(care).from), day];
      const lists = days.map((each) =>
        figuresOf(care, { asAt: each }, { ...populationAt(each), measures: [measure], by: [[by]] }),
      );
      const now = lists.at(-1) ?? [];
      const lines = linesOf(measure, by, now, lists.flat());
      return blocksHtml([
        plainHeading(measure.title, 3),
        plainParagraph(`${definitionOf(measure)} Source: ${measure.source}`, "quiet"),
        ...lines.flatMap(verdictBlocks),
        ...(await chartOf(lines, measure, by)),
        tableOf(measure, by, now, asAt),
        ...(await beside(measure)),
      ]);
    },
    trace: async ({ measure: id, by, category, asAt }, form) => {
      const measure = measureOf(id);
      // a breakdown by what a council counts itself has the groups that it has counted, of which the page knows none
      const group = { breakdown: by, ...(category !== "" && { category }) };
      const found = traceAsked(
        care,
        { asAt: dayAsked(asAt) },
        measure,
        group,
        (reason) => `Who is in this number cannot be listed: ${reason}.`,
      );
      const table = {
        name: "trace",
        columns: tableColumns.trace,
        rows: traceRows(found),
        terms: [measureTerm(measure)],
      };
      return tableFile(table, `who-is-in-${id}-${asAt}`, form);
    },
  };
}

function measureOf(id: string): Measure {
  const found = catalogue.find((measure) => measure.id === id);
  if (found === undefined) throw new InputError(`There is no measure "${id}".`);
  return found;
}

/** The ends of reporting years from a day on and before another, the earliest first. */
function yearEndsBefore(day: Day, from: Day): readonly Day[] {
  const last = reportingYearOf(day);
  const ends = Array.from({ length: 15 }, (_, back) => dayOf(last - back, 3, 31));
  return ends.flatMap((end) => (end !== undefined && end < day && end >= from ? [end] : [])).reverse();
}

/** The categories with the highest figures, each over time; the total alone where there is one. */
function linesOf(measure: Measure, by: string, now: readonly Figure[], all: readonly Figure[]): readonly TrendSeries[] {
  const told = now.flatMap((figure) => (figure.symbol === "" ? [figure] : []));
  const categories = told.toSorted((one, other) => other.value - one.value);
  return categories.slice(0, mostLines).map(({ category }) => ({
    label: by === "total" ? measure.title : groupLabel(measure, by, category),
    figures: all.filter((figure) => figure.category === category),
  }));
}

/** What a line says of its latest figure: nothing where it is alone. */
function verdictBlocks({ label, figures }: TrendSeries): readonly Block[] {
  const latest = figures.at(-1);
  if (latest === undefined) return [];
  const said = verdictInWords(figures);
  return [plainParagraph(`${label}: ${valueWords(latest)}${said === "" ? "" : `, ${said}`}.`)];
}

async function chartOf(lines: readonly TrendSeries[], measure: Measure, by: string): Promise<readonly Block[]> {
  const drawn = lines.filter(({ figures }) => figures.filter(({ symbol }) => symbol === "").length > 1);
  if (drawn.length === 0) {
    const alone = "There is one date of it to show: give the returns of earlier years too, to see it over time.";
    return lines.length === 0 ? [] : [plainParagraph(alone, "quiet")];
  }
  const chart = trend(drawn, {
    measure: measure.title,
    counted: measure.unit === "children" ? "children" : "",
    place: "this return",
    source: "SSDA903 return",
  });
  const title = by === "total" ? measure.title : `${measure.title}, the highest groups`;
  return [chartBlock(await drawnChart({ ...chart, title }, [], draw))];
}

const draw: DrawChart = (chart, colours) => drawInPage(chart, { colours });

function tableOf(measure: Measure, by: string, figures: readonly Figure[], asAt: string): Table {
  return {
    kind: "table",
    title: "",
    caption: `${measure.title}, at ${longDate(asAt)}`,
    columns: [
      { label: "Group", kind: "text" },
      { label: "Value", kind: "number" },
      { label: "95% interval", kind: "number" },
      { label: "From", kind: "text" },
      { label: "Note", kind: "text" },
    ],
    rows: figures.map((figure) => [
      textCell(groupLabel(measure, by, figure.category)),
      textCell(valueWords(figure)),
      textCell(intervalWords(figure)),
      textCell(countsWords(figure)),
      textCell(figure.note),
    ]),
  };
}
