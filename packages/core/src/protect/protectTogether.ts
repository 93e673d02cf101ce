import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import type { Measure } from "../measure/Measure.ts";
import type { Return } from "../return/Return.ts";
import { type CountsOfFigures, countsOf } from "./counts/countsOf.ts";
import { membersOfCounts } from "./counts/membersOfCounts.ts";
import type { ReportCount } from "./counts/ReportCount.ts";
import { unshownMargins } from "./counts/unshownMargins.ts";
import { publishFigure } from "./publishFigure.ts";
import { dateRelations } from "./relations/dateRelations.ts";
import { denominatorRelations } from "./relations/denominatorRelations.ts";
import { memberRelations } from "./relations/memberRelations.ts";
import { sameByDefinition } from "./relations/sameByDefinition.ts";
import { sameByNumber } from "./relations/sameByNumber.ts";
import { sumRelations } from "./relations/sumRelations.ts";
import { type DistinctCounts, distinctCounts } from "./withhold/distinctCounts.ts";
import type { Settled } from "./withhold/Settled.ts";
import { withholdCounts } from "./withhold/withholdCounts.ts";
import { withoutCounts } from "./withoutCounts.ts";

/** What figures are protected by. */
export interface Protection {
  /** the largest count that is small */
  readonly threshold: number;
  /** the measures among which the figures' own are found */
  readonly measures: readonly Measure[];
  /** the return that the figures were counted from, if they were */
  readonly care?: Return | undefined;
  /** what else they were worked out with, at the day on which their period ends */
  readonly inputsOn: (periodEnd: string) => FigureInputs;
}

/** Figures that were protected before, beside which others are to be published. */
export interface SettledFigures extends ProtectedFigures {
  /** what was decided of the counts of a figure that it does not show */
  readonly stateOf: (figure: Figure) => Exclude<Settled, "shown">;
  /** whether an earlier publication printed them, of a return that may have been corrected since */
  readonly areEarlier?: true;
}

/** Figures, and as they may be published together. */
export interface ProtectedFigures {
  readonly figures: readonly Figure[];
  /** in the order of the figures */
  readonly published: readonly Figure[];
  /**
   * The proof that the withheld counts are safe: for each some ways in which counts, by their keys, could be so much more
   * or fewer while all that is shown stayed as it is
   */
  readonly moves: readonly ReadonlyMap<string, number>[];
  /** what the withheld counts of each figure are proved to be able to be, in the order of the figures */
  readonly ranges: readonly FigureRanges[];
  /** of which figures noughts are withheld, as they would tell the rest; none where all are shown */
  readonly isUnsaid?: (figure: Figure) => boolean;
}

/** For each count of a figure that is withheld the least and the greatest that it can be, by the proof. */
export interface FigureRanges {
  readonly numerator?: CountRange | undefined;
  readonly denominator?: CountRange | undefined;
}

interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Protects figures that are published together, beside others that were settled before and stay as they are: the new ones
 * are safe beside them, and leave each of the counts that were withheld as uncertain as it was. They are looked at in
 * order of their names, so that what is withheld does not hang on the order in which they come.
 *
 * @throws {RangeError} if two figures of the same thing have different counts
 */
export function protectTogether(
  figures: readonly Figure[],
  protection: Protection,
  settled: readonly SettledFigures[] = [],
): ProtectedFigures {
  const names = figures.map(nameOf);
  const order = [...figures.keys()].sort((a, b) =>
    (names[a] ?? "") < (names[b] ?? "") ? -1 : names[a] === names[b] ? a - b : 1,
  );
  const inOrder = order.flatMap((at) => figures[at] ?? []);
  const { published, moves, ranges } = protectInOrder(inOrder, protection, settled);
  const placeOf = new Map(order.map((at, place) => [at, place]));
  const inTheirs = <T>(list: readonly T[]): readonly T[] =>
    figures.flatMap((_, at) => list[placeOf.get(at) ?? -1] ?? []);
  return { figures, published: inTheirs(published), moves, ranges: inTheirs(ranges) };
}

function nameOf({ measure, periodStart, periodEnd, authority, breakdown, category }: Figure): string {
  return [measure, periodEnd, periodStart, authority, breakdown, category].join("|");
}

