import type { Problem } from "../read/Problem.ts";
import { readLimits } from "../read/readLimits.ts";
import { calendarOf } from "../return/calendarOf.ts";
import { type Day, dayNumber, noInteger } from "../return/Day.ts";
import { type ColumnKind, type FileName, fileLayouts } from "../return/fileLayouts.ts";
import { groupedBy } from "../return/groupedBy.ts";
import type { CodeColumn, Return, TextColumn } from "../return/Return.ts";
import type { RuleOutcome } from "./CheckResult.ts";
import { certaintyOf } from "./certaintyOf.ts";
import { inOrderOfCode } from "./inOrderOfCode.ts";
import type { Rule } from "./Rule.ts";

/** Takes breaches of rules as they are found. */
export interface BreachCollector {
  /** a row of the rule's file breaks it */
  readonly add: (rule: Rule, row: number) => void;
  /** a child breaks it who has no row in the return, which last year's had */
  readonly addAbsent: (rule: Rule, child: string) => void;
  /** the reader has found a breach; it is said in the reader's words, once */
  readonly addRead: (rule: Rule, problem: Problem) => void;
  /** all found; of very many of one rule in one file, the last says how many more there are */
  readonly problems: () => readonly Problem[];
  /** how often each rule was broken, in order of code */
  readonly outcomes: () => readonly RuleOutcome[];
}

interface Tally {
  /** the rule of each file that the code is about */
  readonly parts: readonly Rule[];
  breaches: number;
  readonly children: Set<string>;
}

/** Begins an empty list of breaches. */
export function collectBreaches(care: Return, rules: readonly Rule[]): BreachCollector {
  const tallies = new Map<string, Tally>(
    [...groupedBy(rules, ({ code }) => code)].map(([code, parts]) => [
      code,
      { parts, breaches: 0, children: new Set() },
    ]),
  );
  const kept: Problem[] = [];
  const beyond = new Map<Rule, number>();
  const counts = new Map<Rule, number>();
  const saidByReader = new Set<string>();
  const count = ({ code }: Rule, child: string | undefined): void => {
    const tally = tallies.get(code);
    if (tally === undefined) return;
    tally.breaches += 1;
    if (child !== undefined) tally.children.add(child);
  };
  return {
    add: (rule, row) => {
      const { file, line, child } = placeOf(care, rule, row);
      if (saidByReader.has(`${rule.code} ${file} ${line} ${rule.column}`)) return;
      count(rule, child);
      const found = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, found);
      if (found > readLimits.problemsOfOneKind) beyond.set(rule, (beyond.get(rule) ?? 0) + 1);
      else kept.push(problemAt(care, rule, row));
    },
    addAbsent: (rule, child) => {
      count(rule, child);
      kept.push(problemOf(care, rule, child));
    },
    addRead: (rule, problem) => {
      const key = `${rule.code} ${problem.file} ${problem.row} ${rule.column}`;
      if (problem.row !== undefined) {
        if (saidByReader.has(key)) return;
        saidByReader.add(key);
        count(rule, problem.child);
      }
      kept.push(problem);
    },
    problems: () => [...kept, ...[...beyond].map(([rule, more]) => moreOf(care, rule, more))],
    outcomes: () => [...tallies].sort(([a], [b]) => inOrderOfCode(a, b)).map(([code, tally]) => outcomeOf(code, tally)),
  };
}

function outcomeOf(code: string, { parts, breaches, children }: Tally): RuleOutcome {
  return {
    code,
    severity: parts[0]?.severity ?? "error",
    says: [...new Set(parts.map(({ says }) => says))].join("; or "),
    advice: [...new Set(parts.map(({ advice }) => advice))].join("; or "),
    certainty: certaintyOf(parts),
    distorts: [...new Set(parts.flatMap(({ distorts }) => distorts))],
    breaches,
    children: children.size,
  };
}

function placeOf(care: Return, { file }: Rule, row: number) {
  const { source, sourceRow, child } = care[file];
  return {
    file: care.sources[source[row] ?? 0] ?? "",
    line: sourceRow[row] ?? 0,
    child: care.children[child[row] ?? 0] ?? "",
  };
}

function problemAt(care: Return, rule: Rule, row: number): Problem {
  const { code, severity, column, says, advice } = rule;
  const { file, line, child } = placeOf(care, rule, row);
  const value = column === "CHILD" ? "" : cellText(care, rule.file, column, row);
  const message = `${file} row ${line}: ${says}; ${advice}.`;
  return { code, severity, file, row: line, child, column, ...(value !== "" && { value }), message };
}

function problemOf(care: Return, { code, severity, file: name, column, says, advice }: Rule, child: string): Problem {
  const file = fileOf(care, name);
  return { code, severity, file, child, column, message: `${file}: ${says}; ${advice}.` };
}

function fileOf(care: Return, name: FileName): string {
  return care.sources[care[name].source[0] ?? -1] ?? `${name}.csv`;
}

function moreOf(care: Return, { code, severity, file: name, column, says, advice }: Rule, more: number): Problem {
  const file = fileOf(care, name);
  return { code, severity, file, column, message: `${file}: ${more} more rows where ${says}; ${advice}.` };
}

/** A cell as it stands in the return: a date as DD/MM/YYYY, so that it can be found in the file; blank is blank. */
function cellText(care: Return, file: FileName, column: string, row: number): string {
  const { child, columns } = care[file];
  if (column === "CHILD") return care.children[child[row] ?? 0] ?? "";
  const kinds: Readonly<Record<string, ColumnKind>> = fileLayouts[file];
  const cells: unknown = columns[column as keyof typeof columns];
  if (kinds[column] === "text") return (cells as TextColumn).at(row);
  if (!(cells instanceof Int32Array)) {
    const { codes, values } = cells as CodeColumn;
    return codes[values[row] ?? 0] ?? "";
  }
  const number = cells[row] ?? noInteger;
  if (number === noInteger) return "";
  return kinds[column] === "date" ? writtenDay(dayNumber(number)) : String(number);
}

function writtenDay(of: Day): string {
  const { year, month, day } = calendarOf(of);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}
