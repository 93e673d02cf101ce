import type { Day } from "../return/Day.ts";

/** A provider in Ofsted's list; what the list does not say is undefined, and days that it does not give are `noDay`. */
export interface Provider {
  /** Ofsted's unique reference number, as in the return */
  readonly urn: string;
  /** placement codes that fit the type of provision */
  readonly placements?: ReadonlySet<string> | undefined;
  /** provider codes that fit the sector */
  readonly sectors?: ReadonlySet<string> | undefined;
  /** in capitals without spaces */
  readonly postcode?: string | undefined;
  /** codes of the authorities in which it has premises */
  readonly authorities?: ReadonlySet<string> | undefined;
  readonly registered: Day;
  readonly closed: Day;
}
