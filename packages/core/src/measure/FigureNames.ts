import type { BreakdownId, BreakdownsById, CategoryId, MeasureId, MeasuresById } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";

/** Several ids crossed, joined by semicolons. */
export type CrossedIds = `${string};${string}`;

/** What a figure is of: a measure, a breakdown of it or several crossed, and a category of these. */
export interface FigureNames {
  /** id of a measure in the catalogue, or of the authority's own */
  readonly measure: MeasureId | OwnId;
  /** `total`, or the breakdown's id; several crossed are joined by semicolons, as are their categories */
  readonly breakdown: BreakdownId | OwnId | CrossedIds;
  readonly category: CategoryId | "unassigned" | OwnId | CrossedIds;
}

type BreakdownIds = { readonly [M in MeasureId]: MeasuresById[M]["breakdowns"][number]["id"] };

type CrossedIdsOf = { readonly [M in MeasureId]: BreakdownIds[M] | `${BreakdownIds[M]};${BreakdownIds[M]}` };

type CategoryIds = { readonly [B in BreakdownId]: BreakdownsById[B]["categories"][number]["id"] };

/** The breakdowns of a measure; of one whose id is known only when it runs, any. */
export type BreakdownOf<M extends MeasureId | OwnId> = OwnId extends M
  ? BreakdownId | OwnId
  : BreakdownIds[Extract<M, MeasureId>];

/** The breakdowns of a measure, and every two of them crossed. */
export type CrossedBreakdownOf<M extends MeasureId | OwnId> = OwnId extends M
  ? FigureNames["breakdown"]
  : CrossedIdsOf[Extract<M, MeasureId>];

/** The categories of a breakdown, or of several crossed, and that of children whose category cannot be told. */
export type CategoryOf<B extends string> = OwnId extends B ? FigureNames["category"] : CategoryInTurn<B>;

type CategoryInTurn<B extends string> = B extends BreakdownId
  ? CategoryIds[B] | "unassigned"
  : B extends `${infer First};${infer Others}`
    ? `${CategoryInTurn<First>};${CategoryInTurn<Others>}`
    : OwnId;

/**
 * Ids as a figure has them, of ids that come from the catalogue's own data or were looked up in it, which is where text
 * becomes an id: what the compiler cannot follow through a loop over the catalogue.
 *
 * @example
 * figureNames("cla-number", "age", "10-15"); // => {"measure":"cla-number","breakdown":"age","category":"10-15"}
 */
export function figureNames(measure: string, breakdown: string, category: string): FigureNames {
  return { measure, breakdown, category } as FigureNames;
}
