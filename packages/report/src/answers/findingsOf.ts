import { type CheckResult, groupedBy, measures, type Problem } from "@lac-analytics/core";

/** Everything of one kind that a check found: the breaches of a rule, or what the reader says under one code. */
export interface Finding {
  readonly code: string;
  readonly severity: Problem["severity"];
  /** what is wrong, and what to do, as sentences without their full stops; of the reader's own the rows say what to do */
  readonly says: string;
  readonly advice?: string;
  /** how far the words of the rule can be trusted, as sentences; undefined where nothing is in doubt */
  readonly certainty?: string;
  readonly rows: number;
  readonly children: number;
  /** titles of the measures that it changes; undefined where that depends on what was not read */
  readonly changes: readonly string[] | undefined;
  readonly problems: readonly Problem[];
}

const titles: ReadonlyMap<string, string> = new Map(measures.map(({ id, title }) => [id, title]));

/**
 * What a check found, by rule: first errors of reading, whose effect nobody can tell, then what changes the most
 * figures for the most children, errors before queries.
 */
export function findingsOf({ problems, rules }: CheckResult): readonly Finding[] {
  const byCode = groupedBy(problems, ({ code }) => code);
  const outcomes = new Map(rules.map((rule) => [rule.code, rule]));
  const findings = [...byCode].map(([code, found]): Finding => {
    const outcome = outcomes.get(code);
    const [first] = found;
    return {
      code,
      severity: first?.severity ?? "note",
      says:
        outcome === undefined
          ? `${sentenceCase(code.replaceAll("-", " "))}, found while the files were read`
          : sentenceCase(outcome.says),
      ...(outcome !== undefined && { advice: sentenceCase(outcome.advice) }),
      ...(outcome !== undefined && outcome.certainty !== "" && { certainty: outcome.certainty }),
      rows: outcome === undefined ? found.length : Math.max(outcome.breaches, found.length),
      children: outcome?.children ?? new Set(found.flatMap(({ child }) => child ?? [])).size,
      changes: outcome?.distorts.map((id) => titles.get(id) ?? id),
      problems: found,
    };
  });
  return findings.toSorted((a, b) => compare(weight(b), weight(a)) || rank(a) - rank(b) || b.rows - a.rows);
}

function weight({ children, changes, severity }: Finding): number {
  if (changes !== undefined) return children * changes.length;
  return severity === "error" ? Infinity : 0;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function rank({ severity }: Finding): number {
  return ["error", "query", "note"].indexOf(severity);
}

function sentenceCase(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
