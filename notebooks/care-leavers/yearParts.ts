import { type CategoryLabel, type Chart, type ChartTable, stackedShares, trend } from "@lac-analytics/charts";
import { capitalised, comparable, type Figure, figuresWithin, findFigure } from "@lac-analytics/core";
import { figureInFull, type GroupShares, groupsTable, type NotebookSource, wordingFor } from "@lac-analytics/notebook";
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

/** How those of each age divide: of what measure, by what, and what the chart is called. */
export interface DividedByAge {
  readonly measure: Exclude<ByAge, "care-leavers-eet"> | "care-leavers-activity-share";
  readonly breakdown: "eet" | "in-touch" | "suitability";
  readonly categories: readonly CategoryLabel[];
  readonly title: string;
}

/** How those of each age divide, in a bar an age: ages of which nothing is told are left out, and those out of both sides of a share. */
export function dividedByAge(
  { now, isKnown, source }: YearParts,
  { measure, breakdown, categories, title }: DividedByAge,
): Chart | null {
  if (!isKnown) return null;
  const bars = ages.flatMap(({ id, label }) => {
    const figures = figuresWithin(now, measure, `age-care-leaver;${breakdown}`, id).filter(
      ({ category, symbol }) => category !== outOfShare && symbol !== "x" && symbol !== "z",
    );
    return figures.some(({ symbol }) => symbol === "") ? [{ label, figures }] : [];
  });
  const drawn = categories.filter(({ id }) => id !== outOfShare);
  return bars.length === 0 ? null : stackedShares(bars, drawn, wordingFor(source.council)(title, "care leavers"));
}

/** The category of those who are in neither side of a share. */
const outOfShare = "left-out";

/** The share of each age in words, over the years in a line beside others, and how each age divides. */
export function shareByAge(
  parts: YearParts,
  measure: ByAge,
  line: { readonly title: string; readonly counting: string },
  divided: DividedByAge,
) {
  const drawn = lineBeside(parts, measure, line);
  return {
    isThere: parts.isKnown || drawn !== null,
    older: shareAt(parts, measure, "19-21"),
    younger: shareAt(parts, measure, "17-18"),
    line: drawn,
    chart: dividedByAge(parts, divided),
  };
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
function lineBeside(
  { line, published, source }: YearParts,
  measure: ByAge,
  { title, counting }: { readonly title: string; readonly counting: string },
): Chart | null {
  const own = line(measure, "19-21");
  if (own.filter((figure) => comparable(figure).symbol === "").length < 2) return null;
  const named = { measure, breakdown: "age-care-leaver", category: "19-21" } as const;
  const from = published.isKnown ? "SSDA903 return, Department for Education" : "SSDA903 return";
  return trend(
    [{ label: capitalised(source.council), figures: own }, ...published.others(named)],
    wordingFor(source.council)(title, counting, from),
  );
}
