import { countedIn } from "../measure/countedIn.ts";
import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import { figureNames } from "../measure/FigureNames.ts";
import { figuresOf } from "../measure/figuresOf.ts";
import { findMeasure } from "../measure/findMeasure.ts";
import type { Measure, MeasureKind } from "../measure/Measure.ts";
import { periodOf } from "../measure/periodOf.ts";
import { addDays } from "../return/addDays.ts";
import type { Day } from "../return/Day.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { dayFromIso, isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import { nameOfFigure } from "./nameOfFigure.ts";
import type { SettledFigures } from "./protectTogether.ts";

/** What earlier publications of an authority printed, and how it ties in with what is new. */
export interface EarlierEditions {
  /** the figure as it was printed; undefined where none of them printed it */
  readonly printed: (figure: Figure) => Figure | undefined;
  /** whether it was decided of a day what is published of measures of a kind: nothing more is, then */
  readonly isDecided: (periodEnd: string, kind: MeasureKind) => boolean;
  /** whether a day lies in the months of what came about, or on their eve: who was there then is tied to that */
  readonly isInFlows: (day: Day) => boolean;
  /** all that readers know of earlier editions, of the day itself too, to stand beside what is new of it */
  readonly tiedTo: (day: Day) => readonly SettledFigures[];
}

/** What earlier editions are read with: their figures, the measures that there are, what these are worked out with, and how each is broken down. */
export interface EarlierOptions {
  readonly earlier: readonly Figure[];
  readonly measures: readonly Measure[];
  readonly inputsOn: (day: Day) => FigureInputs;
  readonly byOf: (measure: Measure) => readonly (readonly string[])[];
}

/** Kinds of measures of a day that are decided together. */
type Group = "stock" | "flow" | "local" | "rolling";

const groups: Readonly<Record<MeasureKind, Group>> = {
  stock: "stock",
  flow: "flow",
  cohort: "flow",
  local: "local",
  rolling: "rolling",
};

/** Days that a year before or after another may lie from it: what came about in the year to one may overlap with that to the other. */
const aYear = 366;

/**
 * What earlier publications printed. Of what they withheld there is no number left: it is counted anew in the return, and
 * taken for what it was then.
 */
