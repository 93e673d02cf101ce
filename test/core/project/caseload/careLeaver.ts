import { dayFromIso } from "@lac-analytics/core";
import type { CareLeaver } from "../../../../packages/core/src/project/caseload/CareLeaver.ts";
import type { YoungPerson } from "../../../../packages/core/src/project/caseload/YoungPerson.ts";
import { youngPeopleOf } from "../../../../packages/core/src/project/caseload/youngPeopleOf.ts";

/** One line of a list of care leavers. */
export function careLeaver(birth: string, rest: Partial<CareLeaver> = {}): CareLeaver {
  return { child: birth, birth: dayFromIso(birth), status: undefined, contact: "in touch", closed: false, ...rest };
}

/** Young people of such a list, as known on a day, 31 March 2019 by default. */
export function youngPeople(leavers: readonly CareLeaver[], asAt: string = "2019-03-31"): readonly YoungPerson[] {
  return youngPeopleOf({ careLeavers: leavers }, dayFromIso(asAt));
}
