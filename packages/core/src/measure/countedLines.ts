import type { Return } from "../return/Return.ts";
import { breakdownsNamed } from "./breakdownsNamed.ts";
import { countedIn } from "./countedIn.ts";
import { countMembers } from "./countMembers.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { lineOf } from "./lineOf.ts";
import type { Measure } from "./Measure.ts";
import type { Member } from "./Member.ts";
import { rowOf } from "./members/narrow.ts";
import { periodOf } from "./periodOf.ts";

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
 * Who is in a figure, and who just is not, tells `traceFigure`.
 *
 * @throws {RangeError} if the measure has no such breakdown, or the year is not a reporting year
 */
export function countedLines(
  care: Return,
  date: FigureDate,
  measure: Measure,
  { breakdowns, ...inputs }: Omit<FigureInputs, "series"> & { readonly breakdowns: readonly string[] },
): readonly CountedLines[] {
  const source = { ...inputs, care, period: periodOf(measure, date) };
  const counted = countMembers(measure, source);
  const linesOf = (members: readonly Member[]): readonly FileLines[] => linesByFile(care, members);
  return breakdowns.flatMap((breakdown) => {
    const groups = countedIn(measure, breakdownsNamed(measure, breakdown), counted, source);
    return [...groups].map(([category, { numerator, denominator }]) => ({
      breakdown,
      category,
      numerator: linesOf(numerator),
      ...(denominator && { denominator: linesOf(denominator) }),
    }));
  });
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
