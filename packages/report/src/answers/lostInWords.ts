import { type Figure, lossesInWords } from "@lac-analytics/core";

/** What was lost in reading of what some figures rest on, and how many of them it touches, in a sentence; blank where nothing was. */
export function lostInWords(figures: readonly Figure[]): string {
  const touched = figures.filter(({ lost }) => lost !== undefined);
  if (touched.length === 0) return "";
  const unknown = touched.filter(({ symbol }) => symbol === "x").length;
  const noted = touched.length - unknown;
  const parts = [
    ...(unknown > 0 ? [`${unknown} ${unknown === 1 ? "is" : "are"} not available (x)`] : []),
    ...(noted > 0 ? [`${noted} ${noted === 1 ? "has" : "have"} a note of it`] : []),
  ];
  const losses = lossesInWords(touched.flatMap(({ lost = [] }) => lost));
  return `The return could not be read whole: ${losses}. Of ${figures.length} figures ${parts.join(" and ")}.`;
}
