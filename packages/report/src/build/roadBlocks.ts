import { decimalsOfUnit, formatNumber, longPeriod } from "@lac-analytics/charts";
import {
  capitalised,
  definitionOf,
  type Figure,
  type FileLines,
  listInWords,
  type Measure,
  type ShownFigure,
  unassigned,
} from "@lac-analytics/core";
import {
  type Block,
  type Cell,
  type Paragraph,
  plainHeading,
  plainParagraph,
  plainRun,
  printable,
} from "@lac-analytics/document";
import { fileNameIn } from "../source/fileNameIn.ts";
import type { FigureRoad } from "./FigureRoad.ts";

/** The anchor of the part of notes that says how figures came about. */
export const roadsAnchor = "figures";

/** The anchor of the road of a measure's figures, by its id: another for each, whatever a council calls a measure of its own. */
export function roadAnchor(measure: string): string {
  const encoded = measure.replace(/[^a-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);
  return `figure-${encoded}`;
}

/** So many lines of a file are listed of one figure; of the others it is said how many they are. */
const mostLines = 20;

/**
 * How the figures of a paper came about, as a part of its notes: under each measure what it means and by whose
 * definition, what it rests on, what bears on it, every figure with its counts, and the lines of the return behind those
 * of the date of the report.
 */
export function roadBlocks(roads: readonly FigureRoad[], internal: boolean): readonly Block[] {
  if (roads.length === 0) return [];
  return [
    plainHeading("Where the figures come from", 2, roadsAnchor),
    plainParagraph(internal ? openingInternal : opening),
    ...roads.map(
      (road): Block => ({
        kind: "disclosure",
        anchor: roadAnchor(road.measure.id),
        summary: [plainRun(printable(road.measure.title))],
        blocks: [...wordsOf(road, internal), ...figuresTable(road), ...linesTable(road)],
      }),
    ),
  ];
}

const opening =
  "All that this paper was given is here, measure by measure, as it may be published: each figure, in brackets the counts behind it that may be told, and of the latest two its likely range (the 95% interval). Of a figure that is withheld ([c]) there is none.";
const openingInternal =
  "All that this paper was given is here, measure by measure: each figure, in brackets the counts behind it, of the latest two its likely range (the 95% interval), and for those of the date of the report the lines of the files that they count, of which the first is the heading. For those who may see it, lac figures --trace lists who these children are, and who is just not counted.";

function wordsOf({ measure, rests, rules, lost }: FigureRoad, internal: boolean): readonly Paragraph[] {
  const codes = (of: FigureRoad["rules"]): string => listInWords(of.map(({ code }) => code));
  const broken = rules.filter(({ breaches = 0 }) => breaches > 0);
  const held = rules.filter(({ breaches }) => breaches === 0);
  const counted = broken.map(({ code, breaches = 0 }) => `${code} (${formatNumber(breaches, 0)})`);
  return [
    plainParagraph(definitionOf(measure)),
    led("Source of the definition", `${measure.source}.`),
    led("Rests on", rests.length === 0 ? `${ownCounts(measure)}.` : `${rests.map(restsText).join("; ")}.`),
    ...(rules.length === 0 || internal ? [] : [led("Rules that bear on it", `${codes(rules)}.`)]),
    ...(broken.length === 0
      ? []
      : [led("Rules that bear on it and are broken, by how many rows", `${listInWords(counted)}.`)]),
    ...(held.length === 0 ? [] : [led("Rules that bear on it and hold", `${codes(held)}.`)]),
    ...(lost === "" ? [] : [led("Lost in reading", `${lost}.`)]),
  ];
}

function ownCounts({ kind }: Measure): string {
  return kind === "local" ? "what the council counts itself" : "no column of the return";
}

function restsText({ kind, columns, given, times = [] }: FigureRoad["rests"][number]): string {
  const files = given.filter((file) => file.replace(/\.[^.]*$/, "") !== kind);
  const ofTimes = times.length === 0 ? "" : ` for ${listInWords(times)}`;
  const named = `${kind}${ofTimes}${files.length === 0 ? "" : `, given as ${listInWords(files)}`}`;
  return columns.length === 0 ? named : `${named}: ${listInWords(columns)}`;
}

/** Every figure of a measure, with its counts: a row for each group, and a column for each time. */
function figuresTable({ measure, figures }: FigureRoad): readonly Block[] {
  if (figures.length === 0) return [];
  // two groups or two times may be called the same
  const times = [...new Map(figures.map((figure) => [timeOf(figure), figure]))];
  const groups = [...new Map(figures.map((figure) => [groupOf(figure), figure]))];
  const found = new Map(figures.map((figure) => [`${groupOf(figure)}|${timeOf(figure)}`, figure]));
  // one number has one form in a table
  const isWhole = figures.every((figure) => figure.symbol !== "" || Number.isInteger(figure.value));
  return [
    {
      kind: "table",
      title: "",
      caption: `Every figure: ${printable(measure.title)} (${printable(measure.unit)})`,
      columns: [
        { label: "Group", kind: "text" },
        ...times.map(([, figure]) => ({ label: capitalised(longPeriod(figure)), kind: "number" }) as const),
      ],
      rows: groups.map(([group, figure]) => [
        words(groupLabel(measure, figure)),
        ...times.map(([time], at) => figureCell(found.get(`${group}|${time}`), isWhole, at < 2)),
      ]),
    },
  ];
}

function groupOf({ breakdown, category }: Figure): string {
  return `${breakdown}|${category}`;
}

function timeOf({ periodStart, periodEnd }: Figure): string {
  return `${periodStart}|${periodEnd}`;
}

/** A figure with the counts behind it, where it is not one itself, and its likely range, where it is of one of the two latest times. */
function figureCell(figure: Figure | undefined, isWhole: boolean, isRecent: boolean): Cell {
  if (figure === undefined) return words("");
  const counts = countsText(figure);
  if (figure.symbol !== "") return words(`[${figure.symbol}]${counts}`);
  const { value, unit } = figure;
  const limits = isRecent ? limitsText(figure) : "";
  return {
    kind: "number",
    value,
    decimals: isWhole ? 0 : decimalsOfUnit(unit),
    ...(unit === "percent" && { unit: "%" }),
    ...(counts + limits !== "" && { after: `${counts}${limits}` }),
  };
}

/** The likely range of a figure, where it has one. */
function limitsText({ unit, ...figure }: ShownFigure): string {
  if (figure.lower === undefined || figure.upper === undefined) return "";
  const [lower, upper] = [figure.lower, figure.upper].map((limit) => formatNumber(limit, decimalsOfUnit(unit)));
  return `, likely ${lower} to ${upper}`;
}

/** The counts behind a figure; none of one that is withheld, though some might be told. */
function countsText(figure: Figure): string {
  if (figure.symbol === "c") return "";
  const { numerator, denominator, unit } = figure;
  const isCount = figure.symbol === "" && numerator === figure.value && denominator === undefined;
  if (isCount || (numerator === undefined && denominator === undefined)) return "";
  const [above, below] = [numerator, denominator].map((count) =>
    count === undefined ? "" : formatNumber(count, Number.isInteger(count) ? 0 : 1),
  );
  if (below === "") return ` (${above})`;
  return above === "" ? ` (of ${below})` : ` (${above} ${unit === "percent" ? "of" : "over"} ${below})`;
}

/** The lines of the return behind the figures of the date of the report. */
function linesTable({ measure, lines }: FigureRoad): readonly Block[] {
  if (lines.length === 0) return [];
  const files = [...new Set(lines.flatMap((one) => [...one.numerator, ...one.denominator].map(({ file }) => file)))];
  const text = (of: readonly FileLines[]): Cell => words(linesText(of, files.length > 1));
  const hasWhole = lines.some(({ denominator }) => denominator.length > 0);
  return [
    {
      kind: "table",
      title: "",
      caption: `Lines of ${listInWords(files.map(fileNameIn))}: ${printable(measure.title)}`,
      columns: [
        { label: "Figure", kind: "text" },
        { label: "Lines counted", kind: "text" },
        ...(hasWhole ? [{ label: "Lines that they are out of", kind: "text" } as const] : []),
      ],
      rows: lines.map(({ figure, numerator, denominator }) => [
        words(`${capitalised(longPeriod(figure))}, ${groupLabel(measure, figure)}`),
        text(numerator),
        ...(hasWhole ? [text(denominator)] : []),
      ]),
    },
  ];
}

/** The lines of files: the first of them, and how many more there are. */
function linesText(files: readonly FileLines[], named: boolean): string {
  return files
    .map(({ file, lines }) => {
      const more = lines.length - mostLines;
      const listed = lines.slice(0, mostLines).join(", ");
      return `${named ? `${fileNameIn(file)}: ` : ""}${listed}${more > 0 ? ` and ${formatNumber(more, 0)} more` : ""}`;
    })
    .join("; ");
}

/** What a figure is of, as people call it. */
function groupLabel({ breakdowns }: Measure, { breakdown, category }: Figure): string {
  if (breakdown === "total") return "All";
  const ids: readonly string[] = breakdown.split(";");
  return (category as string)
    .split(";")
    .map((part, at) => {
      const found = breakdowns.find(({ id }) => id === ids[at]);
      const label = [...(found?.categories ?? []), unassigned].find(({ id }) => id === part)?.label ?? part;
      return found === undefined || found.id === "total" ? label : `${found.title}: ${label}`;
    })
    .join("; ");
}

function led(lead: string, text: string): Paragraph {
  return plainParagraph([plainRun(`${lead}: `, { bold: true }), plainRun(printable(text))]);
}

function words(text: string): Cell {
  return { kind: "text", runs: text === "" ? [] : [plainRun(printable(text))] };
}
