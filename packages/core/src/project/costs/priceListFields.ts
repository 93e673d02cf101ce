import { placementGroupsRule, placementPricesRule } from "../placements/placementPricesRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { objectRule, optional, required } from "../scenario/objectRule.ts";
import { textRule } from "../scenario/textRule.ts";
import { whatIfRule } from "./whatIfRule.ts";

const pounds = numberRule({ minimum: 0, maximum: 1_000_000, suchAs: 320 });

/** Every key of a list of prices: what may stand there, and what it means. */
export const priceListFields = {
  title: optional(textRule("a title in words"), "What the list is called; without it the name of the file"),
  groups: optional(
    placementGroupsRule,
    "Groups of placements that prices name; fostering, residential and supported where it is left out",
  ),
  prices: required(placementPricesRule, "Prices of placements, by the week"),
  events: optional(
    objectRule({
      assessment: optional(pounds, "Pounds for each child who comes into care"),
      move: optional(pounds, "Pounds for each move from one placement to another"),
      review: optional(pounds, "Pounds for each review"),
      court: optional(pounds, "Pounds for each court order that a child comes under: C1, C2, D1 and E1"),
      leaving: optional(pounds, "Pounds for each child who leaves care"),
    }),
    "What events cost beside the placement",
    "without them the cost is that of placements alone",
  ),
  whatIf: optional(whatIfRule, "What would be otherwise on children's paths, to be told what it would have saved"),
} as const;
