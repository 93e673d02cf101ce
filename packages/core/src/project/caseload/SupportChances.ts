/** The assumptions about support in one future, as its steps need them. */
export interface SupportChances {
  readonly takeUp: number;
  /** within a month */
  readonly stopping: number;
  /** within a month */
  readonly reEngagement: number;
  readonly contact: number;
  readonly contactMonths: number;
  readonly becoming: number;
  readonly jointWorking: number;
  readonly qualifying: number;
  /** young people a month */
  readonly arrivals: number;
  /** which of the ages at which support may end: an index into `SupportCourse.endAt` */
  readonly endAge: number;
}
