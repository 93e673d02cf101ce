import { sum } from "simple-statistics";
import type { AreaOutlook } from "../backtest/AreaOutlook.ts";
import type { AreaYear } from "../backtest/AreaYear.ts";
import type { CareLeaverCounts } from "./careLeaverHistory.ts";
import { type CountSeries, countSeries, lastYearOf } from "./countSeries.ts";
import { outlookAround } from "./outlookAround.ts";
import { projectCohorts } from "./projectCohorts.ts";
import { reachAt } from "./reachAt.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { type AreaRetention, type Retention, retentionIn } from "./retentionIn.ts";

/** With fewer authorities than this there is no telling how far they differ. */
const fewestAreas = 30;

/**
 * Care leavers aged 19 to 21 in the years to come, for every authority with counts of those aged 17 to 18 in the latest
 * four years. Whoever is 19 to 21 was 17 to 18 one to three years before, so next year two of three cohorts are counted
 * already: they go on at the share that the authority has of them, which is its own. The cohort that joins is counted at
 * the share of all authorities together. Cohorts not yet 17 to 18 are projected from the last three, or where the
 * history has them from the children looked after aged 16 and over. Give the history of all authorities, also for a
 * question on one.
 *
 * The spread of joining cohorts is that of the authorities' own shares about the national one, and of the errors that
 * the same projection made one year ahead in the past.
 *
 * Sources: Hamilton, C. H. and Perry, J. (1962) A short method for projecting population by age from one decennial
 * census to another. Social Forces 41, 163–170, for cohorts carried on by the ratio that they had; DfE, Children looked
 * after in England, care leavers, for who is counted.
 *
 * @throws {RangeError} if the horizon is not a whole number above zero, or fewer than 30 authorities have the counts of
 * four years running
 * @example
 * projectCareLeavers(Array.from({ length: 120 }, (_, at) => ({ area: `${at % 30}`, year: 2022 + Math.floor(at / 30), published: 2022 + Math.floor(at / 30), counts: { aged17to18: 10 + 10 * Math.floor(at / 30), aged19to21: 60 } })), { horizon: 1 })[0].expected; // => 90
 */
export function projectCareLeavers(
  history: readonly AreaYear<CareLeaverCounts>[],
  { horizon }: { readonly horizon: number },
): readonly AreaOutlook[] {
  requireHorizon("projectCareLeavers", horizon);
  const aged17to18 = countSeries(history, (counts) => counts.aged17to18);
  const aged19to21 = countSeries(history, (counts) => counts.aged19to21);
  const lookedAfter16 = countSeries(history, (counts) => counts.lookedAfter16);
  const origin = lastYearOf(aged19to21);
  const { national, areas } = retentionIn(aged17to18, aged19to21, origin);
  if (areas.length < fewestAreas) {
    throw new RangeError(
      `projectCareLeavers needs the counts of four years running of ${fewestAreas} authorities, not ${areas.length}; give it those of all authorities.`,
    );
  }
  const errors = joiningErrors(aged17to18, aged19to21, origin);
  const cohortsOf = projectCohorts(aged17to18, lookedAfter16, origin);
  return areas.flatMap((start) => {
    const coming = cohortsOf(start.area, horizon - 1);
    const joining = [start.cohorts.at(-1) ?? 0, ...coming.expected];
    return joining.map((_, at): AreaOutlook => {
      const joined = joining.slice(Math.max(0, at - 2), at + 1);
      const joiners = national * sum(joined);
      const first = Math.max(0, at - 3);
      const outlook = outlookAround(stillCounted(start, at + 1) + joiners, (share) => {
        const byShare = reachAt(errors, share) ** 2 * joiners;
        const byCohorts = (national * coming.reachAt(share, first, at - first)) ** 2;
        return Math.sign(share - 0.5) * Math.sqrt(byShare + byCohorts);
      });
      return { area: start.area, year: origin + at + 1, ...outlook };
    });
  });
}

/** Those aged 19 to 21 now who will not be 22 so many years on. */
function stillCounted({ own, cohorts }: AreaRetention, ahead: number): number {
  return own * sum(cohorts.slice(ahead, 3));
}

/**
 * By how much cohorts differed from the national share when they joined, divided by the square root of how many were
 * expected, in rising order. The three cohorts now counted are taken in too: if cohorts differ independently, three in
 * one count differ as one does, each divided by the square root of its own size.
 */
function joiningErrors(aged17to18: CountSeries, aged19to21: CountSeries, origin: number): readonly number[] {
  const now = retentionIn(aged17to18, aged19to21, origin);
  const errors = now.areas.map(({ counted, joined }) => deviation(counted, now.national * joined));
  const first = Math.min(...[...aged19to21.values()].flatMap((years) => [...years.keys()]));
  for (let year = first; year < origin; year += 1) {
    const then = retentionIn(aged17to18, aged19to21, year);
    errors.push(...then.areas.flatMap((area) => errorOfNextYear(then, area, aged19to21.get(area.area)?.get(year + 1))));
  }
  return errors.sort((a, b) => a - b);
}

function errorOfNextYear({ national }: Retention, area: AreaRetention, came: number | undefined): readonly number[] {
  const joiners = national * (area.cohorts.at(-1) ?? 0);
  return came === undefined || joiners === 0 ? [] : [deviation(came - stillCounted(area, 1), joiners)];
}

function deviation(count: number, expected: number): number {
  return (count - expected) / Math.sqrt(expected);
}
