import type { ReportMonths, Roles } from "@lac-analytics/notebook";
import type { Letterhead } from "../letterhead/Letterhead.ts";

/** Whose reports are built, and from what, when the command line does not say. Paths are absolute. */
export interface ReportSettings {
  readonly letterhead: Letterhead;
  /** who answers for the reports, by role; whoever is not named is left to people */
  readonly roles: Roles;
  readonly authority: string;
  readonly data: readonly string[];
  /** what a reader must know of these data; blank where there is nothing. It is not said of data named on the command line. */
  readonly dataNote: string;
  /** whether the reports are for internal use and show small numbers; they say so on every page */
  readonly internal: boolean;
  readonly asAt: string;
  /** how many months the reports are about */
  readonly months: ReportMonths;
  readonly monthsBetweenMeetings: number | undefined;
  /** a file of residents or their number, as `--population` has it; undefined where there is none, and so no rate */
  readonly population: string | undefined;
  /** a directory of postcodes, which holds whosever the return is; undefined where there is none, and so no distance */
  readonly postcodes: string | undefined;
  /** files of what the council counts itself (CSV, workbook or Parquet), or folders of them */
  readonly series: readonly string[];
  /** files of what the council's own measures in them are */
  readonly ownMeasures: readonly string[];
  /** further files of the council's own that notebooks read, by the names by which they ask for them */
  readonly files: Readonly<Record<string, string>>;
  /** the same, of files about every authority, which hold whosever the return is */
  readonly nationalFiles: Readonly<Record<string, string>>;
  /** the folder in which every edition for publication is recorded, and by which the next is protected; undefined where there is none */
  readonly editions: string | undefined;
  /** names of files whose own words or pictures may stand in a version for publication */
  readonly cleared: readonly string[];
}
