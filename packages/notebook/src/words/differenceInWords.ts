import { formatNumber } from "@lac-analytics/charts";
import { comparable, type Figure } from "@lac-analytics/core";

/**
 * How a figure stands to an earlier one where nothing may be said of who came and went: "down from 320". Words
 * in place where either is withheld.
 */
export function differenceInWords(latest: Figure, before: Figure): string {
  const [now, earlier] = [comparable(latest), comparable(before)];
  if (now.symbol !== "" || earlier.symbol !== "") {
    const isWithheld = [now, earlier].some(({ symbol }) => symbol === "c" || symbol === "k");
    return `a change that is not ${isWithheld ? "shown" : "known"}`;
  }
  if (now.value === earlier.value) return "the same number";
  return `${now.value > earlier.value ? "up" : "down"} from ${formatNumber(earlier.value, 0)}`;
}
