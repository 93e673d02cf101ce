import type { Figure } from "@lac-analytics/core";
import type { Change } from "../figures/Change.ts";
import { timeEarlier } from "./timeEarlier.ts";
import { valueText } from "./valueText.ts";

/** How a figure stands to an earlier one, in words that follow it: "no clear change from 322 six months earlier". */
export function changeFrom(now: Figure, earlier: Figure, change: Change | undefined): string {
  const value = valueText(earlier);
  const when = timeEarlier(earlier.periodEnd, now.periodEnd);
  // a comma between two numbers: "against 4, 35 months earlier"
  const before = /^\d/.test(when) ? `${value},` : value;
  if (now.symbol !== "" || earlier.symbol !== "") return `against ${before} ${when}`;
  if (change?.clear === true && change.value !== 0) return `${change.value > 0 ? "up" : "down"} from ${before} ${when}`;
  if (now.value === earlier.value) return `the same as ${when}`;
  return `${change === undefined ? "against" : "no clear change from"} ${before} ${when}`;
}
