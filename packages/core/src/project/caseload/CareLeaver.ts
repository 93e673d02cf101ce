import type { LeavingCareStatus } from "../../cohort/Entitlement.ts";
import type { Day } from "../../return/Day.ts";

/**
 * Whether a young person is in touch with the adviser, and so in receipt of support: `declined` is for those who refuse
 * contact or no longer want the service, whom outreach does not bring back.
 */
export type Contact = "in touch" | "not in touch" | "declined" | "not known";

/** One line of a list of care leavers. The identifier serves to join it to a return, and goes no further. */
export interface CareLeaver {
  readonly child: string;
  readonly birth: Day;
  /** by age where the list does not say */
  readonly status: LeavingCareStatus | undefined;
  readonly contact: Contact;
  /** died, or went home to stay: nothing is due any more */
  readonly closed: boolean;
}
