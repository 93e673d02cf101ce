import { capitalised } from "@lac-analytics/core";
import type { TopLevelSpec } from "vega-lite";
import { categoryAxis, narrowRow } from "../axes/categoryAxis.ts";
import { labelWidth } from "../axes/labelWidth.ts";
import { valueAxis } from "../axes/valueAxis.ts";
import { valueScale } from "../axes/valueScale.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import { placedText } from "../plot/placedText.ts";
import { type Drawings, inBothRooms, narrowWidth, type Room } from "../plot/Room.ts";
import { theme } from "../plot/theme.ts";
import { amountText } from "../words/amountText.ts";

/** An assumption of a projection, and what the projection comes to at either end of what it may be. */
export interface AssumptionRange {
  readonly assumption: string;
  /** the result where the assumption is at its low end, and at its high end */
  readonly low: number;
  readonly high: number;
  /** the result where every assumption is as expected; the same for all */
  readonly base: number;
  /** the two ends themselves, as readers see them: "65%", "85%" */
  readonly lowEnd?: string;
  readonly highEnd?: string;
}

interface Bar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Labels at one side of a row's bars. */
interface Side {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

const wideWidth = 300;
const narrowest = 120;
const gap = 8;

/** Bars to either side of what is expected, each with its result and what makes it. */
export function divergingBars(rows: readonly AssumptionRange[], unit: string): Drawings {
  return inBothRooms((room) => barsIn(room, rows, unit));
}

function barsIn(room: Room, rows: readonly AssumptionRange[], unit: string): TopLevelSpec {
  const keyed = rows.map((row, index) => ({ ...row, key: `${index}`, label: row.assumption }));
  const categories = categoryAxis(
    keyed.map(({ key }) => key),
    keyed,
    room,
    { characters: 28, lines: 2, gap: 0.3 },
  );
  const results = rows.flatMap(({ low, high, base }) => [low, high, base]);
  const base = rows[0]?.base ?? 0;
  const scale = valueScale(results, { counts: results.every(Number.isInteger) });
  const [from, to] = scale.domain;
  const sides = (below: boolean): readonly Side[] =>
    keyed.flatMap((row) => {
      const ends = [
        { value: row.low, end: row.lowEnd },
        { value: row.high, end: row.highEnd },
      ].filter(({ value }) => value !== base && value < base === below);
      const text = ends
        .map(({ value, end }) => (end === undefined ? "" : `${end}: `) + amountText(value, unit))
        .join("; ");
      const values = ends.map(({ value }) => value);
      return ends.length === 0 ? [] : [{ key: row.key, at: below ? Math.min(...values) : Math.max(...values), text }];
    });
  const [left, right] = [sides(true), sides(false)];
  // room for the labels left of the bars, so that they do not run into the assumptions
  const before = gap * 2 + Math.max(0, ...left.map(({ text }) => labelWidth(text)));
  const behind = gap + Math.max(0, ...right.map(({ text }) => labelWidth(text)));
  const plotWidth = room === "wide" ? wideWidth : Math.max(narrowest, narrowWidth - before - behind);
  const perPixel = (to - from) / plotWidth;
  const width = plotWidth + before;
  const { y } = categories;
  const axis = valueAxis(scale, capitalised(unit));
  const x = { ...axis, scale: { ...axis.scale, domain: [from - before * perPixel, to] } };
  const bars = (end: "low" | "high", style: string, height: number): Layer => ({
    data: { values: keyed.map((row): Bar => ({ key: row.key, from: base, to: row[end] })) },
    mark: { type: "bar", style, height: { band: height } },
    encoding: { y, x: { ...x, field: field<Bar>("from") }, x2: { field: field<Bar>("to") } },
  });
  const labels = (values: readonly Side[], below: boolean): Layer => ({
    data: { values: [...values] },
    mark: { type: "text", align: below ? "right" : "left", dx: below ? -gap : gap },
    encoding: { y, x: { ...x, field: field<Side>("at") }, text: { field: field<Side>("text") } },
  });
  // where labels stand above the rows, the line is drawn in the rows alone
  const bands = keyed.map((_, index) => {
    const bottom = categories.step * (index + 1);
    return { top: bottom - narrowRow, bottom };
  });
  const middle = before + (base - from) / perPixel;
  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      // the dark bar is the thinner, so that the white one is seen behind it where both lie on one side
      bars("low", "part", 1),
      bars("high", "main", 0.6),
      ...(room === "wide" ? [{ top: -6, bottom: categories.height }] : bands).map(({ top, bottom }) =>
        placedRule({ from: { x: middle, y: top }, to: { x: middle, y: bottom }, style: "zeroLine" }),
      ),
      placedText({ x: middle, y: -18, text: `Expected ${amountText(base, unit)}`, align: "center" }),
      ...categories.labels,
      labels(left, true),
      labels(right, false),
    ],
  };
}
