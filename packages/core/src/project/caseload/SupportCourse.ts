/**
 * How support by an adviser may go for one young person, by month of the projection: month 0 is the first, -1 the day
 * before it, and a month is that at the end of which something first holds.
 */
export interface SupportCourse {
  /**
   * at the start: `to come` before support has begun; `not known` at 21 or over, where take-up has to decide; the rest
   * as in the list of care leavers
   */
  readonly start: "to come" | "in receipt" | "not in touch" | "declined" | "not known";
  /** what it hangs on that there is any support at all */
  readonly given: "always" | "becoming a care leaver" | "qualifying";
  /** from when an adviser may work beside the social worker; as `from` where that cannot be */
  readonly jointFrom: number;
  /** from when there is support for whoever is in touch */
  readonly from: number;
  /** the month of the 21st birthday; -1 where it is past */
  readonly takeUpAt: number;
  /** the month in which support ends, for each age at which it may end, the lowest first */
  readonly endAt: readonly number[];
}
