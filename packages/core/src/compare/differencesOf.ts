import { coveredDays } from "../cohort/coveredDays.ts";
import { comparable } from "../measure/comparable.ts";
import { countedIn } from "../measure/countedIn.ts";
import { countMembers } from "../measure/countMembers.ts";
import type { Figure, ShownFigure } from "../measure/Figure.ts";
import type { FigureDate } from "../measure/FigureDate.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import { type FigureOptions, figuresOf } from "../measure/figuresOf.ts";
import { crossing } from "../measure/groupByCategory.ts";
import type { Measure } from "../measure/Measure.ts";
import type { Member } from "../measure/Member.ts";
import { measures as catalogue } from "../measure/measures.ts";
import { periodOf } from "../measure/periodOf.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import { returnOf } from "../return/returnOf.ts";
import { type Correction, correctionsBetween } from "./correctionsBetween.ts";

/** Something said of each cause: children who are gone, records that differ of children in both returns, new children. */
export interface ByCause {
  readonly gone: number;
  readonly corrected: number;
  readonly added: number;
}

/** A figure that two returns give differently. */
export interface MovedFigure {
  /** revised where the later return answers for days after the figure's period too */
  readonly kind: "moved" | "revised";
  readonly before: ShownFigure;
  readonly after: ShownFigure;
  /**
   * How much of `after.value - before.value` each cause makes, in the unit of the figure; they add up to it. Missing
   * where the figure has no value of the children in both returns alone.
   */
  readonly change?: ByCause;
  /** how many children each cause puts in or out of the figure's numerator or denominator, or counts there otherwise */
  readonly children: ByCause;
  /** which corrections the children counted as corrected have, among the columns that the figure rests on */
  readonly corrections: readonly Correction[];
}

/** A figure that one of two returns gives; the other cannot answer, or has nobody in a category that is read off children. */
export type FigureOfOne =
  | { readonly kind: "only before"; readonly before: ShownFigure; readonly after: Figure | undefined }
  | { readonly kind: "only after"; readonly before: Figure | undefined; readonly after: ShownFigure };

export type FigureDifference = MovedFigure | FigureOfOne;

/** The figures wanted, as `figuresOf` takes them, with what both returns are asked with. */
export interface DifferenceOptions
  extends Pick<FigureOptions<Measure>, "measures" | "by">,
    Omit<FigureInputs, "series" | "ownMeasures"> {}

/**
 * The figures that differ between two returns asked the same, as where one was corrected or goes on longer, and why:
 * children who are gone from the later one, records that differ of children whom both have, and children who are new in
 * it. The change is taken in this order: what the figure loses with those gone, what it becomes by the records of those
 * who stay, what it gains with those new. Children are told by their identifiers, so both returns must have the same.
 * A figure of a part of what was asked counts as none. No child is named.
 *
 * @throws {RangeError} if the year is not a reporting year, or none of the measures has a breakdown that is asked for
 * @example
 * differencesOf(care, care, { year: 2018 }).filter(({ kind }) => kind === "revised"); // => []
 */
export function differencesOf(
  before: Return,
  after: Return,
  date: FigureDate,
  options: DifferenceOptions = {},
): readonly FigureDifference[] {
  const known = new Set(after.children);
  const stayed = before.children.filter((child) => known.has(child));
  const asked = (care: Return): ReadonlyMap<string, Figure> =>
    new Map(figuresOf(care, date, options).map((figure) => [nameOf(figure), comparable(figure)]));
  const [old, now] = [asked(before), asked(after)];
  const apart = [...new Set([...now.keys(), ...old.keys()])].filter((name) => differ(old.get(name), now.get(name)));
  if (apart.length === 0) return [];
  const ofStayed = [before, after].map((care) => asked(returnOf(care, stayed)));
  const last = isoFromDay(coveredDays(after).to);
  const partsOf = partsByCategory(before, after, date, options);
  const corrections = correctionsBetween(before, after);
  return apart.flatMap((name): readonly FigureDifference[] => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was?.symbol !== "") return is?.symbol === "" ? [{ kind: "only after", before: was, after: is }] : [];
    if (is?.symbol !== "") return [{ kind: "only before", before: was, after: is }];
    const change = changeByCause([was, ...ofStayed.map((figures) => figures.get(name)), is]);
    const { children, corrected, restsOn } = partsOf(is);
    return [
      {
        kind: is.periodEnd < last ? "revised" : "moved",
        before: was,
        after: is,
        ...(change && { change }),
        children,
        corrections: corrections(corrected, restsOn),
      },
    ];
  });
}