export function earlierEditions(care: Return, { earlier, measures, inputsOn, byOf }: EarlierOptions): EarlierEditions {
  const kindOf = new Map<string, MeasureKind>(measures.map(({ id, kind }) => [id, kind]));
  const groupOf = ({ measure }: Figure): Group => groups[kindOf.get(measure) ?? "local"];
  const byName = new Map(earlier.map((figure) => [`${nameOfFigure(figure)}|${figure.periodStart}`, figure]));
  const byDay = groupedBy(earlier, (figure) => `${groupOf(figure)} ${figure.periodEnd}`);
  const daysOf = (group: Group): readonly Day[] =>
    [...byDay.keys()]
      .filter((key) => key.startsWith(`${group} `))
      .map((key) => dayFromIso(key.slice(group.length + 1)));
  const printed = (figure: Figure): Figure | undefined => byName.get(`${nameOfFigure(figure)}|${figure.periodStart}`);

  /** The figures of an earlier edition, with the counts that it withheld as the return has them now. */
  const again = (day: Day, kinds: readonly MeasureKind[]): SettledFigures => {
    const found = measures
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((measure) =>
        figuresOf(care, { asAt: day }, { ...inputsOn(day), measures: [measure], by: byOf(measure) }),
      )
      .flatMap((figure) => {
        const before = printed(figure);
        return before === undefined ? [] : [{ before, counted: withPrinted(figure, before) }];
      });
    return {
      figures: found.map(({ counted }) => counted),
      published: found.map(({ before }) => before),
      moves: [],
      ranges: [],
      stateOf: () => "kept",
      areEarlier: true,
    };
  };

  /** What came about between the dates of all editions, which nobody prints, where it adds up to what came about in a year. */
  const between = (days: readonly Day[], day: Day): SettledFigures => {
    const figures = measures.filter(isAddedUp).flatMap((measure) => {
      const { from, to } = periodOf(measure, { asAt: day });
      const bounds = [...new Set(days.flatMap((each) => [addDays(periodOf(measure, { asAt: each }).from, -1), each]))];
      const inOrder = bounds.sort((a, b) => a - b);
      const printed = new Set(days.map((each) => `${periodOf(measure, { asAt: each }).from} ${each}`));
      return measure.breakdowns.flatMap((breakdown) => {
        const counted = (period: { readonly from: Day; readonly to: Day }): readonly Figure[] =>
          figuresWithin(measure, breakdown, { ...inputsOn(day), care, period });
        const pieces = inOrder
          .slice(1)
          .flatMap((end, at) => counted({ from: addDays(inOrder[at] ?? end, 1), to: end }));
        const inside = pieces.filter(
          ({ periodStart, periodEnd }) => periodStart >= isoFromDay(from) && periodEnd <= isoFromDay(to),
        );
        const sums = new Map<string, number>();
        for (const { category, numerator = 0 } of inside) sums.set(category, (sums.get(category) ?? 0) + numerator);
        const addUp = counted({ from, to }).every(({ category, numerator }) => (sums.get(category) ?? 0) === numerator);
        const isPrinted = ({ periodStart, periodEnd }: Figure): boolean =>
          printed.has(`${dayFromIso(periodStart)} ${dayFromIso(periodEnd)}`);
        return addUp ? pieces.filter((piece) => !isPrinted(piece)) : [];
      });
    });
    const published = figures.map(({ numerator: _, ...figure }): Figure => ({ ...figure, symbol: "x" }));
    return { figures, published, moves: [], ranges: [], stateOf: () => "untold" };
  };

  return {
    printed,
    isDecided: (periodEnd, kind) => byDay.has(`${groups[kind]} ${periodEnd}`),
    isInFlows: (day) =>
      daysOf("flow").some(
        (end) => addDays(periodOf(findMeasure("net-change"), { asAt: end }).from, -1) <= day && day <= end,
      ),
    tiedTo: (day) => {
      const isNear = (each: Day): boolean => Math.abs(each - day) <= aYear;
      const stocks = daysOf("stock").filter(isNear);
      const flows = daysOf("flow").filter(isNear);
      return [
        ...stocks.map((each) => again(each, ["stock"])),
        ...flows.map((each) => again(each, ["flow", "cohort"])),
        ...(flows.length === 0 ? [] : [between([...flows, day], day)]),
      ];
    },
  };
}

/** Whether the counts of a measure may be those of a year that are made up of those of its months. */
function isAddedUp({ kind, statistic, months }: Measure): boolean {
  return kind === "flow" && months === undefined && ["count", "share", "rate-per-population"].includes(statistic);
}

/** The counts of a measure in the categories of a breakdown, over any days. */
function figuresWithin(
  measure: Measure,
  breakdown: Measure["breakdowns"][number],
  source: Parameters<Measure["count"]>[0],
): readonly Figure[] {
  const counted = measure.count(source);
  if (counted.needs !== undefined) return [];
  return [...countedIn(measure, [breakdown], counted, source)].map(([category, { numerator }]): Figure => {
    const count = numerator.reduce((sum, { amount = 1 }) => sum + amount, 0);
    return {
      ...figureNames(measure.id, breakdown.id, category),
      periodStart: isoFromDay(source.period.from),
      periodEnd: isoFromDay(source.period.to),
      authority: source.authority ?? "",
      unit: measure.unit,
      note: "",
      symbol: "",
      value: count,
      numerator: count,
    };
  });
}

/** A figure with the counts that were printed of it, and for the rest as it is counted now. */
function withPrinted(figure: Figure, before: Figure): Figure {
  const { numerator = figure.numerator, denominator = figure.denominator } = before;
  const counts = { ...(numerator !== undefined && { numerator }), ...(denominator !== undefined && { denominator }) };
  return before.symbol === "" && figure.symbol === ""
    ? { ...figure, ...counts, value: numerator === undefined ? before.value : figure.value }
    : { ...figure, ...counts };
}
