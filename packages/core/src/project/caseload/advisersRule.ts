import type { Day } from "../../return/Day.ts";
import { dateRule } from "../scenario/dateRule.ts";
import { eitherRule } from "../scenario/eitherRule.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { objectRule, required } from "../scenario/objectRule.ts";
import type { Rule } from "../scenario/Rule.ts";
import { refuse } from "../scenario/refuse.ts";

/** A rule for posts, full-time equivalent. */
export const postsRule = numberRule({ minimum: 0, aboveMinimum: true, maximum: 10_000, suchAs: 11 });

const stepsRule = listRule(
  objectRule({
    from: required(dateRule("any day"), "The day from which the number holds"),
    number: required(postsRule, "Posts, full-time equivalent"),
  }),
);

/** A rule for posts over time: one number throughout, or numbers each from a day on, which come out in order of day. */
export const advisersRule: Rule<number | readonly { readonly from: Day; readonly number: number }[]> = eitherRule(
  postsRule,
  "list",
  {
    ...stepsRule,
    read: (node, place) => {
      const steps = [...stepsRule.read(node, place)].sort((a, b) => a.from - b.from);
      const twice = steps.some(({ from }, at) => at > 0 && steps[at - 1]?.from === from);
      return twice ? refuse(place, node, "has two numbers from one date; keep one") : steps;
    },
  },
);
