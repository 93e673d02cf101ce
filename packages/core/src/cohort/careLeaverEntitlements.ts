import type { Day } from "../return/Day.ts";
import { birthday } from "./birthday.ts";
import type { Entitlement } from "./Entitlement.ts";
import { formerRelevant } from "./formerRelevant.ts";

/**
 * What somebody is by age alone who is known to have passed the 13 weeks: relevant at 16 and 17, unless still eligible
 * in care, and former relevant from then on.
 */
export function careLeaverEntitlements(
  birth: Day,
  before: "eligible" | "relevant" = "relevant",
): readonly Entitlement[] {
  return [{ status: before, from: birthday(birth, 16), to: birthday(birth, 18) }, ...formerRelevant(birth)];
}
