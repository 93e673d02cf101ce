import { budgetRule } from "../scenario/budgetRule.ts";
import { dateRule } from "../scenario/dateRule.ts";
import { futureFields } from "../scenario/futureFields.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { named, objectRule, optional, required, standard } from "../scenario/objectRule.ts";
import { textRule } from "../scenario/textRule.ts";
import { yearlyRiseRule } from "../scenario/yearlyRiseRule.ts";
import { compatibleFields } from "./compatible/compatibleFields.ts";
import { placementChangeRule } from "./placementChangeRule.ts";
import { placementGroupsRule, placementPricesRule } from "./placementPricesRule.ts";

/** Every key of a placement scenario: what may stand there, what it means and what holds where it is left out. */
export const placementFields = {
  title: named(
    "Name of the scenario",
    "",
    optional(textRule("a title in words"), "What the scenario is called; without it the name of the file"),
  ),
  from: named(
    "First month",
    "",
    required(
      dateRule("first of a month"),
      "The first day of the first month; the children looked after on the day before are projected",
    ),
  ),
  months: named(
    "Months",
    "months",
    standard(numberRule({ minimum: 1, maximum: 240, whole: true, suchAs: 60 }), 60, "How many months"),
  ),
  reference: named(
    "Days of reference",
    "",
    optional(
      objectRule({
        from: required(dateRule("any day"), "The first of these days"),
        to: required(dateRule("any day"), "The last of them"),
      }),
      "The days over which rates and entries are observed",
      "without it the last three years that the return covers up to from",
    ),
  ),
  ages: named(
    "Age bands",
    "years",
    optional(
      listRule(numberRule({ of: "the age at which a band begins", minimum: 1, maximum: 17, whole: true, suchAs: 10 })),
      "The ages at which an age band begins, besides birth, in rising order",
      "1, 5, 10 and 16 where it is left out",
    ),
  ),
  groups: named(
    "Groups of placements",
    "",
    optional(
      placementGroupsRule,
      "Groups of placements; what is in none is other",
      "fostering, residential and supported where it is left out",
    ),
  ),
  prices: named("Prices", "£ a week", optional(placementPricesRule, "Prices", "without them there is no cost")),
  inflation: named(
    "Rise of prices",
    "%",
    optional(
      yearlyRiseRule,
      "Rise of all prices as a share: one for every 1 April after the first month, or one for each date",
      "without it prices stay",
    ),
  ),
  budget: named(
    "Budget",
    "£ a year",
    optional(
      budgetRule,
      "Pounds for the placements of a financial year, or a sum for each date from which it holds; where a date has none there is no budget",
    ),
  ),
  changes: named(
    "Changes",
    "",
    optional(listRule(placementChangeRule), "What is otherwise than in the days of reference"),
  ),
  ...futureFields,
  ...compatibleFields,
} as const;
