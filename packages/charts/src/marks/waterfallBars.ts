import type { TopLevelSpec } from "vega-lite";
import { besideLabels } from "../axes/besideLabels.ts";
import { categoryAxis } from "../axes/categoryAxis.ts";
import { valueAxis } from "../axes/valueAxis.ts";
import { valueScale } from "../axes/valueScale.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { theme } from "../plot/theme.ts";

/** A row of a waterfall: a whole from nought, or a step from where the one before ended. */
export interface WaterfallRow {
  readonly label: string;
  readonly style: "main" | "in" | "out" | "unknown";
  /** null where it is not known: no bar is drawn */
  readonly from: number | null;
  readonly to: number | null;
  /** what a step adds; null for a whole, and where it is withheld */
  readonly change: number | null;
  readonly valueLabel: string;
}

interface Bar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

interface Label {
  readonly key: string;
  readonly end: number;
  readonly valueLabel: string;
}

const wideWidth = 360;
const gap = 0.3;
const styles = { main: "main", in: "part", out: "outward", unknown: "unknown" } as const;

/** Bars of which each begins where the one before ended, read from the top, with thin lines from one to the next. */
export function waterfallBars(rows: readonly WaterfallRow[], title: string): Drawings {
  return inBothRooms((room) => barsIn(room, rows, title));
}

function barsIn(room: Room, rows: readonly WaterfallRow[], title: string): TopLevelSpec {
  const width = room === "wide" ? wideWidth : besideLabels(rows.map(({ valueLabel }) => valueLabel));
  const keyed = rows.map((row, index) => ({ ...row, key: `${index}` }));
  const categories = categoryAxis(
    keyed.map(({ key }) => key),
    keyed,
    room,
    { characters: 32, lines: 2, gap },
  );
  const ends = rows.flatMap(({ from, to }) => [from ?? 0, to ?? 0]);
  const scale = valueScale(ends, { counts: ends.every(Number.isInteger), zero: true });
  const { y } = categories;
  const x = valueAxis(scale, title);
  const bars = (style: WaterfallRow["style"]): Layer => ({
    data: {
      values: keyed.flatMap(({ key, style: own, from, to }): Bar[] =>
        own !== style || from === null || to === null ? [] : [{ key, from, to }],
      ),
    },
    mark: { type: "bar", style: styles[style] },
    encoding: { y, x: { ...x, field: field<Bar>("from") }, x2: { field: field<Bar>("to") } },
  });
  const steps = keyed.slice(0, -1).flatMap(({ style, from, to }, index) => {
    const end = to ?? (style === "main" ? null : from);
    if (end === null) return [];
    const at = width * scale.along(end);
    const below = categories.step * (index + 1);
    const half = (categories.step * gap) / 2;
    return [placedRule({ from: { x: at, y: below - half }, to: { x: at, y: below + half }, style: "leader" })];
  });
  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      ...(["main", "in", "out", "unknown"] as const).map(bars),
      // in a narrow drawing the labels stand where the lines would run
      ...(room === "wide" ? steps : []),
      { data: { values: [{}] }, mark: { type: "rule", style: "zeroLine" }, encoding: { x: { ...x, datum: 0 } } },
      ...categories.labels,
      {
        data: {
          values: keyed.map(({ key, from, to, valueLabel }): Label => {
            return { key, end: Math.max(0, from ?? 0, to ?? from ?? 0), valueLabel };
          }),
        },
        mark: { type: "text", align: "left", dx: 8 },
        encoding: { y, x: { ...x, field: field<Label>("end") }, text: { field: field<Label>("valueLabel") } },
      },
    ],
  };
}
