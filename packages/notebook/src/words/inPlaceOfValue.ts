import type { Figure } from "@lac-analytics/core";

/** What stands in a sentence for a figure that has no value, by its symbol. */
export const inPlaceOfValue: Readonly<Record<Exclude<Figure["symbol"], "">, string>> = {
  c: "a withheld number",
  k: "under half a percent",
  x: "not available",
  z: "not applicable",
};
