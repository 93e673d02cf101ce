import type {
  CheckResult,
  CoveredDays,
  Day,
  FileAccount,
  Measure,
  OwnMeasure,
  Return,
  ReturnFile,
  SeriesRow,
} from "@lac-analytics/core";
import type {
  CaseloadProjection,
  CaseloadScenario,
  PlacementScenario,
  PlacementsToCome,
} from "@lac-analytics/core/project";
import type { ReportMonths } from "../words/reportPeriod.ts";

/** Who answers for papers, by the roles of the government's AQuA Book (2025), as far as settings name them. */
export interface Roles {
  readonly commissioner?: string | undefined;
  readonly analyst?: string | undefined;
  readonly assurer?: string | undefined;
  readonly approver?: string | undefined;
}

/** What is known before anything is counted, whoever may see the report: from this a notebook tells what it asks. */
export interface SourceFacts {
  /** whether the version is for internal use, and shows small numbers */
  readonly internal: boolean;
  /** the date of the report */
  readonly asAt: Day;
  /** the council's name within a sentence, "the council" where it is not known, and its GSS code, which may be blank */
  readonly council: string;
  readonly authority: string;
  /**
   * That the return has other children than were published of the council, so that nobody can be sure of its figures: what
   * members read before all else, and what they ask first. Missing where it has not.
   */
  readonly mismatch?: { readonly note: string; readonly question: string };
  /** how many months the reports are about: flows are over these, and what is now stands beside what was before them */
  readonly months: ReportMonths;
  /** who answers for the papers; none where the return is not the council's own */
  readonly roles: Roles;
  /** how many months lie between meetings of those who read the reports; undefined where nobody said */
  readonly monthsBetweenMeetings?: number | undefined;
  /** the days for which the return can answer */
  readonly covered: CoveredDays;
  /** the files of the return, and of what the council counts itself: by their names alone, with the SHA-256 of their bytes */
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** the versions of the software that works the figures out */
  readonly versions: readonly { readonly name: string; readonly version: string }[];
  /** whether the return can tell of a measure at a day: what it rests on was read, and covers the day */
  readonly isKnownAt: (measure: Measure, day: Day) => boolean;
  /** what the council counts itself, all dates; none where the settings name no series, or the return is not the council's */
  readonly series: readonly SeriesRow[];
  /** measures of the council's own in its series, which the catalogue does not have */
  readonly ownMeasures?: readonly OwnMeasure[];
  /**
   * A further file by the name that the settings give it; undefined where they have none of that name, or it is the
   * council's own and the return is not.
   */
  readonly file: (name: string) => ReturnFile | undefined;
  /**
   * The same file as CSV, where it is a table, whether it is kept as CSV, as a workbook or as Parquet.
   *
   * @throws {InputError} if it calls itself one of these and cannot be read
   */
  readonly table: (name: string) => ReturnFile | undefined;
  /**
   * Whether what the author of such a file wrote at length may stand in this version: always in one for internal use, and
   * in one for publication where the settings say that somebody has read it for that.
   */
  readonly isCleared: (name: string) => boolean;
}

/** A version for internal use: it has the return itself, and shows small numbers. */
export interface InternalSource extends SourceFacts {
  readonly internal: true;
  readonly care: Return;
  /** what became of every row of its files */
  readonly account: readonly FileAccount[];
  /** what the rules of the Department find in it, by those of the reporting year of the report; worked out when it is asked for */
  readonly check: () => CheckResult;
}

/**
 * A version for publication. It has no return, so that nothing can be worked out from rows but what comes through here:
 * figures as they may be published, and projections of totals that are rounded so far that nobody is in them.
 */
export interface PublishedSource extends SourceFacts {
  readonly internal: false;
  readonly care?: undefined;
  /** what a caseload scenario comes to, as `publishedCaseload` has it; undefined where it is of too few */
  readonly caseload: (scenario: CaseloadScenario, careLeavers?: ReturnFile) => CaseloadProjection | undefined;
  /** what a scenario of placements comes to, as `publishedPlacements` has it; undefined where it is of too few */
  readonly placements: (scenario: PlacementScenario) => PlacementsToCome | undefined;
}

/** What the cells of a notebook are computed from. Everything is given; a cell reads no file and no clock. */
export type NotebookSource = InternalSource | PublishedSource;
