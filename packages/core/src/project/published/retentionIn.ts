import { sum } from "simple-statistics";
import { type CountSeries, countsRunning } from "./countSeries.ts";

/** Care leavers of one authority in one year. */
export interface AreaRetention {
  readonly area: string;
  /** those aged 17 to 18 in each of the three years before and in this one, earliest first */
  readonly cohorts: readonly number[];
  /** those aged 19 to 21 in this year, who are the first three cohorts */
  readonly counted: number;
  /** the first three cohorts together, and the share of them that is counted */
  readonly joined: number;
  readonly own: number;
}

/** How many of those aged 17 to 18 are counted again at 19 to 21. */
export interface Retention {
  /** the share that is counted, of all authorities together */
  readonly national: number;
  readonly areas: readonly AreaRetention[];
}

/** Retention in a year, of every authority with the counts that it takes. */
export function retentionIn(aged17to18: CountSeries, aged19to21: CountSeries, year: number): Retention {
  const areas = [...aged17to18].flatMap(([area, years]): AreaRetention[] => {
    const cohorts = countsRunning(years, year - 3, 4);
    const counted = aged19to21.get(area)?.get(year);
    if (cohorts === undefined || counted === undefined) return [];
    const joined = sum(cohorts.slice(0, 3));
    return joined === 0 ? [] : [{ area, cohorts, counted, joined, own: counted / joined }];
  });
  const national = sum(areas.map(({ counted }) => counted)) / sum(areas.map(({ joined }) => joined));
  return { national, areas };
}
