import type { Problem } from "./Problem.ts";
import { readLimits } from "./readLimits.ts";

/** Takes problems as they are found. */
export interface ProblemCollector {
  readonly report: (problem: Problem) => void;
  /** reports to another as often as was reported here */
  readonly passOn: (report: (problem: Problem) => void) => void;
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
    report: (problem) => {
      const kind = kindOf(problem);
      const seen = kinds.get(kind);
      if (seen === undefined) kinds.set(kind, { count: 1, first: problem });
      else seen.count++;
      if (seen === undefined || seen.count <= readLimits.problemsOfOneKind) kept.push(problem);
    },
    passOn: (report) => {
      for (const problem of kept) report(problem);
      for (const { count, first } of kinds.values()) {
        for (let more = count - readLimits.problemsOfOneKind; more > 0; more--) report(first);
      }
    },
    inOrder: (files) => {
      const place = new Map(files.map((file, index) => [file, index]));
      const placeOf = ({ file }: Problem): number => place.get(file) ?? files.length;
      return [...kept.sort((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0)), ...rest()];
    },
  };
}
