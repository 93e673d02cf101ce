import type { Return } from "../return/Return.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import type { RestsOn } from "./loss/RestsOn.ts";
import type { Member } from "./Member.ts";
import type { Polarity } from "./Polarity.ts";

/** One value of a breakdown, such as foster placements among placement groups. */
export interface Category<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** whether more in it is better or worse, where that is another thing than of the measure as a whole */
  readonly polarity?: Polarity;
}

/** How far a definition can be trusted: recomputed from published figures, stated by a publication, or our reading. */
export type Certainty = "confirmed-against-published" | "quoted" | "inferred" | "unknown";

/** A way of splitting children into categories: data, and one function that says where a child belongs. */
export interface Breakdown<Id extends string = string, C extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** the columns of the return that tell a child's category, where the measure does not give it itself */
  readonly restsOn: RestsOn;
  /** the categories that are always shown, in order; empty where they are read off the children (single years of age) */
  readonly categories: readonly Category<C>[];
  /** what must be given for there to be categories, as the end of a sentence; undefined where nothing is missing */
  readonly needs?: (inputs: FigureInputs) => string | undefined;
  /**
   * The category of each child; several where one category is a part of another, none where the breakdown does not
   * apply to the child. What the breakdown does not know is `unassigned`, never dropped.
   */
  readonly classifier: (care: Return, inputs?: FigureInputs) => (member: Member) => readonly string[];
}

/** A breakdown of the catalogue, whose type knows its id and those of its categories. */
export function defineBreakdown<const Id extends string, const C extends string>(
  breakdown: Breakdown<Id, C>,
): Breakdown<Id, C> {
  return breakdown;
}

/** The category of children who are in no other: their code is in no list, is not known, or they are of another age. It stays in the denominator. */
export const unassigned: Category<"unassigned"> = { id: "unassigned", label: "In no group, or not known" };
