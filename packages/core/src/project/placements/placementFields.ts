import { codeSets } from "../../return/codeSets.ts";
import { assumptionRule } from "../scenario/assumptionRule.ts";
import { dateRule } from "../scenario/dateRule.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { objectRule, optional, required, standard } from "../scenario/objectRule.ts";
import type { Rule } from "../scenario/Rule.ts";
import { refuseAs } from "../scenario/refuse.ts";
import { textRule } from "../scenario/textRule.ts";
import { yearlyRiseRule } from "../scenario/yearlyRiseRule.ts";
import { compatibleFields } from "./compatible/compatibleFields.ts";
import { placementChangeRule } from "./placementChangeRule.ts";

const places: readonly string[] = codeSets.PLACE;
const providers: readonly string[] = codeSets.PLACE_PROVIDER;
const asks = "a code of placement, such as K2, or of placement and provider, such as U4/PR4";

/** A rule for a code of placement, or of placement and provider. */
const placementCodeRule: Rule<string> = {
  asks,
  schema: { type: "string", pattern: `^(${places.join("|")})(/(${providers.join("|")}))?$` },
  read: (node, place) => {
    const text = node.kind === "value" && typeof node.value === "string" ? node.value.trim().toUpperCase() : "";
    const [code = "", provider] = text.split("/", 2);
    const known = places.includes(code) && (provider === undefined || providers.includes(provider));
    return known ? text : refuseAs(place, node, asks);
  },
};

const codes = listRule(placementCodeRule);

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
    listRule(
      objectRule({
        name: required(textRule("a name of the group"), "What the group is called"),
        codes: required(codes, "Codes of placement (K2), or of placement and provider (U4/PR4), that are in it"),
      }),
    ),
    "Groups of placements; what is in none is other. Fostering, residential and supported where it is left out",
  ),
  prices: optional(
    listRule(
      objectRule({
        name: required(textRule("a name of the price"), "What the price is called"),
        weekly: required(
          assumptionRule({ minimum: 0, maximum: 1_000_000, suchAs: 850 }),
          "Pounds a week for one child",
        ),
        codes: optional(codes, "Codes of placement (K2), or of placement and provider (U4/PR4), at this price"),
        group: optional(textRule("the name of a group"), "The group whose other placements are all at this price"),
        placed: optional(
          numberRule({ minimum: 0, maximum: 1, suchAs: 0.4 }),
          "Its share of the child-days of its group; without it, that of the days of reference",
        ),
      }),
    ),
    "Prices; without them there is no cost",
  ),
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
