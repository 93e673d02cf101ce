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
 * @throws {RangeError} if a date is no month end of the projection, or there are no establishments to compare
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
