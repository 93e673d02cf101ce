import type { Assumption } from "../scenario/Assumption.ts";
import { assumptionRule } from "../scenario/assumptionRule.ts";
import { objectRule, required, standard } from "../scenario/objectRule.ts";
import type { Rule } from "../scenario/Rule.ts";

/**
 * Young people on a date, by age. In receipt of support are those under 21, those supported from 21 on whatever the
 * take-up, and of the others from 21 on the share that takes it up.
 */
export interface CountByAge {
  readonly under21: Assumption;
  readonly from21: Assumption;
  readonly supportedFrom21: Assumption;
}

/** A total in receipt of support, or young people by age. */
export type YoungPeopleCount = Assumption | CountByAge;

const total = assumptionRule({ minimum: 0, maximum: 1_000_000, suchAs: 232 });

const byAge = objectRule({
  under21: required(total, "Young people under 21 who are in receipt"),
  from21: required(total, "Young people of 21 and over who are entitled, of whom take_up_at_21 are in receipt"),
  supportedFrom21: standard(total, 0, "Beside those, young people of 21 and over in receipt whatever the take-up"),
});

const keysByAge: readonly string[] = ["under_21", "from_21", "supported_from_21"];

/** A rule for a count on a date: a total, as a number or a range, or such numbers by age. */
export const countRule: Rule<YoungPeopleCount> = {
  asks: `${total.asks}, or ${byAge.asks}`,
  schema: { anyOf: [total.schema, byAge.schema] },
  read: (node, place) => {
    const isByAge = node.kind === "map" && node.entries.some(({ key }) => keysByAge.includes(key));
    return isByAge ? byAge.read(node, place) : total.read(node, place);
  },
};

/** Whether a count tells ages apart. */
export function isByAge(count: YoungPeopleCount): count is CountByAge {
  return typeof count === "object" && "under21" in count;
}
