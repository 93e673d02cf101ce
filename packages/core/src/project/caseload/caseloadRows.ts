import type { CaseloadMonth, CaseloadProjection } from "./CaseloadProjection.ts";
import { staffedMonth } from "./staffedMonth.ts";
import { staffingOf } from "./staffingOf.ts";

/** The columns of `caseloadRows`. */
export const caseloadColumns = [
  "scenario",
  "month",
  "advisers",
  "young_people",
  "lower",
  "upper",
  "caseload",
  "caseload_lower",
  "caseload_upper",
  "advisers_needed",
  "cost",
] as const;

/**
 * One establishment in one month; `lower` and `upper` are at 95 per cent, `cost` is what is expected. What rests on posts, a
 * target or a cost that the scenario does not have is undefined: a blank cell, and never nought.
 */
export interface CaseloadRow {
  readonly scenario: string;
  /** the last day of the month, YYYY-MM-DD */
  readonly month: string;
  readonly advisers: number | undefined;
  readonly young_people: number;
  readonly lower: number;
  readonly upper: number;
  readonly caseload: number | undefined;
  readonly caseload_lower: number | undefined;
  readonly caseload_upper: number | undefined;
  readonly advisers_needed: number | undefined;
  readonly cost: number | undefined;
}

/**
 * A projection as a table: for each month a row for every establishment that the scenario compares and one for its own,
 * where that is another, in order of size, and one without advisers where there are neither. Those compared are filled throughout; the scenario's own is as its
 * recruitment and notice leave it.
 *
 * @example
 * caseloadRows(projectCaseload(readCaseloadScenario("from: 2020-03-01\nmonths: 1\nadvisers: 10\ncompare: [11]\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"))).map(({ month, advisers, caseload, cost }) => [month, advisers, caseload, cost]); // => [["2020-03-31",10,23.1,30000],["2020-03-31",11,21,33000]]
 */
export function caseloadRows(projection: CaseloadProjection): readonly CaseloadRow[] {
  const { scenario, months } = projection;
  return months.flatMap((month, at) => {
    const own = month.establishment?.posts;
    const posts = [...new Set([...(own === undefined ? [] : [own]), ...(scenario.compare ?? [])])].sort(
      (a, b) => a - b,
    );
    return (posts.length === 0 ? [undefined] : posts).map((advisers): CaseloadRow => {
      const { caseload, cost } = advisers === own || advisers === undefined ? month : compare(projection, advisers, at);
      return {
        scenario: scenario.title,
        month: month.month,
        advisers,
        young_people: month.youngPeople.expected,
        lower: month.youngPeople.lower95,
        upper: month.youngPeople.upper95,
        caseload: caseload?.expected,
        caseload_lower: caseload?.lower95,
        caseload_upper: caseload?.upper95,
        advisers_needed: month.advisersNeeded,
        cost: cost?.expected,
      };
    });
  });
}

function compare(
  projection: CaseloadProjection,
  advisers: number,
  at: number,
): Pick<CaseloadMonth, "caseload" | "cost"> {
  const [establishment = { inPost: advisers, paid: advisers }] = staffingOf(projection, advisers);
  return staffedMonth(projection, establishment, at);
}
