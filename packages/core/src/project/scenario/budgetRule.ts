import { byDateRule } from "./byDateRule.ts";
import { eitherRule } from "./eitherRule.ts";
import { numberRule } from "./numberRule.ts";
import { orBlankRule } from "./orBlankRule.ts";

const pounds = numberRule({ minimum: 0, suchAs: 200_000 });

/** A rule for a budget: pounds for every financial year, or a sum for each date from which it holds, which may be blank. */
export const budgetRule = eitherRule(pounds, "map", byDateRule(orBlankRule(pounds), "first of a month"));
