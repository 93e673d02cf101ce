import { dayFromIso } from "@lac-analytics/core";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import { lineHeight } from "../plot/theme.ts";
import { shortDates } from "../words/shortDates.ts";
import { labelWidth } from "./labelWidth.ts";

/** Dates along the foot of a plot. */
export interface TimeAxis {
  /** how a day is encoded, as `x` */
  readonly encoding: {
    readonly type: "quantitative";
    readonly scale: { readonly domain: number[]; readonly nice: false; readonly zero: false };
    readonly axis: null;
  };
  /** where a day stands, in pixels from the left */
  readonly at: (day: number) => number;
  readonly labels: readonly Layer[];
}

const inset = 14;
const gap = 10;

/**
 * An axis of dates; where their labels would touch, every second or third or so is written, the last one always. Where years
 * meet months, as a projection does what is known, the day of the year of the last date is written throughout.
 */
export function timeAxis(
  dates: readonly string[],
  plot: { readonly width: number; readonly height: number },
): TimeAxis {
  const ordered = [...new Set(dates)].toSorted();
  const days = ordered.map(dayFromIso);
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  const perDay = (plot.width - 2 * inset) / Math.max(1, last - first);
  const begin = first === last ? first - plot.width / (2 * perDay) : first - inset / perDay;
  const at = (day: number) => (day - begin) * perDay;
  const labels = shortDates(ordered).map((text, index) => ({
    text,
    x: at(days[index] ?? 0),
    half: Math.max(...text.split("\n").map(labelWidth)) / 2,
  }));
  const named = isUneven(days) ? anniversaries(ordered, labels) : labels;
  const everyNth = (n: number) => named.filter((_, index) => (named.length - 1 - index) % n === 0);
  const clear = (n: number) =>
    everyNth(n).every(({ x, half }, index, written) => {
      const before = written[index - 1];
      return before === undefined || before.x + before.half + gap <= x - half;
    });
  const nth = named.findIndex((_, index) => clear(index + 1)) + 1;
  return {
    encoding: {
      type: "quantitative",
      scale: { domain: [begin, begin + plot.width / perDay], nice: false, zero: false },
      axis: null,
    },
    at,
    labels: everyNth(nth).map(({ text, x }) => {
      const lines = text.split("\n").length;
      return placedText({ x, y: plot.height + 8 + (lineHeight * lines) / 2, text, align: "center" });
    }),
  };
}

/** Whether some dates are much further apart than others. */
function isUneven(days: readonly number[]): boolean {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return Math.max(...gaps) > 3 * Math.min(...gaps);
}

/** The labels of the dates that are whole years before the last one; all labels, where these are fewer than three. */
function anniversaries<Label>(ordered: readonly string[], labels: readonly Label[]): readonly Label[] {
  const dayOfYear = ordered.at(-1)?.slice(4);
  const yearly = labels.filter((_, index) => ordered[index]?.slice(4) === dayOfYear);
  return yearly.length < 3 ? labels : yearly;
}
