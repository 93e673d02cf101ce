import type { TopLevelSpec } from "vega-lite";
import { besideLabels } from "../axes/besideLabels.ts";
import { categoryAxis } from "../axes/categoryAxis.ts";
import type { Interval } from "../figures/Interval.ts";
import { field } from "../plot/field.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { theme } from "../plot/theme.ts";

const barStyles = ["main", "part", "late", "atRisk", "notStarted", "onTrack", "done"] as const;

/** A bar with its labels: the category's at its foot, the figure's at its end. */
export interface LabelledBar {
  readonly key: string;
  readonly label: string;
  /** `main` in focus, `part` a part of the bar above; the others how an action goes */
  readonly style: (typeof barStyles)[number];
  /** null where the figure is withheld: no bar is drawn, only its label */
  readonly value: number | null;
  readonly interval: Interval | undefined;
  readonly valueLabel: string;
}

/** What is written along the foot of the drawing. */
export interface BarAxis {
  readonly title: string;
  /** whether the bars are counts, whose grid lines are whole */
  readonly counts: boolean;
}

interface Bar {
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

interface ValueLabel {
  readonly key: string;
  /** where the label starts: beyond the bar and its interval */
  readonly end: number;
  readonly valueLabel: string;
}

const wideWidth = 320;

/** Rows of bars from nought, read from the top. */
export function horizontalBars(bars: readonly LabelledBar[], axis: BarAxis): Drawings {
  return inBothRooms((room) => drawingOf(bars, axis, room));
}

function drawingOf(bars: readonly LabelledBar[], axis: BarAxis, room: Room): TopLevelSpec {
  const categories = categoryAxis(
    bars.map(({ key }) => key),
    bars,
    room,
  );
  const valueLabels = bars.map(({ key, value, interval, valueLabel }): ValueLabel => {
    return { key, end: Math.max(0, value ?? 0, interval?.upper ?? 0), valueLabel };
  });
  const longest = Math.max(...valueLabels.map(({ end }) => end));
  const width = room === "wide" ? wideWidth : besideLabels(valueLabels.map(({ valueLabel }) => valueLabel));
  const intervals = bars.flatMap(({ key, interval }): IntervalRule[] =>
    interval === undefined ? [] : [{ key, lower: interval.lower, upper: interval.upper }],
  );

  const { y } = categories;
  const x = {
    type: "quantitative" as const,
    scale: { domain: [0, longest > 0 ? longest : 1], nice: true },
    axis: { title: axis.title, format: ",~f", tickCount: 5, tickMinStep: axis.counts ? 1 : 0 },
  };
  const barLayers = barStyles.map((style) => ({
    data: {
      values: bars.flatMap(({ key, label, style: own, value, valueLabel }): Bar[] =>
        own !== style || value === null ? [] : [{ key, value, told: `${label}: ${valueLabel}` }],
      ),
    },
    mark: { type: "bar" as const, aria: true, style, height: { band: style === "part" ? 0.7 : 1 } },
    encoding: { y, x: { ...x, field: field<Bar>("value") }, description: { field: field<Bar>("told") } },
  }));
  const intervalLayers = (["intervalCasing", "interval"] as const).map((style) => ({
    data: { values: intervals },
    mark: { type: "rule" as const, style },
    encoding: {
      y,
      x: { ...x, field: field<IntervalRule>("lower") },
      x2: { field: field<IntervalRule>("upper") },
    },
  }));

  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      ...barLayers.filter(({ data }) => data.values.length > 0),
      { data: { values: [{}] }, mark: { type: "rule", style: "zeroLine" }, encoding: { x: { ...x, datum: 0 } } },
      ...intervalLayers.filter(({ data }) => data.values.length > 0),
      ...categories.labels,
      {
        data: { values: valueLabels },
        mark: { type: "text", align: "left", dx: 8 },
        encoding: { y, x: { ...x, field: field<ValueLabel>("end") }, text: { field: field<ValueLabel>("valueLabel") } },
      },
    ],
  };
}
