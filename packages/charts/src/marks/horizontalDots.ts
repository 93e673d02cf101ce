import type { TopLevelSpec } from "vega-lite";
import { besideLabels } from "../axes/besideLabels.ts";
import { categoryAxis } from "../axes/categoryAxis.ts";
import { valueAxis } from "../axes/valueAxis.ts";
import { valueScale } from "../axes/valueScale.ts";
import type { Interval } from "../figures/Interval.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import type { Drawings, Room } from "../plot/Room.ts";
import { theme } from "../plot/theme.ts";

/** A dot with its labels: what it is at the left, its value at the right. */
export interface DotRow {
  readonly key: string;
  readonly label: string;
  /** `own` in focus, `other` one of those beside it, `average` of several or of a wider area, `now` beside what it was */
  readonly style: "own" | "other" | "average" | "now";
  /** null where there is none to show: no dot is drawn, only the label */
  readonly value: number | null;
  /** what it was, an empty dot to which a line leads; null or missing where there is none */
  readonly earlier?: number | null;
  readonly interval: Interval | undefined;
  readonly valueLabel: string;
}

interface Dot {
  readonly key: string;
  readonly value: number;
  /** what is told of it under the pointer */
  readonly told: string;
}

interface IntervalRule {
  readonly key: string;
  readonly lower: number;
  readonly upper: number;
}

/** From what a value was to what it is. */
interface Step {
  readonly key: string;
  readonly value: number;
  readonly earlier: number;
}

interface Label {
  readonly key: string;
  readonly valueLabel: string;
}

const wideWidth = 340;

const marks = {
  own: { style: "ownPlace", shape: "diamond" },
  other: { style: "contextPoint", shape: "circle" },
  average: { style: "averagePlace", shape: "square" },
  now: { style: "mainPoint", shape: "circle" },
} as const;

/**
 * Rows of dots on one scale, read from the top, and whether nought is on it.
 *
 * @param line a value at which a line crosses all rows
 */
export function horizontalDots(
  rows: readonly DotRow[],
  title: string,
  line?: number,
): Drawings & { readonly showsZero: boolean } {
  const wide = dotsIn("wide", rows, title, line);
  return { ...wide, narrowSpecification: dotsIn("narrow", rows, title, line).specification };
}

function dotsIn(
  room: Room,
  rows: readonly DotRow[],
  title: string,
  line: number | undefined,
): { readonly specification: TopLevelSpec; readonly showsZero: boolean } {
  const width = room === "wide" ? wideWidth : besideLabels(rows.map(({ valueLabel }) => valueLabel));
  const categories = categoryAxis(
    rows.map(({ key }) => key),
    rows,
    room,
    { characters: 36, lines: 1, gap: 0.1 },
  );
  const intervals = rows.flatMap(({ key, interval }): IntervalRule[] =>
    interval === undefined ? [] : [{ key, lower: interval.lower, upper: interval.upper }],
  );
  const scale = valueScale(
    [
      ...rows.flatMap(({ value, earlier }) => [value ?? [], earlier ?? []].flat()),
      ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
      ...(line === undefined ? [] : [line]),
    ],
    { counts: false },
  );
  const steps = rows.flatMap(({ key, value, earlier }): Step[] =>
    value === null || earlier == null ? [] : [{ key, value, earlier }],
  );
  const { y } = categories;
  const x = valueAxis(scale, title);
  const keysOf = (style: DotRow["style"]) => rows.filter((row) => row.style === style);
  const dots = (style: DotRow["style"]): Layer => ({
    data: {
      values: keysOf(style).flatMap(({ key, label, value, valueLabel }): Dot[] =>
        value === null ? [] : [{ key, value, told: `${label}: ${valueLabel}` }],
      ),
    },
    mark: { type: "point", aria: true, ...marks[style] },
    encoding: { y, x: { ...x, field: field<Dot>("value") }, description: { field: field<Dot>("told") } },
  });
  return {
    showsZero: scale.showsZero,
    specification: {
      config: theme,
      width,
      height: categories.height,
      layer: [
        {
          data: { values: keysOf("own").map(({ key }) => ({ key })) },
          mark: { type: "rect", style: "ownRow" },
          encoding: { y, x: { value: 0 }, x2: { value: width } },
        },
        ...(line === undefined
          ? []
          : [
              {
                data: { values: [{}] },
                mark: { type: "rule", style: "target" },
                encoding: { x: { ...x, datum: line } },
              } satisfies Layer,
            ]),
        {
          data: { values: intervals },
          mark: { type: "rule", style: "interval" },
          encoding: {
            y,
            x: { ...x, field: field<IntervalRule>("lower") },
            x2: { field: field<IntervalRule>("upper") },
          },
        },
        ...(steps.length === 0
          ? []
          : [
              {
                data: { values: steps },
                mark: { type: "rule", style: "join" },
                encoding: { y, x: { ...x, field: field<Step>("earlier") }, x2: { field: field<Step>("value") } },
              } satisfies Layer,
            ]),
        ...(rows.every(({ earlier }) => earlier == null)
          ? []
          : [
              {
                data: { values: rows.flatMap(({ key, earlier }) => (earlier == null ? [] : [{ key, earlier }])) },
                mark: { type: "point", ...marks.other },
                encoding: { y, x: { ...x, field: field<Step>("earlier") } },
              } satisfies Layer,
            ]),
        dots("other"),
        dots("average"),
        dots("own"),
        ...(keysOf("now").length === 0 ? [] : [dots("now")]),
        ...categories.labels,
        {
          data: { values: rows.map(({ key, valueLabel }): Label => ({ key, valueLabel })) },
          mark: { type: "text", align: "left" },
          encoding: { y, x: { value: width + 14 }, text: { field: field<Label>("valueLabel") } },
        },
      ],
    },
  };
}
