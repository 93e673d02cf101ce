import { birthday } from "../../cohort/birthday.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { type PeriodOfCare, periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { CareLeaver } from "./CareLeaver.ts";
import { careLeaversInOc3 } from "./careLeaversInOc3.ts";
import type { Entitlement } from "./Entitlement.ts";
import { entitlementsOf, type TimeInCare } from "./entitlementsOf.ts";
import { formerRelevant } from "./formerRelevant.ts";
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
 * status; of whoever the return has in care on the day, it says nothing on status. OC3 stands for such a list where
 * somebody is not on it, and its young people have passed the 13 weeks even where the return does not reach back.
 *
 * @param asAt the last day that is known
 */
export function youngPeopleOf({ care, careLeavers = [] }: YoungPeopleSources, asAt: Day): readonly YoungPerson[] {
  const listed = new Map<string, CareLeaver>();
  if (care !== undefined) for (const leaver of careLeaversInOc3(care, asAt)) listed.set(leaver.child, leaver);
  for (const leaver of careLeavers) listed.set(leaver.child, leaver);
  const people: YoungPerson[] = [];
  const add = (birth: Day, all: readonly Entitlement[], leaver: CareLeaver | undefined): void => {
    const entitlements = all.filter(({ to }) => to > asAt);
    const [first] = entitlements;
    if (first === undefined) return;
    people.push({
      birth,
      entitlements,
      contact: leaver?.contact ?? "not known",
      certain: all.some(({ from }) => from <= asAt),
    });
  };
  for (const { child, birth, periods } of care === undefined ? [] : knownCare(care, asAt)) {
    const leaver = listed.get(child);
    listed.delete(child);
    const inCare = periods.at(-1)?.end === noDay && birthday(birth, 18) > asAt;
    if (leaver === undefined || inCare) add(birth, entitlementsOf(birth, periods), inCare ? undefined : leaver);
    else if (!leaver.closed) add(leaver.birth, entitlementsByStatus(leaver, asAt), leaver);
  }
  for (const leaver of listed.values())
    if (!leaver.closed) add(leaver.birth, entitlementsByStatus(leaver, asAt), leaver);
  return people;
}

/** The time in care of each child whose birth is known, with nothing of what came after the day. */
function knownCare(
  care: Return,
  asAt: Day,
): readonly { readonly child: string; readonly birth: Day; readonly periods: readonly TimeInCare[] }[] {
  const { codes, values } = care.Episodes.columns.REC;
  const known = ({ start, end, lastRow }: PeriodOfCare): TimeInCare =>
    end === noDay || end > asAt
      ? { start, end: noDay, reason: "" }
      : { start, end, reason: codes[values[lastRow] ?? 0] ?? "" };
  const byChild = Map.groupBy(
    periodsOfCare(care).filter(({ start }) => start !== noDay && start <= asAt),
    ({ child }) => child,
  );
  return [...byChild].flatMap(([child, periods]) => {
    const birth = birthOf(care, child);
    return birth === noDay ? [] : [{ child: care.children[child] ?? "", birth, periods: periods.map(known) }];
  });
}

/** What follows from the status on a list, or where it says none from the age. */
function entitlementsByStatus({ birth, status }: CareLeaver, asAt: Day): readonly Entitlement[] {
  const sixteen = birthday(birth, 16);
  const eighteen = birthday(birth, 18);
  if (status === "qualifying") return [{ status, from: sixteen, to: birthday(birth, 21) }];
  const before = status === "eligible" ? "eligible" : "relevant";
  return [{ status: before, from: sixteen, to: eighteen } as const, ...formerRelevant(birth)].filter(
    ({ to }) => to > asAt,
  );
}
