import { capitalised, dayFromIso, type Figure, type ShownFigure } from "@lac-analytics/core";
import type { XmrChart, XmrPoint } from "@lac-analytics/core/stats";
import type { TopLevelSpec } from "vega-lite";
import { type TimePlot, timePlot } from "../axes/timePlot.ts";
import { signalDirection, xmrSignals } from "../figures/xmrSignals.ts";
import { drawing } from "../plot/drawing.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import type { Drawings, Room } from "../plot/Room.ts";
import { amountText } from "../words/amountText.ts";
import { longDate } from "../words/longDate.ts";
import { callouts } from "./callouts.ts";
import { endLabels } from "./endLabels.ts";
import type { LineRow } from "./lineRows.ts";
import { plotLine } from "./plotLine.ts";
import { withheldMarks } from "./withheldMarks.ts";

interface SignalRow {
  readonly day: number;
  readonly value: number;
}

/** A line across a stretch of the plot: an average or a limit. */
interface Limit {
  readonly name: string;
  readonly style: "average" | "limit";
  readonly value: number;
}

/** How a control chart is drawn, and whether its scale has nought on it. */
export function controlLines(
  ordered: readonly Figure[],
  shown: readonly ShownFigure[],
  chart: XmrChart,
  target: number | undefined,
): Drawings & { readonly showsZero: boolean } {
  const wide = chartIn("wide", ordered, shown, chart, target);
  return { ...wide, narrowSpecification: chartIn("narrow", ordered, shown, chart, target).specification };
}

function chartIn(
  room: Room,
  ordered: readonly Figure[],
  shown: readonly ShownFigure[],
  { points }: XmrChart,
  target: number | undefined,
): { readonly specification: TopLevelSpec; readonly showsZero: boolean } {
  const unit = shown[0]?.unit ?? "";
  const aims = target === undefined ? [] : [{ name: "Target", value: target }];
  const least = Math.min(0, ...points.map(({ value }) => value));
  const limits = points.map((point) => limitsOf(point, least));
  const dateOf = (index: number) => shown[index]?.periodEnd ?? "";
  const plot = timePlot({
    width: { wide: 520, narrow: 270 }[room],
    height: 280,
    dates: ordered.map(({ periodEnd }) => periodEnd),
    values: [...points, ...limits.flat(), ...aims].map(({ value }) => value),
    heading: capitalised(unit),
    counts: points.every(({ value }) => Number.isInteger(value)),
  });
  const { at, level } = plot;
  const marks = withheldMarks(ordered, at);
  const flags = callouts(
    xmrSignals(points).map(({ first, words }) => ({
      x: at(dateOf(first)),
      y: level(points[first]?.value ?? 0) - 10,
      text: words,
    })),
    marks.height,
  );
  const ends = [...(limits.at(-1) ?? []), ...aims].map(({ name, value }) => {
    return { y: level(value), text: `${name} ${amountText(value, unit)}` };
  });
  return {
    showsZero: plot.showsZero,
    specification: drawing(plot, [
      ...plot.frame,
      plot.heading(Math.max(flags.height, marks.height)),
      ...stretches(points).flatMap(({ from, to }) =>
        (limits[from] ?? []).map(({ value, style }) => {
          const y = level(value);
          return placedRule({ from: { x: at(dateOf(from)) - 8, y }, to: { x: at(dateOf(to)) + 8, y }, style });
        }),
      ),
      ...aims.map(({ value }) => {
        return placedRule({ from: { x: 0, y: level(value) }, to: { x: plot.width, y: level(value) }, style: "target" });
      }),
      ...flags.layers,
      ...plotLine(brokenLine(points, dateOf, unit), "main", plot),
      ...signalPoints(points, dateOf, plot),
      ...marks.layers,
      ...endLabels(ends, plot, room),
    ]),
  };
}

/** The points of the line, which is broken where values are missing. */
function brokenLine(points: readonly XmrPoint[], dateOf: (index: number) => string, unit: string): readonly LineRow[] {
  let stretch = 0;
  return points.map(({ value, afterGap }, index) => {
    if (afterGap === true) stretch += 1;
    const told = `${longDate(dateOf(index))}: ${amountText(value, unit, Number.isInteger(value))}`;
    return { day: dayFromIso(dateOf(index)), value, stretch, told };
  });
}

/** The lines at a point; a lower limit under every value that can occur is none. */
function limitsOf({ mean, lower, upper }: XmrPoint, least: number): readonly Limit[] {
  return [
    ...(upper === null ? [] : [{ name: "Upper limit", style: "limit", value: upper } as const]),
    { name: "Average", style: "average", value: mean },
    ...(lower === null || (lower < 0 && least >= 0)
      ? []
      : [{ name: "Lower limit", style: "limit", value: lower } as const]),
  ];
}

/** Stretches of points with the same limits, by the places of their ends. */
function stretches(points: readonly XmrPoint[]): readonly { readonly from: number; readonly to: number }[] {
  const starts = points.flatMap(({ mean, upper }, index) =>
    index > 0 && mean === points[index - 1]?.mean && upper === points[index - 1]?.upper ? [] : [index],
  );
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? points.length) - 1 }));
}

function signalPoints(
  points: readonly XmrPoint[],
  dateOf: (index: number) => string,
  { x, y }: TimePlot,
): readonly Layer[] {
  const signals = points.flatMap(({ rule, variation, value }, index) =>
    rule === null
      ? []
      : [
          {
            style: variation === "concern" || variation === "improvement" ? variation : ("signal" as const),
            shape: `triangle-${signalDirection(points, index)}` as const,
            row: { day: dayFromIso(dateOf(index)), value } satisfies SignalRow,
          },
        ],
  );
  const kinds = new Map(signals.map(({ style, shape }) => [`${style} ${shape}`, { style, shape }]));
  return [...kinds.values()].map(({ style, shape }) => ({
    data: { values: signals.filter((one) => one.style === style && one.shape === shape).map(({ row }) => row) },
    mark: { type: "point", style, shape },
    encoding: { x: { ...x, field: field<SignalRow>("day") }, y: { ...y, field: field<SignalRow>("value") } },
  }));
}
