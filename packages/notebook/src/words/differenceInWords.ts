import { formatNumber } from "@lac-analytics/charts";
import { comparable, type Figure } from "@lac-analytics/core";

/**
 * How a figure stands to an earlier one where nothing may be said of who came and went: "down from 320". Words
 * in place where either is withheld.
 *
 * @param decimals of the earlier figure; none by default
 */
export function differenceInWords(latest: Figure, before: Figure, decimals = 0): string {
  const [now, earlier] = [comparable(latest), comparable(before)];
  if (now.symbol !== "" || earlier.symbol !== "") {
    const isWithheld = [now, earlier].some(({ symbol }) => symbol === "c" || symbol === "k");
    return `a change that is not ${isWithheld ? "shown" : "known"}`;
  }
  if (now.value === earlier.value) return `the same ${now.unit === "percent" ? "share" : "number"}`;
  const was = `${formatNumber(earlier.value, decimals)}${earlier.unit === "percent" ? "%" : ""}`;
  return `${now.value > earlier.value ? "up" : "down"} from ${was}`;
}
