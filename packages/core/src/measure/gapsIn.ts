import type { Breakdown } from "./Breakdown.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import { countedIn, partOf } from "./countedIn.ts";
import { countInNote } from "./countInNote.ts";
import { crossing } from "./groupByCategory.ts";
import type { Measure, MeasureSource } from "./Measure.ts";
import type { StatisticValue } from "./statistic/Statistic.ts";

/** A gap as one figure has it. */
export interface FigureGap {
  /** how far the figure goes; undefined where those not known are few enough to be told of alone */
  readonly holds: CoverageGap["holds"] | undefined;
  readonly note: string;
}

const none: readonly FigureGap[] = [];

/** Of one in so many it may be unknown how they count before a figure is of a part only. */
const tolerated = 50;

/**
 * The gaps of each figure of a measure in a breakdown: by the category, and by how many of those counted in it are not
 * known. Where the categories are what is found, and not whom it is found of, those not known are everybody's.
 */
export function gapsIn(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  gaps: readonly CoverageGap[],
  source: MeasureSource,
): (category: string, counted: number) => readonly FigureGap[] {
  if (gaps.length === 0) return () => none;
  const { denominatorSplitBy = [], statistic } = measure;
  const isOfOutcome = (breakdown: Breakdown): boolean =>
    statistic !== "mean" && statistic !== "median" && !denominatorSplitBy.includes(breakdown);
  const whose = breakdowns.filter((breakdown) => !isOfOutcome(breakdown));
  const found = gaps.map((gap) => {
    const { unknown = [] } = gap;
    return { ...gap, byCategory: countedIn(measure, whose, { numerator: unknown }, source) };
  });
  const whosePart = partOf(whose, breakdowns);
  return (category, counted) => {
    const parts = category.split(crossing);
    const whoseCategory = whosePart(category);
    return found.flatMap(({ in: within, unknown, holds, note, byCategory }): readonly FigureGap[] => {
      if (within !== undefined && !touches(within, breakdowns, parts)) return [];
      const count = byCategory.get(whoseCategory)?.numerator.length ?? 0;
      if (unknown !== undefined && count === 0) return [];
      const isTolerated = unknown !== undefined && count * tolerated <= counted;
      return [
        { holds: isTolerated ? undefined : holds, note: typeof note === "string" ? note : note(countInNote(count)) },
      ];
    });
  };
}

function touches(
  { breakdown, categories }: NonNullable<CoverageGap["in"]>,
  breakdowns: readonly Breakdown[],
  parts: readonly string[],
): boolean {
  const at = breakdowns.indexOf(breakdown);
  return at >= 0 && categories?.includes(parts[at] ?? "") !== false;
}

/** A value as far as the return knows it: none where it holds nothing, and of at least nought nobody knows how many. */
export function withGaps(value: StatisticValue, gaps: readonly FigureGap[]): StatisticValue {
  if (gaps.length === 0) return value;
  const notes = gaps.map((gap) => gap.note);
  const wide = gaps.flatMap(({ holds }) => (holds === undefined ? [] : [holds]));
  const isNothing =
    wide.includes("nothing") ||
    (wide.includes("at-least") && value.numerator === 0) ||
    (wide.length > 0 && value.denominator === 0);
  if (isNothing) return { symbol: "x", note: notes.join("; ") };
  const note = [...notes, value.note].filter(Boolean).join("; ");
  return value.symbol === "" && wide.length > 0 ? { ...value, partial: true, note } : { ...value, note };
}
