import type { Problem } from "../read/Problem.ts";
import type { ReadResult } from "../read/readReturn.ts";
import type { FileName } from "../return/fileLayouts.ts";
import { groupedBy } from "../return/groupedBy.ts";
import type { Rule } from "./Rule.ts";

/** A problem that the reader found, and the rule that it breaks, if it breaks one that is run. */
export interface ReaderBreach {
  readonly problem: Problem;
  readonly rule: Rule | undefined;
}

/**
 * The problems of reading, each with the rule of the DfE that it breaks: a cell that is no date, a second row for a
 * child. They take the rule's code and severity, and keep the reader's sentence, which quotes the cell. Those that a
 * rule finds by itself are left to it.
 */
export function readerBreaches({ problems, account }: ReadResult, rules: readonly Rule[]): readonly ReaderBreach[] {
  const filesIn = groupedBy(account, ({ file }) => file);
  const ruleFor = new Map(rules.flatMap((rule) => keysOf(rule, rule.reader).map((key): [string, Rule] => [key, rule])));
  const replaced = new Set(rules.flatMap((rule) => keysOf(rule, rule.insteadOf)));
  return problems.flatMap((problem): ReaderBreach[] => {
    const keys = (filesIn.get(problem.file) ?? []).map(({ as }) => keyOf(as, problem.column ?? "CHILD", problem.code));
    if (keys.some((key) => replaced.has(key))) return [];
    const rule = keys.map((key) => ruleFor.get(key)).find((found) => found !== undefined);
    if (rule === undefined) return [{ problem, rule }];
    return [{ problem: { ...problem, code: rule.code, severity: rule.severity }, rule }];
  });
}

function keysOf({ file, column }: Rule, codes: readonly string[] = []): readonly string[] {
  return codes.map((code) => keyOf(file, column, code));
}

function keyOf(file: FileName | "not recognised", column: string, code: string): string {
  return `${file} ${column} ${code}`;
}
