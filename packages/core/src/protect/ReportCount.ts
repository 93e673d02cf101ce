/** A count that a report holds: the numerator or the denominator of figures, or what such counts add up to. */
export interface ReportCount {
  readonly key: string;
  readonly authority: string;
  /** ISO dates, both included */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly measure: string;
  readonly role: "numerator" | "denominator";
  /** what splits the count, in order of id, and the category of each; none for a total */
  readonly breakdowns: readonly string[];
  readonly categories: readonly string[];
  /** whether numerators of the measure are parts of its denominators, as those of a share are */
  readonly isPart: boolean;
  /** below nought for a change only */
  readonly value: number;
  /** whether it says of so few that it must not be shown */
  readonly small: boolean;
  /** whether it stands in a figure; a sum that stands in none need not be protected */
  readonly isShown: boolean;
}
