/** What a member could ask an officer about a figure: where it went up or is above others, and where it went down or is below. */
export interface SeriesQuestions {
  readonly more: string;
  readonly less: string;
}
