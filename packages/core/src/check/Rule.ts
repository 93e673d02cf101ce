import type { MeasureId } from "../measure/measures.ts";
import type { Severity } from "../read/Problem.ts";
import type { YearSpan } from "../return/codeYears.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { CheckContext } from "./CheckContext.ts";

/** The reporting years in which a rule is live. */
export type LiveYears = YearSpan;

/**
 * How far the words by which a rule is tested can be trusted. Nothing is said of a rule whose message and logic are both
 * known and agree.
 */
export interface Certainty {
  /**
   * `texts differ`: the message of the rule and its logic, or two editions of it, do not say the same; `quoted`: its logic
   * is known only as other software quotes it; `our reading`: its words leave open what we had to decide
   */
  readonly kind: "texts differ" | "quoted" | "our reading";
  /** what the texts say and what was taken, as a sentence without its full stop */
  readonly note: string;
}

/** What a rule needs besides the return itself. */
export type Need = "last-year" | "providers" | "postcodes" | "authority";

/**
 * A validation rule: what it says, where, in which years, and which measures its breach distorts, with the test that
 * finds the rows that break it. A rule of the DfE that looks at several files is one of these for each file.
 */
export interface Rule {
  /** the code of the DfE */
  readonly code: string;
  readonly severity: Severity;
  /** what is wrong with a row that breaks the rule, as the middle of a sentence */
  readonly says: string;
  /** what to do about it, as the end of the sentence */
  readonly advice: string;
  /** the file whose rows are tested, and the column that is shown */
  readonly file: FileName;
  readonly column: string;
  /** other columns that the rule looks at, as `Episodes.DEC` */
  readonly fields?: readonly string[];
  readonly live?: LiveYears;
  readonly certainty?: Certainty;
  /** ids of the measures that a breach changes; none where no figure changes */
  readonly distorts: readonly MeasureId[];
  readonly needs?: readonly Need[];
  /** the file of last year's return that it looks at, where that may be missing */
  readonly lastYearFile?: FileName;
  /** files that must be among those read, besides the rule's own: without them nothing can be told */
  readonly files?: readonly FileName[];
  /** rows tested: those that belong to the year checked, or every row of a return that may go back many years */
  readonly rows?: "year" | "all";
  /** codes under which the reader reports cells of this column, or rows of this file, that break the rule */
  readonly reader?: readonly string[];
  /** codes under which the reader reports cells of this column that the rule itself finds again, or lets pass */
  readonly insteadOf?: readonly string[];
  /** finds the children of last year's return who break it by having no row in any file of this one */
  readonly absent?: (check: CheckContext) => readonly string[];
  /** makes the test for a row, true where the row breaks the rule; absent where the reader alone finds the breaches */
  readonly test?: (check: CheckContext) => (row: number) => boolean;
}
