import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatNumber } from "@lac-analytics/charts";
import { definitionOf, type Figure, groupedBy, type Measure, measures, traceFigure } from "@lac-analytics/core";
import type { Block, Run } from "@lac-analytics/document";
import { valueWithInterval } from "@lac-analytics/notebook";
import { code, codeRun, heading, list, paragraph, table, terms } from "../site/blocks.ts";
import type { DocsPage } from "../site/DocsPage.ts";
import { measureChart } from "./measureChart.ts";
import { measureFigures } from "./measureFigures.ts";
import { asAt, care, inputsOn } from "./sample.ts";

/** A page for each measure of the catalogue: what it is, on what it rests, and what the sample has of it. */
export function measurePages(): Promise<readonly DocsPage[]> {
  return Promise.all(measures.map((measure) => measurePage(measure)));
}

/** The page of a measure. */
export async function measurePage(measure: Measure): Promise<DocsPage> {
  const { id, title, why, definition } = measure;
  return {
    name: `measure-${id}`,
    section: "Measures",
    title,
    summary: `${id}. ${definition}`,
    blocks: [
      paragraph(codeRun(id)),
      heading("What it is"),
      paragraph(definition),
      heading("Why it is looked at"),
      paragraph(why),
      ...cautionOf(measure),
      heading("How it is counted"),
      terms(factsOf(measure)),
      heading("Where it stands"),
      paragraph(...papersOf(id)),
      heading("What the sample has"),
      ...(await exampleOf(measure)),
    ],
  };
}

function cautionOf(measure: Measure): readonly Block[] {
  const caution = definitionOf(measure).slice(measure.definition.length).trim();
  return caution === "" ? [] : [heading("What to beware of"), paragraph(caution)];
}

const kinds = {
  stock: "Counted on the day itself",
  flow: "Counted over the months to the day, both ends included",
  rolling: "Averaged over the months to the day",
  cohort: "Counted among a group that is followed over the months to the day",
  local: "Kept by the authority itself, in a series of its own",
} as const satisfies Readonly<Record<Measure["kind"], string>>;

const intervals = {
  none: "None: it counts everybody, or is the authority's own number",
  wilson: "Wilson's score interval, 95%",
  poisson: "Byar's approximation to the exact Poisson interval, or for rates per 1,000 days that interval itself, 95%",
  t: "Student's t, 95%",
} as const satisfies Readonly<Record<Measure["interval"], string>>;

const polarities = {
  "higher-better": "More is better",
  "lower-better": "Fewer is better",
  none: "Neither more nor fewer is better, so it is not ranked",
} as const satisfies Readonly<Record<Measure["polarity"], string>>;

/** How sure it is that the definition is the one that the source means. */
const certainties = {
  "confirmed-against-published": "Confirmed: it gives figures that were published",
  quoted: "Quoted from its source",
  inferred: "Our own, or our reading of what its source leaves open",
  unknown: "Not known",
} as const satisfies Readonly<Record<Measure["certainty"], string>>;

function factsOf(measure: Measure): readonly (readonly [string, string])[] {
  const { kind, unit, months, interval, polarity, certainty, source, breakdowns, denominatorSplitBy = [] } = measure;
  const window = kind === "stock" || kind === "local" ? "" : ` (${months ?? (kind === "rolling" ? 36 : 12)} months)`;
  return [
    ["Unit", unit],
    ["When", `${kinds[kind]}${window}`],
    ["Numerator and denominator", partsOf(measure)],
    ["Interval", intervals[interval]],
    ["Which way is better", polarities[polarity]],
    ["By", breakdowns.map(({ id, title }) => `${title.toLowerCase()} (${id})`).join("; ")],
    ...(denominatorSplitBy.length === 0
      ? []
      : [["Of the same group, where it is by", denominatorSplitBy.map(({ id }) => id).join("; ")] as const]),
    ["Columns of the return", columnsOf(measure)],
    ["Source", source],
    ["How sure the definition is", certainties[certainty]],
  ];
}

