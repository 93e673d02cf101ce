import { type Day, type FigureInputs, figuresOf, measures, type Return } from "@lac-analytics/core";
import { countsOf } from "../../../../packages/core/src/protect/counts/countsOf.ts";
import { memberSet } from "../../../../packages/core/src/protect/counts/memberSet.ts";
import { membersOfCounts } from "../../../../packages/core/src/protect/counts/membersOfCounts.ts";
import { groupedBy } from "../../../../packages/core/src/return/groupedBy.ts";

/** A return and a day, at which everything is counted. */
export interface Occasion {
  readonly care: Return;
  readonly day: Day;
}

/** Whom a count counts at one occasion. */
interface SeenThen {
  /** the same for the same children, each as often */
  readonly key: string;
  readonly children: number;
  /** the number of a count that counts one for everybody */
  readonly value?: number;
}

/** Whom a count that is published counts. */
export interface Seen {
  readonly measure: string;
  readonly role: "numerator" | "denominator";
  readonly breakdown: string;
  /** all of a breakdown's categories together are `*` */
  readonly category: string;
  /** none where no figure has the count */
  readonly at: (SeenThen | undefined)[];
}

/** Whom every count that is published counts, at all occasions; what is all of a measure is not there again as all of a breakdown. */
export function childrenOfCounts(occasions: readonly Occasion[], inputs: FigureInputs): readonly Seen[] {
  return withWholes(occasions.flatMap((occasion, at) => seenAt(occasion, at, inputs)));
}

/** The counts of all that is published of a day, and of whom each is: a child as often as it is counted. */
function seenAt({ care, day }: Occasion, occasion: number, inputs: FigureInputs): readonly SeenOnce[] {
  const figures = measures
    .filter(({ kind }) => kind !== "local")
    .flatMap((measure) => figuresOf(care, { asAt: day }, { ...inputs, measures: [measure], by: "all" }));
  const counted = countsOf(figures, measures, 5);
  const sets = membersOfCounts(
    figures,
    counted,
    measures,
    care,
    () => inputs,
    () => true,
  );
  return counted.counts.flatMap(({ measure, role, breakdowns, categories, isChange, isAmount, value }, at) => {
    const children = sets[at]?.members.map((member) => member % care.children.length);
    if (children === undefined || isChange) return [];
    const [breakdown = "total", category = "total"] = [breakdowns[0], categories[0]];
    return [{ measure, role, breakdown, category, occasion, children, ...(!isAmount && { value }) }];
  });
}

interface SeenOnce extends Omit<Seen, "at"> {
  readonly occasion: number;
  readonly children: Int32Array;
  readonly value?: number;
}

/** Counts at all occasions, and those of all of a breakdown where that is not all of the measure. */
function withWholes(each: readonly SeenOnce[]): readonly Seen[] {
  const seen = new Map<string, Seen>();
  const add = ({ occasion, children, value, ...count }: SeenOnce): void => {
    const name = nameOf(count);
    const one = seen.get(name) ?? { ...count, at: [] };
    seen.set(name, one);
    one.at[occasion] = {
      key: memberSet(children.toSorted()).key,
      children: children.length,
      ...(value !== undefined && { value }),
    };
  };
  for (const one of each) add(one);
  const families = groupedBy(each, (one) => `${nameOf({ ...one, category: "*" })} ${one.occasion}`);
  for (const family of families.values()) {
    const [first] = family;
    // a share has no figure, and so no denominator, of a group that nobody of its numerator is in
    if (first === undefined || first.breakdown === "total" || first.role === "denominator") continue;
    const children = Int32Array.from(family.flatMap((one) => [...one.children]));
    const { value, ...whole } = first;
    add({ ...whole, category: "*", children });
  }
  return [...seen.values()].filter((one) => {
    const total = seen.get(nameOf({ ...one, breakdown: "total", category: "total" }));
    return one.category !== "*" || total === undefined || one.at.some((then, at) => then?.key !== total.at[at]?.key);
  });
}

function nameOf({ measure, role, breakdown, category }: Omit<Seen, "at">): string {
  return `${measure} ${role} ${breakdown} ${category}`;
}
