import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import { figuresOf } from "../measure/figuresOf.ts";
import { findMeasure } from "../measure/findMeasure.ts";
import type { MeasureKind } from "../measure/Measure.ts";
import { measures as catalogue } from "../measure/measures.ts";
import { periodOf } from "../measure/periodOf.ts";
import { addDays } from "../return/addDays.ts";
import type { Day } from "../return/Day.ts";
import { dayFromIso, isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import { type AuditedCount, auditOf } from "./auditOf.ts";
import { type EarlierEditions, earlierEditions } from "./earlierEditions.ts";
import { isFurtherPeriod } from "./isFurtherPeriod.ts";
import { knownElsewhere } from "./knownElsewhere.ts";
import { nameOfFigure } from "./nameOfFigure.ts";
import { notPublished } from "./notPublished.ts";
import type { Publication, PublicationOptions } from "./Publication.ts";
import { requireThreshold } from "./protectFigures.ts";
import { type ProtectedFigures, type Protection, protectTogether, type SettledFigures } from "./protectTogether.ts";
import { publishedBreakdowns } from "./publishedBreakdowns.ts";
import { withheldInEither } from "./withheldInEither.ts";
import { withNoughtsWithheld } from "./withNoughtsWithheld.ts";
import { withoutCounts } from "./withoutCounts.ts";

/** The measure of children on a day, which those that came and those that went tie to other days. */
const lookedAfter = "cla-number";

/** The breakdowns by which a child stays in one category from day to day, so that comings and goings add up. */
const lasting: ReadonlySet<string> = new Set(["total", "sex", "ethnicity", "uasc"]);

/**
 * What may be published of a return. What is withheld of a figure follows from the return, the figure's own period and
 * the inputs, and from nothing else: not from which measures, breakdowns, dates or reports are asked for. So any
 * publications of one return, put together, say what one of them with everything would say.
 *
 * To that end everything that can be asked of a day is protected together, whoever asks for how little of it: every
 * measure by every breakdown, and the crossings that the papers print.
 *
 * - The counts of children on a day come first, and by themselves: what is shown of 31 March 2024 is the same in its own
 *   publication and beside 31 March 2025.
 * - What came about in the months to a day is protected next, from a reader who knows every count of children on that day
 *   and on the day before the months began, withheld or not, and so that it leaves each withheld one of these as uncertain
 *   as it was. Each measure is published over the months of its own alone: two windows that begin or end on one day would
 *   give away the months between.
 * - Of rolling averages, and of means over other months, the value alone is shown.
 * - Other crossings, and other months, of which there are more than could be protected together, are not published: their
 *   figures are not available (`x`).
 *
 * A second edition is published beside the first. What `earlier` holds of a day is printed as it was, also where the
 * return was corrected since, and nothing else of that day: by how little it was corrected would be told. What came about
 * in months that overlap with those of an earlier edition is protected from a reader who takes one from the other: the months
 * between the dates, which nobody prints, add up to what each edition prints, and tie the children of all dates together.
 * Who was there on a day within months that were printed is protected from that. Whatever an earlier edition withheld stays
 * as uncertain as it must be. What `elsewhere` shows is known, also a count beside a value that is withheld. The dates of a
 * publication that is recorded are settled in the same way, one after the other as they are asked for; what they show then
 * hangs on which are asked for, and is in the record.
 *
 * What the criterion is, `protectFigures` says, with one exception: noughts are shown but where they would tell the rest, as of
 * two children who left for two reasons those of all other reasons would. They are withheld then, with those of whatever counts
 * the same children, and a withheld count beside them may be nought. Totals are known to every reader, and are withheld only
 * where they are small, or nothing else could keep a count from being worked out.
 *
 * @throws {RangeError} if the threshold is not a whole number from 1
 * @example
 * publicationOf(care).of(figuresOf(care, { year: 2025 }));
 * publicationOf(care).made(); // => []
 */
export function publicationOf(
  care: Return,
  { inputsOn = () => ({}), measures = catalogue, threshold = 5, earlier, elsewhere = [] }: PublicationOptions = {},
): Publication {
  requireThreshold(threshold, "publicationOf");
  const protection = { threshold, measures, inputsOn: (periodEnd: string) => inputsOn(dayFromIso(periodEnd)) };
  const layers = new Map<string, ProtectedFigures>();
  const byName = new Map<ProtectedFigures, ReadonlyMap<string, Figure>>();
  const asked = new Set<ProtectedFigures>();
  // the day to which what came about was protected
  const dayTo = new Map<ProtectedFigures, Day>();
  // what is printed otherwise than those decided together have it, by name and months
  const apart = new Map<string, Figure>();
  const kindOf = new Map(measures.map(({ id, kind }) => [id, kind]));
  const printedUpTo = (own: readonly Figure[]): EarlierEditions =>
    earlierEditions(care, { earlier: [...(earlier ?? []), ...own], measures, inputsOn, byOf: publishedBreakdowns });
  const before = printedUpTo([]);
  /** Those before, and where this publication is recorded what it decided by now, of other days than one that is left out. */
  const besideOwn = (leftOut?: Day): EarlierEditions => {
    const own = earlier === undefined ? [] : [...asked].flatMap((made) => made.published);
    const others = leftOut === undefined ? own : own.filter(({ periodEnd }) => periodEnd !== isoFromDay(leftOut));
    return others.length === 0 ? before : printedUpTo(others);
  };
  const alsoElsewhere = knownElsewhere(elsewhere, threshold);
  /** Everything of some kinds that can be asked of a day. */
  const allOn = (day: Day, kinds: readonly MeasureKind[]): readonly Figure[] =>
    measures
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((measure) =>
        figuresOf(care, { asAt: day }, { ...inputsOn(day), measures: [measure], by: publishedBreakdowns(measure) }),
      )
      // what a series has of an earlier day belongs to that day
      .filter(({ periodEnd }) => periodEnd === isoFromDay(day));
  /** Figures protected beside what was settled, and where they were protected otherwise before so that both ways hold. */
  const protectBeside = (
    all: readonly Figure[],
    by: Protection,
    settled: readonly SettledFigures[],
    other?: ProtectedFigures,
  ): ProtectedFigures => {
    const safe = protectTogether(all, by, settled);
    const made = withNoughtsWithheld(
      other === undefined ? safe : withheldInEither(safe, other),
      threshold,
      (shown) => protectTogether(all, by, [...settled, shown]).ranges,
    );
    const isUnsaid = (figure: Figure): boolean => [made, other].some((each) => each?.isUnsaid?.(figure) === true);
    return other?.isUnsaid === undefined ? made : { ...made, isUnsaid };
  };
  const once = (name: string, make: () => ProtectedFigures): ProtectedFigures => {
    const known = layers.get(name);
    if (known !== undefined) return known;
    const made = make();
    layers.set(name, made);
    const { figures, published } = made;
    byName.set(made, new Map(figures.map((figure, at) => [nameOfFigure(figure), published[at] ?? figure])));
    return made;
  };
  /** Everything of some kinds that can be asked of a day, protected together, once, beside what was settled. */
  const layer = (day: Day, kinds: readonly MeasureKind[], settled: () => readonly SettledFigures[]): ProtectedFigures =>
    once(`${day} ${kinds.join(" ")}`, () => {
      const figures = allOn(day, kinds);
      const counted = kinds.includes("local") ? protection : { ...protection, care };
      return protectBeside(figures, counted, [...settled(), alsoElsewhere(figures)]);
    });
  const byItself = (day: Day): ProtectedFigures => layer(day, ["stock"], () => []);
  /**
   * Who is there on a day, protected by itself. Where an earlier edition printed what came about around that day, it is
   * protected beside that as well, and what either of the two withholds is withheld.
   */
  const onDay = (day: Day): ProtectedFigures =>
    once(nameOfDay(day), () => {
      const editions = earlier === undefined ? undefined : besideOwn();
      if (!editions?.isInFlows(day)) return byItself(day);
      const figures = allOn(day, ["stock"]);
      const settled = [...editions.tiedTo(day), alsoElsewhere(figures)];
      return protectBeside(figures, { ...protection, care }, settled, byItself(day));
    });
  const isNew = (day: Day): boolean => !before.isDecided(isoFromDay(day), "stock");
  /** Who is there on a day, as it was decided; by itself where nobody asked for it. */
  const stockOf = (day: Day): ProtectedFigures => layers.get(nameOfDay(day)) ?? byItself(day);
  const toDay = (day: Day): ProtectedFigures => {
    const from = dayBefore(day);
    const made = once(`${day} flow`, () => {
      const figures = allOn(day, ["flow", "cohort"]);
      const by = { ...protection, care };
      const onDays: readonly SettledFigures[] = [
        ...[day].filter(isNew).map((each) => ({
          ...stockOf(each),
          stateOf: (figure: Figure) => (isTiedToDates(figure) ? ("known" as const) : ("withheld" as const)),
        })),
        ...[from]
          .filter(isNew)
          .map((each) => ({ ...only(byItself(each), lookedAfter), stateOf: () => "known" as const })),
      ];
      const beside = [...besideOwn(day).tiedTo(day), alsoElsewhere(figures)];
      const first = protectBeside(figures, by, [...onDays, ...beside]);
      if (!hasNarrow(first) || !hasNarrow(provedFor(day, first))) return first;
      return protectBeside(figures, by, [...readOn(day), ...beside], first);
    });
    dayTo.set(made, day);
    return made;
  };
  const hasNarrow = (made: ProtectedFigures): boolean =>
    auditOf(made, threshold).some(({ isProtected, high }) => !isProtected && high > 0);
  /** What a reader has of figures: withheld counts are known to nobody, and noughts among them to be none where they are. */
  const asPrinted = (made: ProtectedFigures): SettledFigures => ({
    ...made,
    stateOf: (figure) => (made.isUnsaid?.(figure) === true ? "unsaid" : "kept"),
  });
  /** Who is there on the days that tie in with what came about to a day, as readers have it: of the earlier as far as it was printed, where that is recorded. */
  const readOn = (day: Day): readonly SettledFigures[] =>
    (earlier === undefined ? [day, dayBefore(day)] : [day]).filter(isNew).map(stockOf).map(asPrinted);
  /** What came about to a day, with what is proved of it to a reader who has no more than what is printed. */
  const provedFor = (day: Day, made: ProtectedFigures): ProtectedFigures => {
    const known = alsoElsewhere([...made.figures, ...allOn(dayBefore(day), ["stock"])]);
    const settled = [asPrinted(made), ...readOn(day), ...besideOwn(day).tiedTo(day), known];
    return { ...made, ranges: protectTogether(made.figures, { ...protection, care }, settled).ranges };
  };
  const audit = (made: ProtectedFigures): readonly AuditedCount[] => {
    const day = dayTo.get(made);
    return auditOf(day === undefined ? made : provedFor(day, made), threshold);
  };
  const setApart = (shown: Figure): Figure => {
    apart.set(`${nameOfFigure(shown)}|${shown.periodStart}`, shown);
    return shown;
  };
  const publish = (figure: Figure): Figure => {
    const kind = kindOf.get(figure.measure) ?? "local";
    const printed = before.printed(figure);
    if (printed !== undefined) return printed;
    const day = dayFromIso(figure.periodEnd);
    if (kind === "rolling" || isFurtherPeriod(figure)) {
      return setApart(withoutCounts(figure, threshold, () => toDay(day).isUnsaid === undefined));
    }
    if (before.isDecided(figure.periodEnd, kind)) return notPublished(figure);
    const made = kind === "stock" ? onDay(day) : kind === "local" ? layer(day, ["local"], () => []) : toDay(day);
    asked.add(made);
    const found = byName.get(made)?.get(nameOfFigure(figure));
    const isThat = found?.periodStart === figure.periodStart || isOfSeries(figure, inputsOn(day));
    if (found === undefined || !isThat) return notPublished(figure);
    return found.periodStart === figure.periodStart ? found : setApart({ ...found, periodStart: figure.periodStart });
  };
  return {
    of: (figures) => figures.map(publish),
    made: () => [...[...asked].flatMap((made) => made.published), ...apart.values()],
    audit: () => [...asked].flatMap(audit),
  };
}

/** The eve of the months in which what is published of a day came about. */
function dayBefore(day: Day): Day {
  return addDays(periodOf(findMeasure("net-change"), { asAt: day }).from, -1);
}

/** What was decided of who is there on a day, once somebody asks for it. */
function nameOfDay(day: Day): string {
  return `${day} shown`;
}

/** Whether a figure is a row of the council's own series, which has a day, and does not say over which months it counts. */
function isOfSeries({ measure, breakdown, category, periodEnd }: Figure, { series = [] }: FigureInputs): boolean {
  const day = dayFromIso(periodEnd);
  return series.some(
    (row) => row.day === day && row.measure === measure && row.breakdown === breakdown && row.category === category,
  );
}

/** Whether what came about in some months ties a count of children on a day to that on another. */
function isTiedToDates({ measure, breakdown }: Figure): boolean {
  return measure === lookedAfter && lasting.has(breakdown);
}

/** The figures of one measure alone, with the proof of what was withheld. */
function only({ figures, published, moves, ranges }: ProtectedFigures, measure: string): ProtectedFigures {
  const isOf = (figure: Figure): boolean => figure.measure === measure;
  return { figures: figures.filter(isOf), published: published.filter(isOf), moves, ranges };
}
