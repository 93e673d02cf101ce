import type { Outlook } from "../Outlook.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { staffedMonth } from "./staffedMonth.ts";
import { staffingOf } from "./staffingOf.ts";

export interface CaseloadGridOptions {
  /** establishments, each filled throughout but for vacancies; by default those that the scenario compares */
  readonly advisers?: readonly number[] | undefined;
  /** month ends as YYYY-MM-DD; every month by default */
  readonly dates?: readonly string[] | undefined;
}

/** The caseload of one establishment at one date. */
export interface CaseloadCell {
  readonly date: string;
  readonly advisers: number;
  readonly youngPeople: Outlook;
  readonly caseload: Outlook;
  /** pounds in the month that ends on the date; undefined where the scenario has no cost of an adviser */
  readonly cost: Outlook | undefined;
}

/**
 * The table of caseloads by establishment: at each date the same young people for every number of advisers, so that its
 * cells cannot contradict each other. Nothing in it is rounded.
 *
 * @throws {RangeError} if a date is no month end of the projection, there are no establishments to compare, or one has
 * no posts
 * @example
 * const projection = projectCaseload(readCaseloadScenario("from: 2020-03-01\nmonths: 1\ncompare: [10, 11]\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"));
 * caseloadGrid(projection).map(({ date, advisers, caseload }) => [date, advisers, caseload.expected]); // => [["2020-03-31",10,23.1],["2020-03-31",11,21]]
 * caseloadGrid(projection, { dates: ["2020-03-30"] }); // throws: "caseloadGrid knows month ends of the projection, not 2020-03-30."
 */
export function caseloadGrid(
  projection: CaseloadProjection,
  { advisers = projection.scenario.compare, dates }: CaseloadGridOptions = {},
): readonly CaseloadCell[] {
  if (advisers === undefined || advisers.length === 0) {
    throw new RangeError("caseloadGrid needs establishments to compare, in the scenario or as advisers.");
  }
  const { months } = projection;
  const wanted = dates ?? months.map(({ month }) => month);
  return wanted.flatMap((date) => {
    const at = months.findIndex(({ month }) => month === date);
    const found = months[at];
    if (found === undefined) throw new RangeError(`caseloadGrid knows month ends of the projection, not ${date}.`);
    return advisers.map((number) => {
      const [establishment = { inPost: number, paid: number }] = staffingOf(projection, number);
      return { date, advisers: number, youngPeople: found.youngPeople, ...staffedMonth(projection, establishment, at) };
    });
  });
}
