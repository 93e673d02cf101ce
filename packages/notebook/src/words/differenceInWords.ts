import { formatNumber } from "@lac-analytics/charts";
import { comparable, countUnits, type Figure } from "@lac-analytics/core";
import type { Decimals } from "./Decimals.ts";

/**
 * How a figure stands to an earlier one where nothing may be said of who came and went: "down from 320". Two that are
 * printed alike are the same. Words in place where either is withheld.
 *
 * @param decimals of both figures as they are printed; none by default
 * @example
 * const on = (date) => figuresOf(care, { asAt: dayFromIso(date) }, { measures: [findMeasure("cla-number")] });
 * const [before, now] = ["2018-07-21", "2019-01-21"].map((date) => findFigure(on(date), "cla-number"));
 * countCell(now); // => 315
 * differenceInWords(now, before); // => "down from 320"
 */
export function differenceInWords(latest: Figure, before: Figure, decimals: Decimals = 0): string {
  const [now, earlier] = [comparable(latest), comparable(before)];
  if (now.symbol !== "" || earlier.symbol !== "") {
    const isWithheld = [now, earlier].some(({ symbol }) => symbol === "c" || symbol === "k");
    return `a change that is not ${isWithheld ? "shown" : "known"}`;
  }
  const [value, was] = [now, earlier].map((figure) => formatNumber(figure.value, decimals));
  if (value === was) return `the same ${sameOf(now.unit)}`.trim();
  return `${now.value > earlier.value ? "up" : "down"} from ${was}${earlier.unit === "percent" ? "%" : ""}`;
}

/** What two figures that are the same are; blank of a rate, a mean or a time */
function sameOf(unit: Figure["unit"]): string {
  if (unit === "percent") return "share";
  return countUnits.has(unit) ? "number" : "";
}
