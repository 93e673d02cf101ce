import type { Problem } from "./Problem.ts";
import { readLimits } from "./readLimits.ts";

/** Told of a problem, or of more of its kind than are listed one by one. */
export type ReportProblem = (problem: Problem, times?: number) => void;

/** Takes problems as they are found. */
export interface ProblemCollector {
  readonly report: ReportProblem;
  /** reports to another as often as was reported here */
  readonly passOn: (report: ReportProblem) => void;
  /** those found, in order of the files named and of rows; of very many of one kind in one column, the last says how many more there are */
  readonly inOrder: (files: readonly string[]) => readonly Problem[];
}

/** Begins an empty list of problems. */
export function collectProblems(): ProblemCollector {
  const kept: Problem[] = [];
  const kinds = new Map<string, { count: number; readonly first: Problem }>();
  const kindOf = ({ file, column, code }: Problem): string => `${file}\u0000${column}\u0000${code}`;
  const rest = (): Problem[] =>
    [...kinds.values()].flatMap(({ count, first: { row: _row, child: _child, value: _value, ...first } }) => {
      const more = count - readLimits.problemsOfOneKind;
      const where = first.column === undefined ? first.file : `${first.file} ${first.column}`;
      return more > 0 ? [{ ...first, message: `${where}: ${more} more problems of the kind "${first.code}".` }] : [];
    });
  return {
    report: (problem, times = 1) => {
      const kind = kindOf(problem);
      const seen = kinds.get(kind);
      if (seen === undefined) kinds.set(kind, { count: times, first: problem });
      else seen.count += times;
      if (seen === undefined || seen.count <= readLimits.problemsOfOneKind) kept.push(problem);
    },
    passOn: (report) => {
      for (const problem of kept) report(problem);
      for (const { count, first } of kinds.values()) {
        const more = count - readLimits.problemsOfOneKind;
        if (more > 0) report(first, more);
      }
    },
    inOrder: (files) => {
      const place = new Map(files.map((file, index) => [file, index]));
      const placeOf = ({ file }: Problem): number => place.get(file) ?? files.length;
      return [...kept.sort((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0)), ...rest()];
    },
  };
}
