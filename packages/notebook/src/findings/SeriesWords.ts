import type { SeriesQuestions } from "./SeriesQuestions.ts";

/** What sentences for members say of a measure, or of a category of one of its breakdowns. */
export interface SeriesWords {
  /** what it is about, as the middle of a sentence has it: "immunisations" */
  readonly about: string;
  /** a sentence without its full stop, in the past, with `{value}` for the figure, its sign of percent with it */
  readonly says: string;
  /** what a number that stands alone counts: "per child a year"; missing where what it is about says that */
  readonly unit?: string;
  /** what a member could ask about it; missing of a measure that only this council has, of which a general question is asked */
  readonly asks?: SeriesQuestions;
}
