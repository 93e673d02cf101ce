import type { Day, Figure, FigureOptions, Measure, Return, ReturnFile, SeriesRow } from "@lac-analytics/core";

/** What the cells of a notebook are computed from. Everything is given; a cell reads no file and no clock. */
export interface NotebookSource {
  readonly care: Return;
  /** the date of the report */
  readonly asAt: Day;
  /** the council's name within a sentence, "the council" where it is not known, and its GSS code, which may be blank */
  readonly council: string;
  readonly authority: string;
  /** how many months lie between meetings of those who read the reports; undefined where nobody said */
  readonly monthsBetweenMeetings?: number | undefined;
  /** whether this version of the report is for internal use; one that is not shows no small number */
  readonly internal: boolean;
  /**
   * The figures at each of some days, as this version of the report may show them, those of a local series among them.
   * A day other than that of the report for which the return cannot answer has figures that are not available (`x`). All
   * that a report prints is asked for in one call, for what may be shown in one table depends on what stands in the others.
   */
  readonly figuresAt: (
    days: readonly Day[],
    options: Pick<FigureOptions, "measures" | "by">,
  ) => readonly (readonly Figure[])[];
  /** what the council counts itself, all dates; none where the settings name no series, or the return is not the council's */
  readonly series: readonly SeriesRow[];
  /** measures of the council's own in its series, which the catalogue does not have */
  readonly ownMeasures?: readonly Measure[];
  /**
   * A further file by the name that the settings give it; undefined where they have none of that name, or it is the
   * council's own and the return is not.
   */
  readonly file: (name: string) => ReturnFile | undefined;
}
