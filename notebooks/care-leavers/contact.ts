import { stackedShares } from "@lac-analytics/charts";
import { categoriesOf } from "@lac-analytics/core";
import { wordingFor } from "@lac-analytics/notebook";
import { barsByAge, shareAt, type YearParts } from "./yearParts.ts";

/** Whether the council is in touch with its care leavers. */
export function contactOf(parts: YearParts) {
  const bars = parts.isKnown ? barsByAge(parts.now, "care-leavers-in-touch", "in-touch", "left-out") : [];
  return {
    older: shareAt(parts, "care-leavers-in-touch", "19-21"),
    younger: shareAt(parts, "care-leavers-in-touch", "17-18"),
    chart:
      bars.length === 0
        ? null
        : stackedShares(
            bars,
            categoriesOf("care-leavers-in-touch", "in-touch").filter(({ id }) => id !== "left-out"),
            wordingFor(parts.source.council)("Contact with care leavers", "care leavers"),
          ),
  };
}