function protectInOrder(
  figures: readonly Figure[],
  protection: Protection,
  settled: readonly SettledFigures[],
): Omit<ProtectedFigures, "figures"> {
  const { threshold, measures } = protection;
  const all = [...settled.flatMap((before) => before.figures), ...figures];
  const inFigures = countsOf(all, measures, threshold);
  const decided = settledBefore(inFigures, settled);
  const { counts, distinct } = relatedCounts(all, inFigures, protection, decided, earlierCounts(inFigures, settled));
  const { table, placeOf } = distinct;
  const first = all.length - figures.length;
  const isDecided = inFigures.ofFigure
    .slice(first)
    .every((of) =>
      [of.numerator, of.denominator].every((count) => count === undefined || decided(count) !== undefined),
    );
  const places = new Map(counts.map(({ key }, at) => [key, placeOf[at]]));
  const begun = settled.flatMap(({ moves }) => moves.map((move) => movesByPlace(move, places)));
  const withheld = withholdCounts(
    table,
    threshold,
    begun.filter((move) => move.size > 0),
    isDecided ? "nothing" : "more",
  );
  const isWithheld = (count: number | undefined): boolean =>
    count !== undefined && withheld.counts.has(placeOf[count] ?? -1);
  const rolling = new Set(measures.filter(({ kind }) => kind === "rolling").map(({ id }) => id));
  // nothing that is shown tells of a count that stands in no sum
  const tied = new Set(table.sums.flatMap(({ wholes, parts }) => [...wholes, ...parts]));
  const rangeOf = (count: number | undefined): CountRange | undefined => {
    // what is withheld of a change is for the sake of others: it counts no children
    if (counts[count ?? -1]?.isChange) return undefined;
    const place = placeOf[count ?? -1];
    // a nought that is withheld, and follows all the same from one that is shown
    if (place === undefined && count !== undefined && decided(count) === "unsaid") return { low: 0, high: 0 };
    if (place === undefined || !isWithheld(count)) return undefined;
    const { value = 0, settled: before } = table.counts[place] ?? {};
    if (!tied.has(place) && before !== "known")
      return { low: before === "unsaid" ? 0 : Math.min(1, value), high: Math.max(value, threshold) };
    const values = withheld.moves.map((move) => value + (move.get(place) ?? 0));
    return { low: Math.min(value, ...values), high: Math.max(value, ...values) };
  };
  const keys = new Map(counts.map(({ key }, at) => [placeOf[at], key]));
  return {
    published: figures.map((figure, at) => {
      const { numerator, denominator } = inFigures.ofFigure[first + at] ?? {};
      return rolling.has(figure.measure)
        ? withoutCounts(figure, threshold)
        : publishFigure(figure, { numerator: isWithheld(numerator), denominator: isWithheld(denominator) });
    }),
    ranges: figures.map((_, at) => {
      const { numerator, denominator } = inFigures.ofFigure[first + at] ?? {};
      return { numerator: rangeOf(numerator), denominator: rangeOf(denominator) };
    }),
    moves: withheld.moves.map((move) => new Map([...move].map(([place, by]) => [keys.get(place) ?? "", by]))),
  };
}

/** The counts of figures and of their margins, each once, with all that ties them together. */
function relatedCounts(
  figures: readonly Figure[],
  inFigures: CountsOfFigures,
  { threshold, measures, care, inputsOn }: Protection,
  settled: (count: number) => Settled | undefined,
  isEarlier: (count: number) => boolean,
): { readonly counts: readonly ReportCount[]; readonly distinct: DistinctCounts } {
  const isTold = (at: number): boolean => settled(at) !== "untold";
  const isUnsaid = (at: number): boolean => settled(at) === "unsaid";
  const sets = care === undefined ? [] : membersOfCounts(figures, inFigures, measures, care, inputsOn, isTold);
  const margins = unshownMargins(
    inFigures.counts,
    sets,
    inFigures.incomplete,
    threshold,
    care?.children.length ?? Infinity,
    isTold,
  );
  const counts = [...inFigures.counts, ...margins.counts];
  const allSets = [...inFigures.counts.map((_, at) => sets[at]), ...margins.sets];
  const byMembers = memberRelations(counts, allSets, threshold);
  const relations = {
    same: [...byMembers.same, ...sameByNumber(counts, allSets, isTold, isUnsaid), ...sameByDefinition(counts, isTold)],
    sums: [
      ...margins.sums,
      ...byMembers.sums,
      ...sumRelations(inFigures.counts, inFigures.incomplete),
      ...denominatorRelations(inFigures),
      ...dateRelations(counts, { isTold, isEarlier }),
    ],
  };
  return { counts, distinct: distinctCounts(counts, relations, settled) };
}

/** What was decided of each count before: a count of several figures is shown if one of them shows it. */
function settledBefore(
  { counts, ofFigure }: CountsOfFigures,
  settled: readonly SettledFigures[],
): (count: number) => Settled | undefined {
  const decided: (Settled | undefined)[] = counts.map(() => undefined);
  const decide = (count: number | undefined, shown: number | undefined, state: Settled): void => {
    if (count === undefined || decided[count] === "shown") return;
    decided[count] = shown !== undefined ? "shown" : decided[count] === "known" ? "known" : state;
  };
  const before = settled.flatMap(({ published, stateOf }) => published.map((figure) => ({ figure, stateOf })));
  for (const [at, { figure, stateOf }] of before.entries()) {
    const { numerator, denominator } = ofFigure[at] ?? {};
    const state = stateOf(figure);
    decide(numerator, figure.numerator ?? (figure.symbol === "" ? figure.value : undefined), state);
    decide(denominator, figure.denominator, state);
  }
  return (count) => decided[count];
}

/** Which counts an earlier publication printed. */
function earlierCounts({ ofFigure }: CountsOfFigures, settled: readonly SettledFigures[]): (count: number) => boolean {
  const areEarlier = settled.flatMap(({ figures, areEarlier = false }) => figures.map(() => areEarlier));
  const earlier = new Set(ofFigure.flatMap(({ numerator }, at) => (areEarlier[at] ? [numerator] : [])));
  return (count) => earlier.has(count);
}

function movesByPlace(
  move: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number | undefined>,
): ReadonlyMap<number, number> {
  const byPlace = new Map<number, number>();
  for (const [key, by] of move) {
    const place = places.get(key);
    if (place !== undefined) byPlace.set(place, by);
  }
  return byPlace;
}
