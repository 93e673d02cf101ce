import type { TopLevelSpec } from "vega-lite";
import { amountText } from "./amountText.ts";
import { categoryAxis } from "./categoryAxis.ts";
import { field } from "./field.ts";
import type { Layer } from "./Layer.ts";
import { labelWidth } from "./labelWidth.ts";
import { placedRule } from "./placedRule.ts";
import { placedText } from "./placedText.ts";
import { sentenceCase } from "./sentenceCase.ts";
import { theme } from "./theme.ts";
import type { AssumptionRange } from "./tornado.ts";
import { valueAxis } from "./valueAxis.ts";
import { valueScale } from "./valueScale.ts";

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

const plotWidth = 300;
const gap = 8;

/** Bars to either side of what is expected, each with its result and what makes it. */
export function divergingBars(rows: readonly AssumptionRange[], unit: string): TopLevelSpec {
  const keyed = rows.map((row, index) => ({ ...row, key: `${index}`, label: row.assumption }));
  const categories = categoryAxis(
    keyed.map(({ key }) => key),
    keyed,
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
  const room = gap * 2 + Math.max(0, ...left.map(({ text }) => labelWidth(text)));
  const perPixel = (to - from) / plotWidth;
  const width = plotWidth + room;
  const { y } = categories;
  const axis = valueAxis(scale, sentenceCase(unit));
  const x = { ...axis, scale: { ...axis.scale, domain: [from - room * perPixel, to] } };
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
  const middle = room + (base - from) / perPixel;
  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      // the dark bar is the thinner, so that the white one is seen behind it where both lie on one side
      bars("low", "part", 1),
      bars("high", "main", 0.6),
      placedRule({ from: { x: middle, y: -6 }, to: { x: middle, y: categories.height }, style: "zeroLine" }),
      placedText({ x: middle, y: -18, text: `Expected ${amountText(base, unit)}`, align: "center" }),
      ...categories.labels,
      labels(left, true),
      labels(right, false),
    ],
  };
}
