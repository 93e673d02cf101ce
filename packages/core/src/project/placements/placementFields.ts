import { dateRule } from "../scenario/dateRule.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { objectRule, optional, required, standard } from "../scenario/objectRule.ts";
import { textRule } from "../scenario/textRule.ts";
import { yearlyRiseRule } from "../scenario/yearlyRiseRule.ts";
import { compatibleFields } from "./compatible/compatibleFields.ts";
import { placementChangeRule } from "./placementChangeRule.ts";
import { placementGroupsRule, placementPricesRule } from "./placementPricesRule.ts";

/** Every key of a placement scenario: what may stand there, what it means and what holds where it is left out. */
export const placementFields = {
  title: optional(textRule("a title in words"), "What the scenario is called; without it the name of the file"),
  from: required(
    dateRule("first of a month"),
    "The first day of the first month; the children looked after on the day before are projected",
  ),
  months: standard(numberRule({ minimum: 1, maximum: 240, whole: true, suchAs: 60 }), 60, "How many months"),
  reference: optional(
    objectRule({
      from: required(dateRule("any day"), "The first of these days"),
      to: required(dateRule("any day"), "The last of them"),
    }),
    "The days over which rates and entries are observed; without it the last three years that the return covers up to from",
  ),
  ages: optional(
    listRule(numberRule({ minimum: 1, maximum: 17, whole: true, suchAs: 10 })),
    "The ages at which an age band begins, besides birth, in rising order; 1, 5, 10 and 16 where it is left out",
  ),
  groups: optional(
    placementGroupsRule,
    "Groups of placements; what is in none is other. Fostering, residential and supported where it is left out",
  ),
  prices: optional(placementPricesRule, "Prices; without them there is no cost"),
  inflation: optional(
    yearlyRiseRule,
    "Rise of all prices as a share: one for every 1 April after the first month, or one for each date",
  ),
  changes: optional(listRule(placementChangeRule), "What is otherwise than in the days of reference"),
  simulations: standard(
    numberRule({ minimum: 100, maximum: 100_000, whole: true, suchAs: 10_000 }),
    10_000,
    "How many futures are simulated",
  ),
  seed: standard(
    numberRule({ minimum: 0, maximum: 2 ** 32 - 1, whole: true, suchAs: 1 }),
    1,
    "Where the random numbers start: the same seed gives the same result on every machine",
  ),
  ...compatibleFields,
} as const;
