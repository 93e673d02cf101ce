import { birthday } from "../../cohort/birthday.ts";
import { careLeaverEntitlements } from "../../cohort/careLeaverEntitlements.ts";
import type { Entitlement } from "../../cohort/Entitlement.ts";
import { entitlementsKnownOn } from "../../cohort/entitlementsKnownOn.ts";
import type { Day } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { CareLeaver, Contact } from "./CareLeaver.ts";
import { contactOfCode } from "./contactOfCode.ts";
import type { YoungPerson } from "./YoungPerson.ts";

/** From what young people are known. */
export interface YoungPeopleSources {
  readonly care?: Return | undefined;
  readonly careLeavers?: readonly CareLeaver[] | undefined;
}

/**
 * Everybody to whom an adviser is or may become due, as known at the end of a day: children looked after, whatever
 * their age, and young people who have left care. What the return says of later days is not used, so that a projection
 * from an old date can be held against what came. A list of care leavers says more than the return of contact and of
 * status; of whoever the return has in care on the day, it says nothing on status.
 *
 * @param asAt the last day that is known
 * @example
 * const leavers = ["1998-06-15", "2004-06-15"].map((birth, at) => ({ child: `A${at}`, birth: dayFromIso(birth), status: undefined, contact: "in touch", closed: false }));
 * youngPeopleOf({ careLeavers: leavers }, dayFromIso("2024-03-31")).map(({ birth, entitlements }) => [isoFromDay(birth), isoFromDay(entitlements[0].to)]); // => [["2004-06-15","2029-06-15"]]
 */
export function youngPeopleOf({ care, careLeavers = [] }: YoungPeopleSources, asAt: Day): readonly YoungPerson[] {
  const listed = new Map(careLeavers.map((leaver) => [leaver.child, leaver]));
  const people: YoungPerson[] = [];
  const add = (birth: Day, all: readonly Entitlement[], contact: Contact): void => {
    const entitlements = all.filter(({ to }) => to > asAt);
    if (entitlements.length === 0) return;
    people.push({ birth, entitlements, contact, certain: all.some(({ from }) => from <= asAt) });
  };
  if (care !== undefined) {
    const { codes, values } = care.OC3.columns.IN_TOUCH;
    for (const { child, birth, inCare, entitlements, evidence } of entitlementsKnownOn(care, asAt)) {
      const name = care.children[child] ?? "";
      if (!inCare && listed.has(name)) continue;
      listed.delete(name);
      const answer = evidence.file === "OC3" ? contactOfCode(codes[values[evidence.row] ?? 0] ?? "") : undefined;
      add(birth, entitlements, answer?.contact ?? "not known");
    }
  }
  for (const leaver of listed.values()) {
    if (!leaver.closed) add(leaver.birth, entitlementsByStatus(leaver), leaver.contact);
  }
  return people;
}

/** What follows from the status on a list, or where it says none from the age. */
function entitlementsByStatus({ birth, status }: CareLeaver): readonly Entitlement[] {
  if (status === "qualifying") return [{ status, from: birthday(birth, 16), to: birthday(birth, 21) }];
  return careLeaverEntitlements(birth, status === "eligible" ? "eligible" : "relevant");
}
