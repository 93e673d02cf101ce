import { birthday } from "./calendar.ts";
import type { AdoptionPlan } from "./careHistory.ts";
import { ADOPTION_GROUPS, type AdoptionGroup } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/** A child who will be adopted: known from the start, so that the published timeliness can be met exactly. */
export type FutureAdoption = { readonly birth: number; readonly start: number; readonly plan: AdoptionPlan };

/** Time to moving in, relative to the mean: twelve even steps of a right-skewed distribution. */
const SPREAD: readonly number[] = [52, 60, 67, 74, 81, 88, 96, 105, 116, 130, 149, 182];
/** Days from moving in to the order, as equally spaced quantiles. */
const DAYS_TO_ORDER: readonly number[] = [120, 165, 205, 235, 265, 300, 350, 440];
/** Days after birth on which care began, as equally spaced quantiles; most are babies. */
const AGE_IN_DAYS: readonly number[] = [0, 1, 2, 4, 20, 70, 160, 270, 400, 600, 850, 1150, 1500, 2000];

/** Days for each child of a group, adding up to the group's total; the step of 5 spreads even a small group widely. */
const daysToMoveIn = (stream: RandomStream, group: AdoptionGroup): number[] => {
  const spread = stream.shuffled(
    Array.from({ length: group.orders }, (_, index) => SPREAD[(index * 5) % SPREAD.length] ?? 100),
  );
  const total = spread.reduce((sum, share) => sum + share, 0);
  let given = 0;
  let passed = 0;
  return spread.map((share) => {
    passed += share;
    const days = Math.floor((group.daysToMoveIn * passed) / total) - given;
    given += days;
    return days;
  });
};

const planOne = (stream: RandomStream, order: number, wait: number): FutureAdoption => {
  const moveIn = order - stream.fromQuantiles(DAYS_TO_ORDER);
  const start = moveIn - wait;
  const part = (percent: number): number => start + Math.floor((wait * percent) / 100);
  const byConsent = stream.chance(4);
  const plan: AdoptionPlan = {
    moveIn,
    order,
    decision: part(stream.between(36, 46)),
    match: part(stream.between(84, 95)),
    byConsent,
    byCarers: !byConsent && stream.chance(10),
  };
  return { birth: start - stream.fromQuantiles(AGE_IN_DAYS), start, plan };
};

/** Plans every adoption whose order falls in one of the published groups. */
export const planAdoptions = (stream: RandomStream): FutureAdoption[] =>
  ADOPTION_GROUPS.flatMap((group) =>
    daysToMoveIn(stream, group).map((wait) => {
      const adoption = planOne(stream, stream.between(group.from, group.until), wait);
      if (birthday(adoption.birth, 14) < adoption.plan.order) throw new RangeError("An adopted child is too old.");
      return adoption;
    }),
  );
