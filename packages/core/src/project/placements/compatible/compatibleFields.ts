import { choiceRule } from "../../scenario/choiceRule.ts";
import { listRule } from "../../scenario/listRule.ts";
import { numberRule } from "../../scenario/numberRule.ts";
import { objectRule, optional } from "../../scenario/objectRule.ts";
import { textRule } from "../../scenario/textRule.ts";

/** The published models whose figures can be reproduced. */
export const compatibleModels = ["cs-demand-model", "cs-demand-model-regional"] as const;

/** The keys of a placement scenario that reproduce a published model. */
export const compatibleFields = {
  compatibleWith: optional(
    choiceRule(compatibleModels),
    "Reproduce the figures of this published model, its defects included; groups, ages and prices then bear its names, and what is added to rates and entries is a day",
  ),
  stepDays: optional(
    numberRule({ minimum: 1, maximum: 366, whole: true, suchAs: 1 }),
    "Days a step of the published model; 1 where it is left out",
  ),
  only: optional(
    objectRule({
      authorities: optional(listRule(textRule("a name in the column LA")), "Names as in the column LA"),
      ethnicities: optional(listRule(textRule("a code of ethnicity")), "Codes of ethnicity, such as WBRI"),
      sex: optional(choiceRule(["1", "2", "M", "F", "U"]), "A code of sex"),
      uasc: optional(choiceRule(["yes", "no"]), "Whether asylum-seeking children only, or the others only"),
    }),
    "Which episodes the published model is to see",
  ),
} as const;
