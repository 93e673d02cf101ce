import type { TopLevelSpec } from "vega-lite";
import { categoryAxis } from "../axes/categoryAxis.ts";
import { labelWidth } from "../axes/labelWidth.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { type Drawings, inBothRooms, narrowWidth, type Room } from "../plot/Room.ts";
import { theme } from "../plot/theme.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { formatPercent } from "../words/formatPercent.ts";
import type { NamedShares } from "../words/sharesOfWhole.ts";
import { shadeKey } from "./shadeKey.ts";

/** A part of a bar. */
interface Part {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly style: string;
  /** blank where it would not fit into the part */
  readonly text: string;
  /** what is told of it under the pointer */
  readonly told: string;
}

const widths: Readonly<Record<Room, number>> = { wide: 420, narrow: narrowWidth };
/** from the darkest, so that neighbours differ in black and white too */
const shades = ["shade5", "shade4", "shade3", "shade0"] as const;

/** Which of the categories has the darkest shade. */
export type Darkest = "first" | "last";

function shadeOf(at: number, of: number, darkest: Darkest): string {
  return shades[darkest === "first" ? at : of - 1 - at] ?? "shade0";
}

/** Bars of 100% under a key of their parts. */
export function stackedBars(
  rows: readonly NamedShares[],
  legend: readonly CategoryLabel[],
  darkest: Darkest,
): Drawings {
  return inBothRooms((room) => barsIn(room, rows, legend, darkest));
}

function barsIn(
  room: Room,
  rows: readonly NamedShares[],
  legend: readonly CategoryLabel[],
  darkest: Darkest,
): TopLevelSpec {
  const width = widths[room];
  const keyed = rows.map(({ label, shares, whole }, index) => {
    const size = whole === undefined ? "" : ` (${formatNumber(whole, 0)})`;
    return { key: `${index}`, label: `${label}${size}`, shares };
  });
  const parts = keyed.flatMap((row) => partsOf(row, legend, darkest, width));
  const categories = categoryAxis(
    keyed.map((row) => row.key),
    keyed,
    room,
  );
  const { y } = categories;
  const end = Math.max(100, ...parts.map(({ to }) => to));
  const x = { type: "quantitative" as const, scale: { domain: [0, end], nice: false }, axis: null };
  const bars = (style: string): Layer => ({
    data: { values: parts.filter((part) => part.style === style) },
    mark: { type: "rect", aria: true, style },
    encoding: {
      y,
      x: { ...x, field: field<Part>("from") },
      x2: { field: field<Part>("to") },
      description: { field: field<Part>("told") },
    },
  });
  const labels = (dark: boolean): Layer => ({
    data: {
      values: parts
        .filter(({ text, style }) => text !== "" && dark === (style === "shade5" || style === "shade4"))
        .map((part) => ({ ...part, middle: (part.from + part.to) / 2 })),
    },
    mark: { type: "text", align: "center", ...(dark ? { style: "onDark" } : {}) },
    encoding: { y, x: { ...x, field: "middle" }, text: { field: field<Part>("text") } },
  });
  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      ...["unknown", ...shades].map(bars),
      labels(true),
      labels(false),
      ...categories.labels,
      ...shadeKey(
        legend.map(({ label }, index) => ({ label, style: shadeOf(index, legend.length, darkest) })),
        room,
      ).layers,
    ],
  };
}

function partsOf(
  row: Pick<NamedShares, "shares"> & { readonly key: string; readonly label: string },
  legend: readonly CategoryLabel[],
  darkest: Darkest,
  width: number,
): readonly Part[] {
  let from = 0;
  const part = (share: number, style: string, text: string, name: string): Part => {
    const to = from + share;
    const fits = (share / 100) * width > labelWidth(text) + 4;
    const told = `${row.label}, ${name}: ${text}`;
    const made = { key: row.key, from, to, style, text: fits ? text : "", told };
    from = to;
    return made;
  };
  const shown = legend.flatMap(({ id, label }, index) => {
    const figure = row.shares.find(({ category }) => category === id)?.figure;
    if (figure?.symbol !== "" || figure.value === 0) return [];
    return [part(figure.value, shadeOf(index, legend.length, darkest), shareText(figure.value), label)];
  });
  const symbols = new Set(row.shares.flatMap(({ figure }) => (figure.symbol === "" ? [] : [`[${figure.symbol}]`])));
  return symbols.size === 0 || from >= 100
    ? shown
    : [...shown, part(100 - from, "unknown", [...symbols].join(" "), "not shown")];
}

/** A share in whole percent, unless that would make all of what is not. */
function shareText(value: number): string {
  return formatPercent(value, value < 100 && value >= 99.5 ? 1 : 0);
}
