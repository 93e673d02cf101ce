import type { Day } from "../return/Day.ts";
import { dayFromIso } from "../return/isoDate.ts";
import { birthday } from "./birthday.ts";
import type { Entitlement } from "./Entitlement.ts";

/** Section 3 of the Children and Social Work Act 2017 in force: support after 21 is no longer for those in education only. */
const dutyTo25 = dayFromIso("2018-04-01");

/** The status from the 18th birthday to the 25th, but for time after the 21st before the duty was extended. */
export function formerRelevant(birth: Day): readonly Entitlement[] {
  const twentyOne = birthday(birth, 21);
  const [from, to] = [birthday(birth, 18), birthday(birth, 25)];
  const status = "former relevant";
  if (twentyOne >= dutyTo25) return [{ status, from, to }];
  const spans = [
    { status, from, to: twentyOne },
    { status, from: dutyTo25, to },
  ] as const;
  return spans.filter((span) => span.from < span.to);
}
