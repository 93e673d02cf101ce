import { categoriesOf } from "@lac-analytics/core";
import { dividedByAge, shareAt, type YearParts } from "./yearParts.ts";

/** Whether the council is in touch with its care leavers. */
export function contactOf(parts: YearParts) {
  return {
    older: shareAt(parts, "care-leavers-in-touch", "19-21"),
    younger: shareAt(parts, "care-leavers-in-touch", "17-18"),
    chart: dividedByAge(parts, {
      measure: "care-leavers-in-touch",
      breakdown: "in-touch",
      categories: categoriesOf("care-leavers-in-touch", "in-touch"),
      title: "Contact with care leavers",
    }),
  };
}
