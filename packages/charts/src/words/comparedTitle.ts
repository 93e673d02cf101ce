import type { Figure } from "@lac-analytics/core";
import type { Change } from "../figures/Change.ts";
import type { ChartWording } from "./ChartWording.ts";
import { changeFrom } from "./changeFrom.ts";
import { numbered } from "./numbered.ts";
import { valueText } from "./valueText.ts";

/** The finding of a figure, beside an earlier one where there is one, in one line. */
export function comparedTitle(
  now: Figure,
  earlier: Figure | undefined,
  change: Change | undefined,
  { measure, counted }: Pick<ChartWording, "measure" | "counted">,
): string {
  const value = valueText(now);
  const finding = now.symbol === "" ? numbered(value, counted) : `${measure}: ${value}`;
  // an earlier figure that is not available, or does not apply, is nothing to hold this one against
  return earlier === undefined || earlier.symbol === "x" || earlier.symbol === "z"
    ? finding
    : `${finding}, ${changeFrom(now, earlier, change)}`;
}
