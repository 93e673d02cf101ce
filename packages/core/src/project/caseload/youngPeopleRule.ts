import { type AtDay, byDateRule } from "../scenario/byDateRule.ts";
import { eitherRule } from "../scenario/eitherRule.ts";
import { listRule } from "../scenario/listRule.ts";
import { objectRule, optional } from "../scenario/objectRule.ts";
import type { Rule } from "../scenario/Rule.ts";
import { refuse } from "../scenario/refuse.ts";
import { textRule } from "../scenario/textRule.ts";
import { countRule, type YoungPeopleCount } from "./countRule.ts";

/** Totals in receipt of support, or young people by age, on dates, as somebody else projected them. */
export interface CountedYoungPeople {
  readonly counts: readonly AtDay<YoungPeopleCount>[];
}

/** The files from which young people are projected; paths are relative to the scenario file. */
export interface ListedYoungPeople {
  readonly people: { readonly return: readonly string[]; readonly careLeavers: string | undefined };
}

const path = textRule("the path of a file or folder");

const peopleRule = objectRule({
  return: optional(eitherRule(path, "list", listRule(path)), "SSDA903 return: a folder, a file, or a list of them"),
  careLeavers: optional(path, "CSV of care leavers: child, birth_date, status, in_touch"),
});

const eitherOfTwo = objectRule({
  counts: optional(
    byDateRule(countRule, "any day"),
    "Young people in receipt on each date, or by age; between the dates in a straight line, before and after them level",
  ),
  people: optional(peopleRule, "Files to project from"),
});

/** A rule for whom the advisers are for: either counts or people. */
export const youngPeopleRule: Rule<CountedYoungPeople | ListedYoungPeople> = {
  asks: "either counts or people",
  schema: { ...eitherOfTwo.schema, minProperties: 1, maxProperties: 1 },
  read: (node, place) => {
    const { counts, people } = eitherOfTwo.read(node, place);
    if (counts !== undefined && people === undefined) return { counts };
    if (counts !== undefined || people === undefined) return refuse(place, node, "must hold either counts or people");
    const { return: returns, careLeavers } = people;
    if (returns === undefined && careLeavers === undefined) {
      return refuse(place, node, "must name a return, care_leavers or both under people");
    }
    return { people: { return: typeof returns === "string" ? [returns] : (returns ?? []), careLeavers } };
  },
};
