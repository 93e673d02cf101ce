import type { Problem } from "../read/Problem.ts";
import type { ReadResult } from "../read/readReturn.ts";
import { isInYears } from "../return/codeYears.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { reportingYearPeriod } from "../return/reportingYear.ts";
import type { CheckContext, LastYear } from "./CheckContext.ts";
import type { CheckResult } from "./CheckResult.ts";
import { type BreachCollector, collectBreaches } from "./collectBreaches.ts";
import { inOrderOfCode } from "./inOrderOfCode.ts";
import type { Rule } from "./Rule.ts";
import { readerBreaches } from "./readerBreaches.ts";
import { reasonNotRun } from "./reasonNotRun.ts";
import { rowOfYear } from "./rowsOfYear.ts";
import { rules as allRules } from "./rules.ts";

/** A return without a single episode is checked by the latest rules there are. */
const latestYearKnown = 2027;

/** What a check may be given besides the return; rules that need what is not given are not run, and listed. */
export interface CheckOptions extends Pick<CheckContext, "providers" | "postcodes" | "authority"> {
  /** the reporting year, named by the year in which it ends; the latest of the return where none is given */
  readonly year?: number | undefined;
  /** the return of the year before; where none is given, that among the returns that were stitched, if it is */
  readonly lastYear?: Return | undefined;
  /** hears of the number of rules run, and of all there are to run */
  readonly progress?: ((run: number, of: number) => void) | undefined;
  /** the rules, all that there are by default */
  readonly rules?: readonly Rule[];
}

/**
 * Checks a return by the validation rules of the DfE that are live in a reporting year. What the reader found is among
 * the problems, under the code of the rule that it breaks where there is one. A return may go back many years: rules
 * on the year look at the rows and the children of the year checked.
 *
 * Source: DfE, Children looked after return, validation rules, 2022 to 2023 up to 2026 to 2027.
 *
 * @throws {Error} if a rule fails, naming the rule: one that fails is never one that passes
 * @example
 * const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,1,06/05/2010,WBRI,UN2,,\n";
 * const episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\nA,01/05/2018,S,C2,N1,U4,PR1,11/05/2018,X1\nA,08/05/2018,P,C2,N1,K2,PR4,,\n";
 * const files = [header, episodes].map((text, at) => ({ name: `${at}.csv`, bytes: new TextEncoder().encode(text) }));
 * readReturn(files).then((read) => checkReturn(read).rules.find(({ code }) => code === "501").breaches); // => 1
 */
export function checkReturn(read: ReadResult, options: CheckOptions = {}): CheckResult {
  const { return: care } = read;
  const year = options.year ?? latestYearOf(care) ?? latestYearKnown;
  const { providers, postcodes, authority, progress, rules = allRules } = options;
  const lastYear = options.lastYear ?? read.ofYear(year - 1);
  const ownCare = lastYear && read.ofYear(year);
  const check: CheckContext = {
    care,
    year,
    ...reportingYearPeriod(year),
    files: filesRead(read),
    lastYear: lastYear && matchChildren(care, lastYear),
    providers,
    postcodes,
    authority,
  };
  const live = rules.filter(({ live = {} }) => isInYears(year, live));
  const notRun = live.flatMap((rule) => {
    const reason = reasonNotRun(rule, check);
    return reason === undefined ? [] : [{ rule, reason }];
  });
  const waiting = new Set(notRun.map(({ rule }) => rule));
  const run = live.filter((rule) => !waiting.has(rule));
  // a stitched history has last year's rows too, so what compares the years must see this one's return as it was given
  const ofBothYears = new Set(live.filter(({ needs }) => needs?.includes("last-year")).map(({ code }) => code));
  const comparing = run.filter(({ code }) => ownCare !== undefined && ofBothYears.has(code));
  const ownCheck = ownCare && { ...check, care: ownCare, lastYear: lastYear && matchChildren(ownCare, lastYear) };
  const ofOwn = new Set(comparing);
  const breaches = collectBreaches(
    care,
    run.filter((rule) => !ofOwn.has(rule)),
  );
  const ownBreaches = collectBreaches(ownCare ?? care, comparing);
  const breachesOf = (rule: Rule) => (ofOwn.has(rule) ? ownBreaches : breaches);
  const others: Problem[] = [];
  for (const { problem, rule } of readerBreaches(read, run)) {
    if (rule === undefined) others.push(problem);
    else breachesOf(rule).addRead(rule, problem);
  }
  for (const [index, rule] of run.entries()) {
    runRule(rule, ofOwn.has(rule) && ownCheck !== undefined ? ownCheck : check, breachesOf(rule));
    progress?.(index + 1, run.length);
  }
  return {
    year,
    problems: inOrder([...others, ...breaches.problems(), ...ownBreaches.problems()], read),
    rules: [...breaches.outcomes(), ...ownBreaches.outcomes()].sort((a, b) => inOrderOfCode(a.code, b.code)),
    notRun: firstOfEachCode(notRun.map(({ rule: { code }, reason }) => ({ code, reason }))).filter(
      ({ code }) => !run.some((rule) => rule.code === code),
    ),
  };
}

/** The latest year of the returns that were read, as the reader found it from their episodes. */
function latestYearOf({ sourceYears }: Return): number | undefined {
  const known = sourceYears.filter((year) => year !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function runRule(rule: Rule, check: CheckContext, { add, addAbsent }: BreachCollector): void {
  try {
    for (const child of rule.absent?.(check) ?? []) addAbsent(rule, child);
    const breaks = rule.test?.(check);
    if (breaks === undefined) return;
    const isTested = rule.rows === "all" ? () => true : rowOfYear(check, rule.file);
    const { rows } = check.care[rule.file];
    for (let row = 0; row < rows; row += 1) if (isTested(row) && breaks(row)) add(rule, row);
  } catch (error) {
    throw new Error(`rule ${rule.code} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function filesRead({ account }: ReadResult): ReadonlySet<FileName> {
  return new Set(account.map(({ as }) => as).filter((as) => as !== "not recognised"));
}

function matchChildren({ children }: Return, lastYear: Return): LastYear {
  const places = new Map(lastYear.children.map((child, place) => [child, place]));
  return { care: lastYear, childAt: Int32Array.from(children, (child) => places.get(child) ?? -1) };
}

/** Errors first, then queries, then notes; each in order of files and rows. */
function inOrder(problems: Problem[], { account }: ReadResult): readonly Problem[] {
  const place = new Map(account.map(({ file }, index) => [file, index]));
  const gravityOf = ({ severity }: Problem): number => ["error", "query", "note"].indexOf(severity);
  const placeOf = ({ file }: Problem): number => place.get(file) ?? account.length;
  const rowOf = ({ row = Infinity }: Problem): number => row;
  return problems.sort(
    (a, b) =>
      gravityOf(a) - gravityOf(b) || placeOf(a) - placeOf(b) || (rowOf(a) === rowOf(b) ? 0 : rowOf(a) - rowOf(b)),
  );
}

function firstOfEachCode<T extends { readonly code: string }>(listed: readonly T[]): readonly T[] {
  const byCode = new Map(listed.toReversed().map((entry) => [entry.code, entry]));
  return [...byCode.values()].toReversed();
}
