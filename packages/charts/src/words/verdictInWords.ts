import { breakBetween, type Figure, type SeriesVerdict, type ShownFigure, verdictOf } from "@lac-analytics/core";
import { amountText } from "./amountText.ts";
import { changeFrom } from "./changeFrom.ts";
import { longDate } from "./longDate.ts";
import { timeEarlier } from "./timeEarlier.ts";
import { valueText } from "./valueText.ts";

/**
 * What a series says of its latest figure, in words that follow it: "no clear change from 322 six months earlier",
 * "up since 31 March 2013, when it was 74.5%". The verdict is `verdictOf`'s, as it is wherever else the series is
 * spoken of.
 *
 * @param series figures of one measure, in any order, none withheld that is the latest
 * @param verdict of the series; worked out where it is not given
 * @returns blank where there is no earlier figure, or it was counted in another way
 * @example
 * verdictInWords([]); // => ""
 */
export function verdictInWords(
  series: readonly Figure[],
  verdict: SeriesVerdict = verdictOf(series, { polarity: "none" }),
): string {
  const ordered = series.toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  const latest = ordered.at(-1);
  const shown = ordered.filter((figure): figure is ShownFigure => figure.symbol === "");
  const before = shown.findLast(({ periodEnd }) => periodEnd < (latest?.periodEnd ?? ""));
  if (latest === undefined || before === undefined || breakBetween(before, latest) !== undefined) return "";
  const { reason, direction } = verdict;
  if (latest.symbol !== "" || reason.test === "none") return changeFrom(latest, before, undefined);
  const from = shown.find(({ periodEnd }) => periodEnd === reason.since) ?? before;
  const when = longDate(reason.since);
  const way = direction === "up" ? "rising" : "falling";
  if (reason.test === "outside the interval") return `${direction} from ${ago(from, latest)}, perhaps more than chance`;
  if (reason.test === "no sample")
    return changeFrom(latest, from, { value: latest.value - from.value, lower: 0, upper: 0, clear: true });
  if (reason.test === "control rules") {
    const usual = amountText(reason.mean, latest.unit);
    if (direction === "level") return `no clear change from the usual ${usual}`;
    const is = reason.rule === "trend of 7" ? way : `${direction === "up" ? "above" : "below"} the usual ${usual}`;
    return reason.since === latest.periodEnd ? `clearly ${is}` : `${is} since ${when}`;
  }
  if (reason.test === "trend") {
    const isSo = direction === "level" || (direction === "up") === latest.value > from.value;
    if (!isSo) return `mostly ${way} since ${when}, though it was ${valueText(from)} then`;
    if (direction === "level") return `no clear trend since ${when}, when it was ${valueText(from)}`;
    const went = `${direction} since ${when}, when it was ${valueText(from)}`;
    const isStill = (direction === "up") === latest.value > before.value || before === from;
    return isStill ? went : `${went}, but not since ${longDate(before.periodEnd)} (${valueText(before)})`;
  }
  return direction === "level" ? level(from, latest) : `${direction} from ${ago(from, latest)}`;
}

function ago(from: ShownFigure, latest: Figure): string {
  const when = timeEarlier(from.periodEnd, latest.periodEnd);
  // a comma between two numbers: "from 4, 35 months earlier"
  return `${valueText(from)}${/^\d/.test(when) ? "," : ""} ${when}`;
}

function level(from: ShownFigure, latest: ShownFigure): string {
  return changeFrom(latest, from, { value: latest.value - from.value, lower: 0, upper: 0, clear: false });
}
