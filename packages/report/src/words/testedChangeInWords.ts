import { changeBetween, formatNumber } from "@lac-analytics/charts";
import { breakBetween, comparable, type Figure } from "@lac-analytics/core";
import { changeSizeInWords } from "./changeSizeInWords.ts";

/**
 * How a figure stands to an earlier one, and whether the change is more than chance, by the intervals of both: "up from
 * 76%, a change of 5 points (95% interval -3 to 13), which could be chance". Words in place where either has no
 * value.
 *
 * @param decimals none by default
 */
export function testedChangeInWords(latest: Figure, before: Figure, decimals = 0): string {
  const [now, earlier] = [comparable(latest), comparable(before)];
  if (now.symbol === "x" && latest.symbol === "") return "no comparison, for the return holds a part of it only";
  if (breakBetween(earlier, now) !== undefined) return "no comparison, for it was counted in another way then";
  if (earlier.symbol === "x") return "with no earlier figure to hold it against";
  if (now.symbol !== "" || earlier.symbol !== "") return "a change that is not shown";
  const text = (value: number): string => `${formatNumber(value, decimals)}${now.unit === "percent" ? "%" : ""}`;
  if (text(now.value) === text(earlier.value)) return `the same as before, ${text(earlier.value)}`;
  const moved = `${now.value > earlier.value ? "up" : "down"} from ${text(earlier.value)}`;
  const change = changeBetween(now, earlier);
  if (change === undefined) {
    const { lower = Number.NaN, upper = Number.NaN } = now;
    // what is uncertain in the earlier value could only widen the interval of the change
    if (lower <= earlier.value && earlier.value <= upper)
      return `${moved}, which is within the interval and could be chance`;
    return `${moved}; without the numbers behind both it cannot be said whether that is more than chance`;
  }
  const chance = change.clear ? "is more than chance" : "could be chance";
  return `${moved}, a change of ${changeSizeInWords(change, now.unit, decimals)}, which ${chance}`;
}
