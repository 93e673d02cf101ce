import type { Day } from "../../return/Day.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import { assumptionRule } from "../scenario/assumptionRule.ts";
import { dateRule } from "../scenario/dateRule.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { type FieldValues, named, objectRule, optional, required } from "../scenario/objectRule.ts";
import { oneOfRule } from "../scenario/oneOfRule.ts";
import type { Rule } from "../scenario/Rule.ts";
import { textRule } from "../scenario/textRule.ts";

const times = assumptionRule({ minimum: 0, maximum: 100, suchAs: 0.8 });
const share = assumptionRule({ minimum: 0, maximum: 1, suchAs: 0.25 });
const ages = listRule(textRule("the name of an age band, such as 10-15"));
const groupName = textRule("the name of a group of placements");

const agesField = optional(ages, "Age bands to which it applies, such as [10-15, 16-17]; all where it is left out");

/** What is done to a number: exactly one of the three. */
export type NumberChange = { readonly [K in "times" | "add" | "set"]?: Assumption | undefined };

function changeFields(most: number, suchAs: number, unit: string) {
  return {
    times: named("Of what it was", "% of what it was", optional(times, "It is multiplied by this")),
    add: optional(
      assumptionRule({ minimum: -most, maximum: most, suchAs }),
      `This is added, in ${unit}; it never falls below nought`,
    ),
    set: optional(assumptionRule({ minimum: 0, maximum: most, suchAs }), `It is this, in ${unit}`),
  };
}

const numberKeys = ["times", "add", "set"] as const;
const yearly = "transitions a year for each child";

/** The keys of each kind of change. */
export const placementChangeFields = {
  rate: {
    of: required(groupName, "The group that children leave"),
    to: required(groupName, "The group that they move to, or left care"),
    ages: agesField,
    ...changeFields(365, 0.2, yearly),
  },
  entries: {
    group: optional(groupName, "The group that children come into; all where it is left out"),
    ages: agesField,
    ...changeFields(100_000, 20, "children a year, shared out as those observed"),
  },
  mix: {
    of: required(groupName, "The group that children would have come into"),
    to: required(groupName, "The group that they come into instead"),
    share: named("Share of them", "%", required(share, "The share of them")),
    now: optional(share, "The share of the children who are in the group at that date who move at once"),
    ages: agesField,
  },
  sooner: {
    of: required(groupName, "The group from which children leave care"),
    months: named(
      "Months sooner",
      "months",
      required(
        assumptionRule({ minimum: 0, maximum: 120, suchAs: 1 }),
        "So many months sooner, on average; never less than a tenth of the wait is left",
      ),
    ),
    ages: agesField,
  },
  price: {
    name: required(textRule("the name of a price"), "The price that changes"),
    ...changeFields(1_000_000, 900, "pounds a week"),
  },
  placed: {
    name: required(textRule("the name of a price"), "The price whose share changes"),
    share: named(
      "Its share of the group",
      "%",
      required(
        numberRule({ minimum: 0, maximum: 1, suchAs: 0.4 }),
        "Its share of the child-days of its group; the others of the group fill what it leaves",
      ),
    ),
  },
};

const { rate, entries, mix, sooner, price, placed } = placementChangeFields;

const firstOfMonth = dateRule("first of a month");

const fields = {
  rate: optional(
    oneOfRule(objectRule(rate), numberKeys),
    "The rate of a transition between groups, or of leaving care",
  ),
  entries: optional(oneOfRule(objectRule(entries), numberKeys), "How many come into care"),
  mix: optional(
    objectRule(mix),
    "A share of those who come into one group, from home or from another, who come into another",
  ),
  sooner: optional(objectRule(sooner), "How much sooner children leave care"),
  price: optional(oneOfRule(objectRule(price), numberKeys), "A price"),
  placed: optional(objectRule(placed), "The share of a group that is at a price"),
  from: optional(firstOfMonth, "The month from which it holds; the first where it is left out"),
  until: optional(firstOfMonth, "The month from which it no longer holds; it holds to the end where it is left out"),
};

/** Something that is otherwise than it was: exactly one of rate, entries, mix, sooner, price and placed. */
export type PlacementChange = FieldValues<typeof fields> & { readonly from?: Day | undefined };

/** A rule for one change of a placement scenario. */
export const placementChangeRule: Rule<PlacementChange> = oneOfRule(objectRule(fields), [
  "rate",
  "entries",
  "mix",
  "sooner",
  "price",
  "placed",
]);
