import { longDate } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import type { CaseloadScenario } from "@lac-analytics/core/project";
import { advisersText } from "../words/advisersText.ts";
import { postsText } from "../words/postsText.ts";

/**
 * The advisers of a scenario over time, from its first month on; blank where none are given.
 *
 * @example
 * plannedPosts({ from: dayFromIso("2019-02-01"), advisers: [{ from: dayFromIso("2019-02-01"), number: 7 }, { from: dayFromIso("2019-04-01"), number: 11 }] }); // => "7 advisers, then 11 from 1 April 2019"
 */
export function plannedPosts({ advisers = [], from }: Pick<CaseloadScenario, "advisers" | "from">): string {
  if (typeof advisers === "number") return advisersText(advisers);
  const steps = advisers.filter((step, at) => step.from > from || (advisers[at + 1]?.from ?? Infinity) > from);
  return steps
    .map((step, at) =>
      at === 0 ? advisersText(step.number) : `${postsText(step.number)} from ${longDate(isoFromDay(step.from))}`,
    )
    .join(", then ");
}