function nameOf({ measure, breakdown, category }: Figure): string {
  return JSON.stringify([measure, breakdown, category]);
}

/** Whether two figures differ in what they count, or only one has a value. */
function differ(one: Figure | undefined, other: Figure | undefined): boolean {
  if (one?.symbol !== "" || other?.symbol !== "") return one?.symbol === "" || other?.symbol === "";
  return one.value !== other.value || one.numerator !== other.numerator || one.denominator !== other.denominator;
}

/** The changes from the figure before to that after, by way of the two of those who stayed. */
function changeByCause(figures: readonly (Figure | undefined)[]): ByCause | undefined {
  const [was, stayedWas, stayedIs, is] = figures.map((figure) => (figure?.symbol === "" ? figure.value : undefined));
  if (was === undefined || stayedWas === undefined || stayedIs === undefined || is === undefined) return undefined;
  return { gone: stayedWas - was, corrected: stayedIs - stayedWas, added: is - stayedIs };
}

interface Parts {
  readonly children: ByCause;
  /** identifiers of the children in both returns who are counted differently */
  readonly corrected: ReadonlySet<string>;
  readonly restsOn: Measure["restsOn"];
}

/** Tells of a figure how children's parts in it differ between two returns; each measure is counted once. */
function partsByCategory(
  before: Return,
  after: Return,
  date: FigureDate,
  { measures = catalogue, by: _, ...inputs }: DifferenceOptions,
): (figure: Figure) => Parts {
  const [olds, news] = [new Set(before.children), new Set(after.children)];
  const counter = (care: Return): ((measure: Measure, breakdown: string, category: string) => Map<string, string>) => {
    const counted = new Map<string, ReturnType<typeof countMembers>>();
    return (measure, breakdown, category) => {
      const source = { ...inputs, care, period: periodOf(measure, date) };
      const members = counted.get(measure.id) ?? countMembers(measure, source);
      counted.set(measure.id, members);
      const groups = countedIn(measure, breakdownsOf(measure, breakdown), members, source);
      return partsOfChildren(care, groups.get(category));
    };
  };
  const [oldParts, newParts] = [counter(before), counter(after)];
  return ({ measure: id, breakdown, category }) => {
    const measure = measures.find((each) => each.id === id);
    if (measure === undefined) throw new RangeError(`differencesOf has no measure ${id}`);
    const [was, is] = [oldParts(measure, breakdown, category), newParts(measure, breakdown, category)];
    const corrected = new Set(
      [...was.keys(), ...is.keys()].filter(
        (child) => olds.has(child) && news.has(child) && was.get(child) !== is.get(child),
      ),
    );
    return {
      children: {
        gone: [...was.keys()].filter((child) => !news.has(child)).length,
        corrected: corrected.size,
        added: [...is.keys()].filter((child) => !olds.has(child)).length,
      },
      corrected,
      restsOn: [...measure.restsOn, ...breakdownsOf(measure, breakdown).flatMap(({ restsOn }) => restsOn)],
    };
  };
}

function breakdownsOf({ breakdowns }: Measure, crossed: string): Measure["breakdowns"] {
  return crossed.split(crossing).flatMap((id) => breakdowns.find((breakdown) => breakdown.id === id) ?? []);
}

/** What each child counts for above and below the line, as text to be compared. */
function partsOfChildren(
  care: Return,
  group: { readonly numerator: readonly Member[]; readonly denominator: readonly Member[] | undefined } | undefined,
): Map<string, string> {
  const parts = new Map<string, string[]>();
  const add = (line: string, members: readonly Member[]): void => {
    for (const { child, amount, duration } of members) {
      const identifier = care.children[child] ?? "";
      const part = JSON.stringify([line, amount, duration]);
      parts.set(identifier, [...(parts.get(identifier) ?? []), part]);
    }
  };
  add("above", group?.numerator ?? []);
  add("below", group?.denominator ?? []);
  return new Map([...parts].map(([child, all]) => [child, all.toSorted().join()]));
}
