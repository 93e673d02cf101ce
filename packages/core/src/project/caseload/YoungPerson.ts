import type { Entitlement } from "../../cohort/Entitlement.ts";
import type { Day } from "../../return/Day.ts";
import type { Contact } from "./CareLeaver.ts";

/** A young person to whom an adviser is or may become due, as known on a day; nobody can tell who it is. */
export interface YoungPerson {
  readonly birth: Day;
  /** what is still to come of it, in order */
  readonly entitlements: readonly Entitlement[];
  readonly contact: Contact;
  /** whether entitled already, so that nothing can take it away; false for a child who may yet leave care too early */
  readonly certain: boolean;
}
