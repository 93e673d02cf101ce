import type { Problem } from "../read/Problem.ts";
import type { ReadResult } from "../read/readReturn.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Rule } from "./Rule.ts";

/** A problem that the reader found, and the rule that it breaks, if it breaks one that is run. */
export interface ReaderBreach {
  readonly problem: Problem;
  readonly rule: Rule | undefined;
}

/**
 * The problems of reading, each with the rule of the DfE that it breaks: a cell that is no date, a second row for a
 * child. They take the rule's code and severity, and keep the reader's sentence, which quotes the cell.
 */
export function readerBreaches({ problems, account }: ReadResult, rules: readonly Rule[]): readonly ReaderBreach[] {
  const filesIn = Map.groupBy(account, ({ file }) => file);
  const ruleFor = new Map(rules.flatMap((rule) => keysOf(rule).map((key): [string, Rule] => [key, rule])));
  return problems.map((problem) => {
    const column = problem.column ?? "CHILD";
    const rule = filesIn
      .get(problem.file)
      ?.map(({ as }) => ruleFor.get(keyOf(as, column, problem.code)))
      .find((found) => found !== undefined);
    if (rule === undefined) return { problem, rule };
    return { problem: { ...problem, code: rule.code, severity: rule.severity }, rule };
  });
}

function keysOf({ file, column, reader = [] }: Rule): readonly string[] {
  return reader.map((code) => keyOf(file, column, code));
}

function keyOf(file: FileName | "not recognised", column: string, code: string): string {
  return `${file} ${column} ${code}`;
}
