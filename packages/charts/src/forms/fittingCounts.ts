import { capitalised } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import { horizontalDots } from "../marks/horizontalDots.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { noZeroNote } from "../words/noZeroNote.ts";

/** A figure that follows from a count, and the whole numbers from which it would follow as it is printed. */
export interface FittingRange {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A count as a paper prints it, and the figures that the paper works out from it. */
export interface CountAndFigures {
  readonly count: number;
  /** what is counted: "young people" */
  readonly unit: string;
  readonly figures: readonly FittingRange[];
}

/**
 * What a count would have to be for each figure that a paper works out from it: a bar from the least to the most whole
 * number that rounds to what is printed, and a line at the count itself. Bars that the line misses belong to figures
 * that cannot be true; where no one number is within all bars, no count explains the figures together.
 *
 * @throws {RangeError} if there is no figure
 * @example
 * const figures = [{ label: "7 advisers: 39", from: 270, to: 276 }, { label: "8 advisers: 35", from: 276, to: 283 }];
 * const wording = { measure: "Average caseload", counted: "", place: "Rutland", source: "Paper", when: "31 March 2021" };
 * fittingCounts({ count: 258, unit: "young people", figures }, wording).title; // => "2 of 2 figures do not follow from 258 young people; 276 would give them all"
 */
export function fittingCounts({ count, unit, figures }: CountAndFigures, wording: DatedWording): Chart {
  if (figures.length === 0) throw new RangeError("fittingCounts requires at least one figure");
  const rows = figures.map(({ label, from, to }, at) => ({
    key: `${at}`,
    label,
    style: "other" as const,
    value: null,
    // a whole number is as wide as what lies nearest to it, so that one alone is seen
    interval: { lower: from - 0.5, upper: to + 0.5, confidence: 1 },
    valueLabel: rangeText(from, to),
  }));
  const { showsZero, ...drawings } = horizontalDots(rows, capitalised(unit), count);
  const title = titleOf({ count, unit, figures });
  const notes = [`The dotted line is the ${formatNumber(count, 0)} that the paper prints.`];
  return {
    id: datedId("fitting-counts", wording),
    title,
    subtitle: datedSubtitle(wording, [...notes, ...(showsZero ? [] : [noZeroNote])]),
    description: `Bars on one scale. ${title}. ${rows.map(({ label, valueLabel }) => `${label} would take ${valueLabel}`).join("; ")}.`,
    ...drawings,
    table: captionedTable(
      wording,
      [
        { label: "Printed figure", kind: "text" },
        { label: "At least", kind: "number" },
        { label: "At most", kind: "number" },
        { label: `Fits ${formatNumber(count, 0)}`, kind: "text" },
      ],
      figures.map(({ label, from, to }) => [label, from, to, from <= count && count <= to ? "Yes" : "No"]),
    ),
  };
}

function titleOf({ count, unit, figures }: CountAndFigures): string {
  const from = Math.max(...figures.map((figure) => figure.from));
  const to = Math.min(...figures.map((figure) => figure.to));
  const printed = formatNumber(count, 0);
  const misses = figures.filter((figure) => count < figure.from || count > figure.to).length;
  if (misses === 0) return `All ${figures.length} figures follow from ${printed} ${unit}`;
  const missed = `${misses} of ${figures.length} figures ${misses === 1 ? "does" : "do"} not follow from ${printed} ${unit}`;
  return from > to
    ? `${missed}, and no one number gives them all`
    : `${missed}; ${rangeText(from, to, "or")} would give them all`;
}

function rangeText(from: number, to: number, between: "to" | "or" = "to"): string {
  if (from === to) return formatNumber(from, 0);
  return `${formatNumber(from, 0)} ${to === from + 1 ? between : "to"} ${formatNumber(to, 0)}`;
}
