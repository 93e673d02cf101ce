import { dayFromIso } from "@lac-analytics/core";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import { placedText } from "../plot/placedText.ts";
import { timeAxis } from "./timeAxis.ts";
import { valueAxis } from "./valueAxis.ts";
import { type ValueScaleOptions, valueScale } from "./valueScale.ts";

/** What a plot of values over time has to hold. */
export interface TimePlotContents extends ValueScaleOptions {
  readonly dates: readonly string[];
  /** every value that is drawn, limits too */
  readonly values: readonly number[];
  readonly width: number;
  readonly height: number;
  /** what the values are, written above them */
  readonly heading: string;
}

/** The frame of a plot of values over time, and where things stand in it. */
export interface TimePlot {
  readonly width: number;
  readonly height: number;
  readonly x: ReturnType<typeof timeAxis>["encoding"];
  readonly y: ReturnType<typeof valueAxis>;
  /** pixels from the left of a date, and from the top of a value */
  readonly at: (date: string) => number;
  readonly level: (value: number) => number;
  readonly showsZero: boolean;
  /** labels of the dates and the line of nought */
  readonly frame: readonly Layer[];
  /** what the values are, written above whatever takes so many pixels above the plot */
  readonly heading: (above: number) => Layer;
}

/** A plot of values over time: dates along the foot and grid lines across. */
export function timePlot({ dates, values, width, height, heading, ...options }: TimePlotContents): TimePlot {
  const scale = valueScale(values, options);
  const time = timeAxis(dates, { width, height });
  const level = (value: number) => height * (1 - scale.along(value));
  const zero = { from: { x: 0, y: level(0) }, to: { x: width, y: level(0) }, style: "zeroLine" } as const;
  return {
    width,
    height,
    x: time.encoding,
    y: valueAxis(scale),
    at: (date) => time.at(dayFromIso(date)),
    level,
    showsZero: scale.showsZero,
    frame: [...(scale.showsZero ? [placedRule(zero)] : []), ...time.labels],
    heading: (above) => placedText({ x: 0, y: -above - 16, text: heading }),
  };
}
