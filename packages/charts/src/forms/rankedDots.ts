import {
  type AgainstOthers,
  type AreaFigure,
  type Comparator,
  capitalised,
  figureSymbol,
  type PublishedFigure,
} from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import { type DotRow, horizontalDots } from "../marks/horizontalDots.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { areaInterval } from "../words/areaInterval.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { decimalsOfUnit } from "../words/decimalsOfUnit.ts";
import { intervalText } from "../words/intervalText.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { numbered } from "../words/numbered.ts";
import { publishedText } from "../words/publishedText.ts";
import { standingInWords } from "../words/standingInWords.ts";

/** What the figures of a comparison are. */
export interface RankedFigures {
  /** the unit of the values, as a figure has it: "per 10,000", "percent" */
  readonly unit: string;
  /** the figures that were compared, whose counts give the intervals */
  readonly areas: readonly AreaFigure[];
}

/**
 * An authority among its statistical neighbours, its region and England: a dot for each, the highest at the top, with
 * its interval where the counts behind it are published. The authority is in focus by shape and by a band behind it; the
 * neighbours' average, the region and England have squares. Whoever has no value to show stands last, with the symbol.
 *
 * @example
 * const text = "time_period,geographic_level,old_la_code,la_name,cla-rate,cla-rate numerator,cla-rate denominator\n2025,National,,,67,81770,12183016\n2025,Local authority,823,Anyshire,48,337,70074\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * const areas = areaFigures(published, catalogueSeries(published)[0]);
 * const wording = { measure: "Children looked after per 10,000", counted: "children looked after per 10,000", place: "Anyshire", source: "DfE", when: "31 March 2025" };
 * rankedDots(againstOthers("823", areas, { polarity: "none" }), { unit: "per 10,000", areas }, wording).title; // => "48 children looked after per 10,000, clearly below England at 67"
 */
export function rankedDots(against: AgainstOthers, { unit, areas }: RankedFigures, wording: DatedWording): Chart {
  const rows = [
    placeDot(against.figure, "own", unit, areas),
    ...against.neighbours.map(({ authority, figure }) =>
      figure === undefined ? absentDot(authority) : placeDot(figure, "other", unit, areas),
    ),
    ...against.comparators.flatMap((comparator) => averageDot(comparator, unit, areas)),
  ].toSorted((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY));
  const { showsZero, ...drawings } = horizontalDots(rows, capitalised(unit));
  const title = titleOf(against, unit, wording);
  const cells = rows.map(({ label, value, valueLabel, interval }) => [
    label,
    value ?? valueLabel,
    interval?.lower ?? "[z]",
    interval?.upper ?? "[z]",
  ]);
  const notes = [
    ...(rows.some(({ interval }) => interval !== undefined) ? ["Thin lines are 95% intervals."] : []),
    ...standingInWords(against.standing),
    ...(showsZero ? [] : [noZeroNote]),
  ];
  const listed = rows.map(({ label, valueLabel, interval }) => `${label} ${valueLabel}${intervalText(interval, unit)}`);
  return {
    id: datedId("ranked-dots", wording),
    title,
    subtitle: datedSubtitle(
      wording,
      notes,
      rows.map(({ valueLabel }) => [valueLabel]),
    ),
    description: `Dot chart, the highest first. ${title}. ${listed.join("; ")}.`,
    ...drawings,
    table: captionedTable(
      wording,
      [
        { label: "Place", kind: "text" },
        {
          label: capitalised(unit),
          kind: "number",
          decimals: rows.every(({ value }) => Number.isInteger(value ?? 0)) ? 0 : decimalsOfUnit(unit),
        },
        { label: "Lower limit (95% interval)", kind: "number", decimals: decimalsOfUnit(unit) },
        { label: "Upper limit (95% interval)", kind: "number", decimals: decimalsOfUnit(unit) },
      ],
      cells,
    ),
  };
}

function placeDot(figure: PublishedFigure, style: "own" | "other", unit: string, areas: readonly AreaFigure[]): DotRow {
  const found = areas.find((area) => area.figure === figure);
  return {
    key: `${figure.areaCode} ${figure.oldCode}`,
    label: figure.areaName,
    style,
    value: figure.symbol === "" ? figure.value : null,
    interval: found === undefined || figure.symbol !== "" ? undefined : areaInterval(found),
    valueLabel: figure.symbol === "" ? publishedText(figure.value, unit) : `[${figureSymbol(figure)}]`,
  };
}

function absentDot(authority: string): DotRow {
  const key = `authority ${authority}`;
  return { key, label: capitalised(key), style: "other", value: null, interval: undefined, valueLabel: "[x]" };
}

function averageDot(comparator: Comparator, unit: string, areas: readonly AreaFigure[]): readonly DotRow[] {
  if (comparator.with === "last year") return [];
  const { name, year, value } = comparator;
  const level = comparator.with === "region" ? "regional" : "national";
  const found = areas.find(({ figure }) => figure.level === level && figure.areaName === name && figure.year === year);
  const area = comparator.with === "neighbours" ? undefined : found;
  const symbol = area === undefined || area.figure.symbol === "" ? "x" : figureSymbol(area.figure);
  return [
    {
      key: comparator.with,
      label: comparator.with === "neighbours" ? "Average of neighbours" : name,
      style: "average",
      value: value ?? null,
      interval: value === undefined || area === undefined ? undefined : areaInterval(area),
      valueLabel: value === undefined ? `[${symbol}]` : publishedText(value, unit),
    },
  ];
}

/** The authority's value beside its neighbours' average, or its region, or England: the first that there is. */
function titleOf({ figure, comparators }: AgainstOthers, unit: string, { measure, counted }: DatedWording): string {
  if (figure.symbol !== "") return `${measure}: [${figureSymbol(figure)}]`;
  const finding = numbered(publishedText(figure.value, unit), counted);
  const beside = comparators.find(({ with: kind, value }) => kind !== "last year" && value !== undefined);
  if (beside?.value === undefined) return finding;
  const whose = beside.with === "neighbours" ? "its neighbours' average" : beside.name;
  const other =
    beside.with === "neighbours"
      ? `of ${publishedText(beside.value, unit)}`
      : `at ${publishedText(beside.value, unit)}`;
  const { gap } = beside;
  if (gap === undefined || !("clear" in gap)) return `${finding}, beside ${whose} ${other}`;
  if (!gap.clear) return `${finding}, no clear difference from ${whose} ${other}`;
  return `${finding}, clearly ${gap.value > 0 ? "above" : "below"} ${whose} ${other}`;
}