/** What stands above the line of a figure, and what below. */
function partsOf({ statistic }: Measure): string {
  switch (statistic) {
    case "count":
      return "Those counted; nothing is divided";
    case "change":
      return "Those who came, less those who left; nothing is divided";
    case "share":
      return "Those counted, of all those whom the definition names after “of”";
    case "mean":
    case "median":
      return `The ${statistic} of what is added up, over all those counted`;
    case "quotient":
      return "What is counted, for each of those whom the definition names last";
    case "rate-per-population":
      return "Children counted, for each 10,000 residents of their age";
    case "rate-per-child-year":
      return "What is counted, for each year that a child was looked after";
    case "rate-per-1000-days":
      return "What is counted, for every 1,000 days that children were looked after";
    case "standardised-rate":
      return "Rates of groups, weighed as a standard population is made up";
    case "rate-ratio":
      return "The rate of one group, as a multiple of another’s";
    case "net-gain":
      return "Those who came from elsewhere, less those who went elsewhere";
  }
}

function columnsOf({ kind, restsOn, file }: Measure): string {
  if (kind === "local") return "None: a series of measure, date, breakdown, category and value";
  const columns = restsOn.map((on) => (typeof on === "string" ? on : `${on.column} (${on.where})`));
  return [...(file === undefined ? [] : [`every row of ${file}`]), ...columns].join(", ");
}

const notebooks = resolve(import.meta.dirname, "../../notebooks");

/** The papers whose cells name it. */
function papersOf(id: string): readonly (string | Run)[] {
  const papers = readdirSync(notebooks, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(notebooks, entry.name)).includes("report.mdx"))
    .map(({ name }) => name)
    .filter((name) => textsIn(join(notebooks, name)).some((text) => text.includes(`"${id}"`)));
  if (papers.length === 0) return ["In papers that work it out by themselves."];
  return ["In ", ...papers.flatMap((name, at) => [...(at === 0 ? [] : [", "]), codeRun(name)]), "."];
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

async function exampleOf(measure: Measure): Promise<readonly Block[]> {
  const { id, title } = measure;
  const figures = measureFigures(measure, asAt);
  const [breakdown] = measure.breakdowns;
  const labels = new Map(breakdown?.categories.map((category) => [category.id, category.label]));
  const labelOf = (category: string): string => (category === "total" ? "All" : (labels.get(category) ?? category));
  const rows = figures.map((figure) => [
    labelOf(figure.category),
    partsInNumbers(figure),
    valueWithInterval(figure, isWhole(measure) ? 0 : 1),
  ]);
  const notes = new Set(figures.map(({ note }) => note).filter((note) => note !== ""));
  return [
    code(
      `lac figures data-samples/return --as-at 2019-01-21 --authority E06000056 \\\n  --population data-samples/population.csv --series data-samples/series --measures ${id}`,
    ),
    table(`${title}, as at 21 January 2019, in the sample`, [breakdown?.title ?? "", "Counted", "Figure"], rows),
    ...(notes.size === 0 ? [] : [list([...notes].map((note) => [note]))]),
    ...traceOf(measure),
    ...(await measureChart(measure, figures, labelOf)),
  ];
}

/** Whether its figures are numbers of people or things. */
function isWhole({ statistic }: Measure): boolean {
  return statistic === "count" || statistic === "change" || statistic === "net-gain";
}

function partsInNumbers({ numerator, denominator }: Figure): string {
  if (numerator === undefined) return "";
  return denominator === undefined
    ? formatNumber(numerator, 0)
    : `${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)}`;
}

/** Who is in a figure and who just is not, by number; who they are stays with whoever has the return. */
function traceOf(measure: Measure): readonly Block[] {
  const [first] = measure.breakdowns;
  const [category] = first?.categories ?? [];
  if (measure.kind === "local" || first === undefined || category === undefined) return [];
  const isInAll = measure.breakdowns.some(({ id }) => id === "total");
  const group = isInAll ? {} : { breakdown: first.id, category: category.id };
  const { series: _, ownMeasures: __, ...inputs } = inputsOn(asAt);
  const { numerator, denominator, leftOut } = traceFigure(care, { asAt }, measure, { ...inputs, ...group });
  const reasons = groupedBy(leftOut, ({ reason }) => reason);
  return [
    paragraph(
      codeRun(`--trace ${measure.id}${isInAll ? "" : ` --by ${first.id} --category ${category.id}`}`),
      ` names them row by row: ${formatNumber(numerator.length, 0)} in the numerator`,
      denominator === undefined ? "" : `, ${formatNumber(denominator.length, 0)} in the denominator`,
      leftOut.length === 0 ? "." : ", and those just left out:",
    ),
    ...(leftOut.length === 0
      ? []
      : [list([...reasons].map(([reason, rows]) => [`${formatNumber(rows.length, 0)} ${reason}`]))]),
  ];
}
