/**
 * What is done in one month to a slot, which holds numbers of children by group who are alike for the rest of their
 * course: all of one age band, with the same birthdays to come as far as these matter.
 */
export interface CourseStep {
  /**
   * - jump: who is moved at the first of a stretch, of the band `at`
   * - pass: `by` days go by in the band `at`
   * - come: the slot is of those who come in the month into the cell `at` by what was observed, and of no others
   * - join: the share `by` of those in the slot are in the slot `at` from here on as well
   * - count: `by` times those in the slot are in the band `at` at the end of the month
   */
  readonly kind: "jump" | "pass" | "come" | "join" | "count";
  readonly slot: number;
  readonly at: number;
  readonly by: number;
}

/**
 * How children go through a projection whatever the rates are: which go together, in which band they are on which days, and
 * in what order they are added up. It is worked out once, and `takeSteps` goes through it with one set of rates or another.
 */
export interface CourseSteps {
  readonly slots: number;
  /** the group in which one child is at the start, of the slots in which there is one */
  readonly start: readonly { readonly slot: number; readonly group: number }[];
  /** by month, in the order in which they are taken */
  readonly months: readonly (readonly CourseStep[])[];
}
