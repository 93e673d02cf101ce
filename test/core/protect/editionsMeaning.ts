import type { Figure } from "@lac-analytics/core";
import type { Meaning, SumOfCells } from "./linearAttack.ts";

/** Breakdowns by which a child stays in one category, as every reader knows: who came and who left change its number. */
const lasting = ["total", "sex", "ethnicity"];

/** What an attacker reads off the definitions, for measures of one return at several dates. */
export interface EditionsMeaning {
  readonly meaningOf: (figure: Figure) => Meaning;
  /** sums that are nought by definition */
  readonly balanced: readonly SumOfCells[];
}

/**
 * What everybody knows of the counts of one return at several dates, without a look at the code that protects them. A count on a
 * day is a cell. What came about in twelve months is the sum of the cells of the months between the dates, of which none
 * is told by itself. Categories add up to their total; whoever is there on a day was there before and has not gone, or has
 * come; a share has the counts that the number of children has.
 *
 * @param truth figures of all dates, as they were counted
 * @param pieces the same of the months between the dates, printed by nobody: by them it is seen which sums hold
 */
export function editionsMeaning(truth: readonly Figure[], pieces: readonly Figure[]): EditionsMeaning {
  const spans = [
    ...new Set(pieces.map(({ periodStart, periodEnd }) => `${dayBefore(periodStart)} ${periodEnd}`)),
  ].sort();
  const pieceOf = new Map(
    pieces.map((figure) => [
      [figure.measure, figure.breakdown, figure.category, figure.periodEnd].join("|"),
      countOf(figure),
    ]),
  );
  const cells = new Map<string, number>();
  const cellOf = (...name: readonly string[]): number => {
    const key = name.join("|");
    const known = cells.get(key) ?? cells.size;
    cells.set(key, known);
    return known;
  };
  const spansOf = (from: string, to: string): readonly string[] =>
    spans.filter((span) => span.slice(0, 10) >= from && span.slice(11) <= to);
  const isSum = new Map<string, boolean>();
  for (const figure of truth) {
    const { measure, breakdown, category, periodStart, periodEnd } = figure;
    if (figure.symbol === "x") continue;
    const sum = spansOf(dayBefore(periodStart), periodEnd).reduce(
      (soFar, span) => soFar + (pieceOf.get([measure, breakdown, category, span.slice(11)].join("|")) ?? 0),
      0,
    );
    const key = [measure, breakdown].join("|");
    isSum.set(key, (isSum.get(key) ?? true) && periodStart < periodEnd && sum === countOf(figure));
  }
  const sumOf = (measure: string, { breakdown, category, periodStart, periodEnd }: Place): SumOfCells => {
    const isOfPieces = isSum.get([measure, breakdown].join("|")) ?? false;
    const times = isOfPieces ? spansOf(dayBefore(periodStart), periodEnd) : [periodEnd];
    return new Map(times.map((time) => [cellOf(measure, time, breakdown, category), 1]));
  };
  const meaningOf = (figure: Figure): Meaning => {
    const { measure, unit } = figure;
    const [counts, of] = sharesOf[measure] ?? [measure, `of ${measure}`];
    const numerator = sumOf(counts, figure);
    if (unit !== "percent") return { numerator };
    const whole = sharesOf[measure] === undefined ? figure : { ...figure, breakdown: "total", category: "total" };
    return { numerator, denominator: sumOf(of, whole) };
  };
  const balanced: SumOfCells[] = [];
  const measures = [...new Set(truth.map(({ measure }) => sharesOf[measure]?.[0] ?? measure))];
  for (const measure of measures) {
    const own = truth.filter((figure) => (sharesOf[figure.measure]?.[0] ?? figure.measure) === measure);
    for (const breakdown of new Set(own.map((figure) => figure.breakdown))) {
      const inIt = own.filter((figure) => figure.breakdown === breakdown);
      if (breakdown === "total" || !addsUp(inIt, own)) continue;
      const isOfPieces = isSum.get([measure, breakdown].join("|")) && isSum.get([measure, "total"].join("|"));
      if (!isOfPieces && isSum.get([measure, "total"].join("|"))) continue;
      const times = isOfPieces ? spans : [...new Set(inIt.map(({ periodEnd }) => periodEnd))];
      const categories = [...new Set(inIt.map(({ category }) => category))];
      for (const time of times) {
        const parts = categories.map((category) => [cellOf(measure, time, breakdown, category), 1] as const);
        balanced.push(new Map([...parts, [cellOf(measure, time, "total", "total"), -1]]));
      }
    }
  }
  for (const span of spans) {
    const [start = "", end = ""] = span.split(" ");
    for (const breakdown of lasting) {
      const there = truth.filter((figure) => figure.measure === "cla-number" && figure.breakdown === breakdown);
      if (!isSum.get(`started-number|${breakdown}`) || !isSum.get(`ceased-number|${breakdown}`)) continue;
      for (const category of new Set(there.map((figure) => figure.category))) {
        balanced.push(
          new Map([
            [cellOf("cla-number", start, breakdown, category), 1],
            [cellOf("started-number", span, breakdown, category), 1],
            [cellOf("ceased-number", span, breakdown, category), -1],
            [cellOf("cla-number", end, breakdown, category), -1],
          ]),
        );
      }
    }
  }
  return { meaningOf, balanced };
}

/** Where a count stands and over which days it is counted. */
interface Place {
  readonly breakdown: string;
  readonly category: string;
  readonly periodStart: string;
  readonly periodEnd: string;
}

/** Measures whose counts are those of a number of children, by definition: which, and of which whole. */
const sharesOf: Readonly<Record<string, readonly [string, string]>> = {
  "cla-profile-share": ["cla-number", "cla-number"],
  "placement-share": ["cla-number", "cla-number"],
  "need-share": ["cla-number", "cla-number"],
  "legal-status-share": ["cla-number", "cla-number"],
  "ceased-reason-share": ["ceased-number", "ceased-number"],
};

/** Whether the categories of a breakdown are the whole, at every date. */
function addsUp(parts: readonly Figure[], own: readonly Figure[]): boolean {
  return [...new Set(parts.map(({ periodEnd }) => periodEnd))].every((date) => {
    const each = new Map(
      parts.filter(({ periodEnd }) => periodEnd === date).map((figure) => [figure.category, countOf(figure)]),
    );
    const total = own.find(({ periodEnd, breakdown }) => periodEnd === date && breakdown === "total");
    return total !== undefined && [...each.values()].reduce((sum, count) => sum + count, 0) === countOf(total);
  });
}

function countOf(figure: Figure): number {
  return figure.numerator ?? (figure.symbol === "" ? figure.value : 0);
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}
