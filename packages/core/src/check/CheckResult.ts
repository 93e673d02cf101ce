import type { MeasureId } from "../measure/measures.ts";
import type { Problem, Severity } from "../read/Problem.ts";

/** What became of a rule that is live in the year checked. */
export interface RuleOutcome {
  readonly code: string;
  readonly severity: Severity;
  /** what is wrong where it is broken, and what to do, each without its full stop */
  readonly says: string;
  readonly advice: string;
  /** how far the words by which it was tested can be trusted, as sentences; blank where nothing is in doubt */
  readonly certainty: string;
  readonly distorts: readonly MeasureId[];
  /** rows that break it, and the children whose rows they are */
  readonly breaches: number;
  readonly children: number;
}

/** A rule that is live in the year checked and was not run, with the reason as a sentence. */
export interface RuleNotRun {
  readonly code: string;
  readonly reason: string;
}

/** What was found in a return. */
export interface CheckResult {
  /** the reporting year checked, named by the year in which it ends */
  readonly year: number;
  /** those of the reader and those of the rules: errors, then queries, then notes, each in order of files and rows */
  readonly problems: readonly Problem[];
  /** the rules that were run, in order of code */
  readonly rules: readonly RuleOutcome[];
  readonly notRun: readonly RuleNotRun[];
}
