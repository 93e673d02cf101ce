/** The number of residents aged 0 to 17 that a rate is worked out with, and where it comes from. */
export interface Population {
  readonly children: number;
  /** the estimate in words, with its year and file, for the figure's note */
  readonly vintage: string;
}
