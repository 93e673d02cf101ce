import { assumptionRule } from "../scenario/assumptionRule.ts";
import { dateRule } from "../scenario/dateRule.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { named, objectRule, optional, required } from "../scenario/objectRule.ts";
import { textRule } from "../scenario/textRule.ts";
import { placementCodeRule } from "./placementCodeRule.ts";

const codes = listRule(placementCodeRule);

/** Groups of placements, as a scenario and a list of prices name them. */
export const placementGroupsRule = listRule(
  objectRule({
    name: required(textRule("a name of the group"), "What the group is called"),
    codes: required(codes, "Codes of placement (K2), or of placement and provider (U4/PR4), that are in it"),
  }),
);

/** The keys of a price of placements. */
export const placementPriceFields = {
  name: named("Name of the price", "", required(textRule("a name of the price"), "What the price is called")),
  weekly: named(
    "Price",
    "£ a week",
    required(assumptionRule({ minimum: 0, maximum: 1_000_000, suchAs: 850 }), "Pounds a week for one child"),
  ),
  codes: optional(codes, "Codes of placement (K2), or of placement and provider (U4/PR4), at this price"),
  group: optional(textRule("the name of a group"), "The group whose other placements are all at this price"),
  placed: named(
    "Share of the group",
    "%",
    optional(
      numberRule({ minimum: 0, maximum: 1, suchAs: 0.4 }),
      "Its share of the child-days of its group; without it, that of the days of reference",
    ),
  ),
  source: named(
    "Source",
    "",
    optional(textRule("where the price is from"), "Where the price is from, such as a contract or a return"),
  ),
  dated: named("Date", "", optional(dateRule("any day"), "The day to which the price belongs")),
};

/** Prices of placements, as a scenario and a list of prices name them. */
export const placementPricesRule = listRule(objectRule(placementPriceFields));
