import type { Day, Population, Return } from "@lac-analytics/core";

/** What the cells of a notebook are computed from. Everything is given; a cell reads no file and no clock. */
export interface NotebookSource {
  readonly care: Return;
  /** the date of the report */
  readonly asAt: Day;
  /** the council's name as the report prints it, and its GSS code, which may be blank */
  readonly council: string;
  readonly authority: string;
  /** residents aged 0 to 17 for rates at a date; undefined where no estimate was given */
  readonly populationAt: (day: Day) => Population | undefined;
}
