import { type CategoryLabel, type ChartTable, type ChartWording, type SharesOfOne, trend } from "@lac-analytics/charts";
import { comparable, type Figure, figuresWithin, findFigure } from "@lac-analytics/core";
import { figureInFull, type GroupShares, groupsTable, type NotebookSource } from "@lac-analytics/notebook";
import type { PublishedYears } from "./publishedYears.ts";

/** A measure of care leavers that a section shows by age. */
export type ByAge = "care-leavers-eet" | "care-leavers-in-touch" | "care-leavers-suitable";

/** What a section is made of. */
export interface YearParts {
  readonly source: NotebookSource;
  /** figures of the year shown */
  readonly now: readonly Figure[];
  /** whether the return has such a year */
  readonly isKnown: boolean;
  /** a share at an age over the years */
  readonly line: (measure: ByAge, age: Age) => readonly Figure[];
  readonly published: PublishedYears;
}

/** The ages of which the return tells. */
export const ages = [
  { id: "17-18", label: "17 and 18 year-olds" },
  { id: "19-21", label: "19 to 21 year-olds" },
] as const;
export type Age = (typeof ages)[number]["id"];

/** A share at an age in the year shown, with what it is of; blank where the return has no such year. */
export function shareAt({ source, now, isKnown }: YearParts, measure: ByAge, age: Age): string {
  if (!isKnown) return "";
  const figure = findFigure(now, measure, "age-care-leaver", age);
  return figureInFull(figure, "young person", "young people", source.internal ? 1 : 0);
}

/** How those of each age divide, in a bar an age; ages of which nothing is told are left out. */
export function barsByAge(
  now: readonly Figure[],
  measure: Exclude<ByAge, "care-leavers-eet"> | "care-leavers-activity-share",
  breakdown: "eet" | "in-touch" | "suitability",
  leftOut = "",
): readonly SharesOfOne[] {
  return ages.flatMap(({ id, label }) => {
    const figures = figuresWithin(now, measure, `age-care-leaver;${breakdown}`, id).filter(
      ({ category, symbol }) => category !== leftOut && symbol !== "x" && symbol !== "z",
    );
    return figures.some(({ symbol }) => symbol === "") ? [{ label, figures }] : [];
  });
}

/**
 * What those of each age are, in so many groups: nothing where no figure may be shown.
 *
 * @param categories those in which anybody is, or of which that is not shown, make the rows
 */
export function ageTable(
  caption: string,
  heading: string,
  categories: readonly CategoryLabel[],
  columns: readonly GroupShares[],
): ChartTable | null {
  const all = columns.flatMap(({ figures }) => figures);
  if (all.every(({ symbol }) => symbol !== "")) return null;
  const isMet = (id: string): boolean => all.some(({ category, numerator }) => category === id && numerator !== 0);
  return groupsTable(
    caption,
    heading,
    categories.filter(({ id }) => isMet(id)),
    columns,
  );
}

/** A share at 19 to 21 over the years beside England and councils like ours; null with fewer than two years. */
export function lineBeside({ line, published, source }: YearParts, measure: ByAge, wording: ChartWording) {
  const own = line(measure, "19-21");
  if (own.filter((figure) => comparable(figure).symbol === "").length < 2) return null;
  const named = { measure, breakdown: "age-care-leaver", category: "19-21" } as const;
  const label = `${source.council.charAt(0).toUpperCase()}${source.council.slice(1)}`;
  return trend([{ label, figures: own }, ...published.others(named)], wording);
}
