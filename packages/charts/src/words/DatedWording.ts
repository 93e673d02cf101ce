import type { ChartWording } from "./ChartWording.ts";

/** What a chart that is not drawn from figures says of itself. */
export interface DatedWording extends ChartWording {
  /** when it is for, as it stands in a list: "31 March 2025", "year to 31 March 2025" */
  readonly when: string;
}
