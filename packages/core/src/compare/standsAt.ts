import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedPlace } from "./PublishedSeries.ts";

/** Whether a published figure is of an indicator, and of those whom its filters name. */
export function standsAt({ indicator, filters }: PublishedFigure, place: PublishedPlace): boolean {
  return (
    indicator === place.indicator && Object.entries(place.filters).every(([name, label]) => filters[name] === label)
  );
}
