import type { Return } from "../../return/Return.ts";
import { type Breakdown, type Category, type Certainty, unassigned } from "../Breakdown.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import type { RestsOn } from "../loss/RestsOn.ts";
import type { Member } from "../Member.ts";

/** A category that is a list of codes. A blank code is `""`. */
export interface CodeCategory<C extends string = string> extends Category<C> {
  readonly codes: readonly string[];
}

interface CodeBreakdown<Id extends string, C extends string> {
  readonly id: Id;
  readonly title: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly restsOn: RestsOn;
  readonly categories: readonly CodeCategory<C>[];
  /** the code of each child, read once for the whole return */
  readonly codeOf: (care: Return, inputs?: FigureInputs) => (member: Member) => string;
  /** to whom the breakdown applies, if not to everybody */
  readonly appliesTo?: (member: Member) => boolean;
}

/** A breakdown by the codes of one column: each category a list of codes, every other code `unassigned`. */
export function codeBreakdown<const Id extends string, const C extends string>(
  options: CodeBreakdown<Id, C>,
): Breakdown<Id, C> {
  const { id, title, source, certainty, restsOn, categories, codeOf, appliesTo = () => true } = options;
  const categoriesOfCode = new Map<string, string[]>();
  for (const category of categories) {
    for (const code of category.codes) {
      const known = categoriesOfCode.get(code);
      if (known === undefined) categoriesOfCode.set(code, [category.id]);
      else known.push(category.id);
    }
  }
  return {
    id,
    title,
    source,
    certainty,
    restsOn,
    categories: categories.map(({ codes: _, ...category }) => category),
    classifier: (care, inputs) => {
      const code = codeOf(care, inputs);
      return (member) => (appliesTo(member) ? (categoriesOfCode.get(code(member)) ?? [unassigned.id]) : []);
    },
  };
}
