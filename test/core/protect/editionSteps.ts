import {
  dayFromIso,
  type Figure,
  figuresOf,
  type Measure,
  measures,
  publicationOf,
  type Return,
} from "@lac-analytics/core";
import { nameOfFigure } from "../../../packages/core/src/protect/nameOfFigure.ts";
import { editionsMeaning } from "./editionsMeaning.ts";
import { type Found, linearAttack } from "./linearAttack.ts";

/** Measures whose meaning the attacker of editions knows. */
const ids = [
  "cla-number",
  "uasc-number",
  "placement-share",
  "need-share",
  "started-number",
  "ceased-number",
  "ceased-reason-share",
  "adopted-number",
];
const asked = measures.filter(({ id }) => ids.includes(id));

/** Their figures at a day by every breakdown; what came about over some months alone, where these are given. */
export function counted(care: Return, iso: string, months?: number): readonly Figure[] {
  const wanted = months === undefined ? asked : asked.filter(({ kind }) => kind !== "stock");
  const over = wanted.map((measure): Measure => (months === undefined ? measure : { ...measure, months }));
  return figuresOf<Measure>(care, { asAt: dayFromIso(iso) }, { measures: over, by: "all" });
}

/** Five quarterly dates to the end of a reporting year. */
export function quartersTo(year: number): readonly string[] {
  return [`${year - 1}-03-31`, `${year - 1}-06-30`, `${year - 1}-09-30`, `${year - 1}-12-31`, `${year}-03-31`];
}

/** Whether a figure is of children on a day. */
export function isStock({ periodStart, periodEnd }: Figure): boolean {
  return periodStart === periodEnd;
}

export function withheldIn(figures: readonly Figure[]): number {
  return figures.filter(({ symbol }) => symbol === "c").length;
}

/** Counts of which fewer values are left than there are small ones. */
export function narrowedIn(found: readonly Found[]): readonly Found[] {
  return found.filter(({ low, high }) => high - low < 4 - 1e-6);
}

/** One publication: of which date, and whether of who was there on it, of what came about up to it, or of both. */
export interface Step {
  readonly day: string;
  readonly of: "stocks" | "flows" | "both";
}

/** What came of publications one after the other, each recorded before the next. */
export interface Published {
  readonly found: readonly Found[];
  /** how many cells are withheld in them, and in each by itself */
  readonly withheld: number;
  readonly alone: number;
}

/** What else is so of publications. */
export interface PublishedHow {
  /** what others print of the same children, which the publications and the attacker know */
  readonly elsewhere?: readonly Figure[];
  /** whether all steps are of one publication, as notebooks of one run ask for one date after the other */
  readonly atOnce?: boolean;
}

/** Publishes step by step, and attacks all that was published at once. */
export function attackOn(
  care: Return,
  steps: readonly Step[],
  { elsewhere = [], atOnce = false }: PublishedHow = {},
): Published {
  const earlier: Figure[] = [];
  const one = publicationOf(care, { earlier, elsewhere });
  const editions = steps.map(({ day, of }) => {
    const truth = counted(care, day).filter((figure) => of === "both" || isStock(figure) === (of === "stocks"));
    const publication = atOnce ? one : publicationOf(care, { earlier: [...earlier], elsewhere });
    const published = publication.of(truth);
    if (!atOnce) earlier.push(...publication.made());
    return { truth, published, alone: withheldIn(publicationOf(care).of(truth)) };
  });
  const days = [...new Set(steps.map(({ day }) => day))];
  const ends = [...new Set(days.flatMap((day) => [day, `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`]))].sort();
  const truth = editions.flatMap((edition) => edition.truth);
  const published = editions.flatMap((edition) => edition.published);
  const pieces = ends.slice(1).flatMap((day) => counted(care, day, 3));
  const { meaningOf, balanced } = editionsMeaning(truth, pieces);
  const others = new Map(elsewhere.map((figure) => [nameOfFigure(figure), figure]));
  const known = published.map((figure) => withCounts(figure, others.get(nameOfFigure(figure))));
  return {
    found: linearAttack(truth, known, meaningOf, balanced),
    withheld: withheldIn(published),
    alone: editions.reduce((sum, { alone }) => sum + alone, 0),
  };
}

/** A figure with the counts that another prints of it; from a percentage alone nobody reads one. */
function withCounts(figure: Figure, other: Figure | undefined): Figure {
  if (other === undefined) return figure;
  const { denominator = figure.denominator } = other;
  const isCount = other.symbol === "" && other.unit !== "percent" && other.unit !== "per 10,000";
  const numerator = other.numerator ?? (isCount ? other.value : figure.numerator);
  return {
    ...figure,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}
