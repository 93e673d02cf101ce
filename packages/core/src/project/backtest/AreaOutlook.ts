import type { Outlook } from "../Outlook.ts";

/** The outlook on the count of one area in one year to come. */
export interface AreaOutlook extends Outlook {
  readonly area: string;
  readonly year: number;
}
