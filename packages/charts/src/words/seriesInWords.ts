import type { Figure, ShownFigure } from "@lac-analytics/core";
import { shownInterval } from "../figures/shownInterval.ts";
import { intervalText } from "./intervalText.ts";
import { longPeriod } from "./longPeriod.ts";
import { valueText } from "./valueText.ts";

/** A series in a sentence: where it began, its lowest and highest values where these lie between, and where it is now. */
export function seriesInWords(label: string, figures: readonly Figure[]): string {
  const told = (figure: Figure) =>
    `${longPeriod(figure)} ${valueText(figure)}${intervalText(shownInterval(figure), figure.unit)}`;
  const shown = figures.filter((figure): figure is ShownFigure => figure.symbol === "");
  const [first, last] = [figures[0], figures.at(-1)];
  const lowest = shown.toSorted((a, b) => a.value - b.value)[0];
  const highest = shown.toSorted((a, b) => b.value - a.value)[0];
  const between = (figure: Figure | undefined, word: string) =>
    figure === undefined || figure === first || figure === last ? [] : [`${word} ${told(figure)}`];
  const parts = [
    ...(first === undefined || first === last ? [] : [told(first)]),
    ...between(lowest, "lowest"),
    ...between(highest, "highest"),
    ...(last === undefined ? [] : [told(last)]),
  ];
  return `${label}, ${parts.join("; ")}.`;
}
