import type { Return } from "../return/Return.ts";
import type { Breakdown } from "./Breakdown.ts";
import { breakdownsNamed } from "./breakdownsNamed.ts";
import { countedIn } from "./countedIn.ts";
import { countMembers } from "./countMembers.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { lineOf } from "./lineOf.ts";
import type { Measure, MeasureSource } from "./Measure.ts";
import type { Member } from "./Member.ts";
import { rowOf } from "./members/narrow.ts";
import { periodOf } from "./periodOf.ts";
import { seriesRowsFor } from "./seriesRowsFor.ts";

/** The lines of a file of a return, each once, in order; 1 is the heading. */
export interface FileLines {
  readonly file: string;
  readonly lines: readonly number[];
}

/** The lines that the figure of a category counts. */
export interface CountedLines {
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: readonly FileLines[];
  /** missing where the measure has none */
  readonly denominator?: readonly FileLines[];
}

/**
 * The lines of a return behind the figures of a measure by some breakdowns, each by itself or crossed and joined by
 * semicolons. They name no child, and one line may count several times: the lines are as many as the count or fewer.
 * Who is in a figure, and who just is not, tells `traceFigure`. A category whose figure a local series gives in the place of
 * the return's counts no line and is left out.
 *
 * @throws {RangeError} if the measure has no such breakdown, or the year is not a reporting year
 * @example
 * const date = { asAt: dayFromIso("2019-01-21") };
 * const prison = findMeasure("yoi-prison-number");
 * countedLines(care, date, prison, { breakdowns: ["total"] })[0].numerator[0].lines; // => [91]
 */
export function countedLines(
  care: Return,
  date: FigureDate,
  measure: Measure,
  { breakdowns, ...inputs }: FigureInputs & { readonly breakdowns: readonly string[] },
): readonly CountedLines[] {
  const source = { ...inputs, care, period: periodOf(measure, date) };
  const counted = countMembers(measure, source);
  const linesOf = (members: readonly Member[]): readonly FileLines[] => linesByFile(care, members);
  return breakdowns.flatMap((name) => {
    const by = breakdownsNamed(measure, name);
    const isOfSeries = seriesTest(measure, by, source);
    const groups = [...countedIn(measure, by, counted, source)].filter(([category]) => !isOfSeries(category));
    return groups.map(([category, { numerator, denominator }]) => ({
      breakdown: name,
      category,
      numerator: linesOf(numerator),
      ...(denominator && { denominator: linesOf(denominator) }),
    }));
  });
}

/** Whether a local series gives the figure of a category; where categories are read off the children it gives them all. */
function seriesTest(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  { series = [], period }: MeasureSource,
): (category: string) => boolean {
  const ids = breakdowns.map(({ id }) => id);
  const given = new Set(seriesRowsFor(series, measure.id, ids, period).map(({ category }) => category));
  const isListed = breakdowns.every(({ categories }) => categories.length > 0);
  return (category) => (isListed ? given.has(category) : given.size > 0);
}

function linesByFile(care: Return, members: readonly Member[]): readonly FileLines[] {
  const lines = new Map<string, Set<number>>();
  for (const member of members) {
    const { file, row } = lineOf(care, rowOf(member));
    if (file === "") continue;
    lines.set(file, (lines.get(file) ?? new Set()).add(row));
  }
  return [...lines].map(([file, found]) => ({ file, lines: [...found].sort((a, b) => a - b) }));
}
