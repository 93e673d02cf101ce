import type { Day, Figure, FigureOptions, Return } from "@lac-analytics/core";

/** What the cells of a notebook are computed from. Everything is given; a cell reads no file and no clock. */
export interface NotebookSource {
  readonly care: Return;
  /** the date of the report */
  readonly asAt: Day;
  /** the council's name as the report prints it, and its GSS code, which may be blank */
  readonly council: string;
  readonly authority: string;
  /** whether this version of the report is for internal use; one that is not shows no small number */
  readonly internal: boolean;
  /**
   * The figures at each of some days, as this version of the report may show them. All that a report prints is asked
   * for in one call, for what may be shown in one table depends on what stands in the others.
   */
  readonly figuresAt: (
    days: readonly Day[],
    options: Pick<FigureOptions, "measures" | "by">,
  ) => readonly (readonly Figure[])[];
}
