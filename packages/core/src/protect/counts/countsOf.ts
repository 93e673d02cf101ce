import type { Figure } from "../../measure/Figure.ts";
import { crossing } from "../../measure/groupByCategory.ts";
import type { Measure } from "../../measure/Measure.ts";
import { publicationRule } from "../publicationRule.ts";
import { countUnits } from "./countUnits.ts";
import { measureAndPeriodOf, nameOf, placeOf, type ReportCount } from "./ReportCount.ts";
import { splitOfDenominators } from "./splitOfDenominators.ts";

/** The counts of a figure, by their place in the list of counts; missing where it has none that could need protection. */
export interface FigureCounts {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** Every count that figures show, each once, in an order that does not depend on theirs. */
export interface CountsOfFigures {
  readonly counts: readonly ReportCount[];
  readonly ofFigure: readonly FigureCounts[];
  /** measures and periods (`measureAndPeriodOf`) some of whose figures were withheld before */
  readonly incomplete: ReadonlySet<string>;
}

/**
 * Gathers the counts behind figures, those of rolling and of internal measures left out, whose counts are never shown. The denominators of a breakdown are one count where all are equal; where they
 * differ, those of the fewest of its breakdowns that tell them apart.
 *
 * @throws {RangeError} naming the figure, if two figures of one measure, period, authority and category have different counts
 */
export function countsOf(figures: readonly Figure[], measures: readonly Measure[], threshold: number): CountsOfFigures {
  const rolling = new Set(measures.filter(({ kind }) => kind === "rolling").map(({ id }) => id));
  const statistics = new Map(measures.map(({ id, statistic }) => [id, statistic]));
  const splits = splitOfDenominators(figures);
  const found = new Map<string, ReportCount>();
  const keys = figures.map((figure, at) => {
    if (rolling.has(figure.measure) || publicationRule(figure.measure, figure.unit).internal) return {};
    const statistic = statistics.get(figure.measure);
    const numerator = numeratorOf(figure, statistic, threshold);
    const denominator = denominatorOf(figure, statistic, threshold, splits[at] ?? []);
    for (const count of [numerator, denominator]) {
      if (count === undefined) continue;
      if ((found.get(count.key)?.value ?? count.value) !== count.value) throw new RangeError(contradiction(figure));
      found.set(count.key, count);
    }
    return { numerator: numerator?.key, denominator: denominator?.key };
  });
  const counts = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const places = new Map(counts.map(({ key }, place) => [key, place]));
  return {
    counts,
    ofFigure: keys.map(
      ({ numerator = "", denominator = "" }: { numerator?: string | undefined; denominator?: string | undefined }) => ({
        numerator: places.get(numerator),
        denominator: places.get(denominator),
      }),
    ),
    incomplete: new Set(figures.filter(({ symbol }) => symbol === "c").map(measureAndPeriodOf)),
  };
}

type Statistic = Measure["statistic"] | undefined;

/** Which counts of a statistic add up days, points or the like; those of all others count one for everybody. */
const amounts: Readonly<Partial<Record<Measure["statistic"], readonly ReportCount["role"][]>>> = {
  mean: ["numerator"],
  quotient: ["numerator", "denominator"],
  "rate-per-child-year": ["denominator"],
  "rate-per-1000-days": ["numerator", "denominator"],
};

function numeratorOf(figure: Figure, statistic: Statistic, threshold: number): ReportCount | undefined {
  if (publicationRule(figure.measure, figure.unit).open === "both") return undefined;
  const isCount = figure.symbol === "" && countUnits.has(figure.unit);
  const value = figure.numerator ?? (isCount ? figure.value : undefined);
  if (value === undefined) return undefined;
  const small = statistic !== "change" && value > 0 && value <= threshold;
  return keyed({
    ...common(figure, statistic, "numerator"),
    ...placeOf(figure),
    value,
    small,
    standing: "figure",
  });
}

function denominatorOf(
  figure: Figure,
  statistic: Statistic,
  threshold: number,
  split: readonly number[],
): ReportCount | undefined {
  const { measure, unit, denominator: value } = figure;
  const { open, mostPerChild = 1 } = publicationRule(measure, unit);
  if (value === undefined || open !== "none") return undefined;
  const { breakdowns, categories } = placeOf(figure);
  const isSplit = (_: string, place: number): boolean => split.includes(place);
  const place = { breakdowns: breakdowns.filter(isSplit), categories: categories.filter(isSplit) };
  const small = value > 0 && value <= threshold * mostPerChild;
  const count = keyed({
    ...common(figure, statistic, "denominator"),
    ...place,
    value,
    small,
    standing: "figure",
  });
  return { ...count, key: `${count.key}|${value}` };
}

function common(
  { authority, periodStart, periodEnd, measure, unit }: Figure,
  statistic: Statistic,
  role: ReportCount["role"],
): Pick<
  ReportCount,
  "authority" | "periodStart" | "periodEnd" | "measure" | "role" | "isChange" | "isAmount" | "isPart"
> {
  const isChange = statistic === "change";
  const isAmount = statistic !== undefined && (amounts[statistic]?.includes(role) ?? false);
  const isPart = unit === "percent" || statistic === "median";
  return { authority, periodStart, periodEnd, measure, role, isChange, isAmount, isPart };
}

function keyed(count: Omit<ReportCount, "key">): ReportCount {
  return { ...count, key: nameOf(count) };
}

function contradiction({ measure, periodEnd, breakdown, category }: Figure): string {
  const where = category.split(crossing).join(" and ");
  return `protectFigures requires the figures of ${measure} to ${periodEnd} by ${breakdown} in ${where} to agree, and found two with different counts`;
}
