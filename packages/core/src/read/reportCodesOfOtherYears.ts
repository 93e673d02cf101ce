import { type CodeSet, codeSets } from "../return/codeSets.ts";
import { yearsOfCode } from "../return/codesOfYear.ts";
import { fileYears, isInYears, type YearSpan } from "../return/codeYears.ts";
import { noDay } from "../return/Day.ts";
import { type ColumnKind, type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Column, Return } from "../return/Return.ts";
import { reportingYearOf } from "../return/reportingYear.ts";
import type { ReportProblem } from "./collectProblems.ts";
import type { Problem } from "./Problem.ts";
import { readLimits } from "./readLimits.ts";

/**
 * Codes and files that the return of a row's year does not have, as queries: they are understood and kept. In a return
 * that tells earlier years too, an episode that ended in one of these may have the codes of its own time.
 */
export function reportCodesOfOtherYears(care: Return, report: ReportProblem): void {
  for (const file of Object.keys(fileLayouts) as FileName[]) {
    for (const problem of filesOfOtherYears(care, file)) report(problem);
    for (const [column, kind] of Object.entries<string>(fileLayouts[file])) {
      if (isCodeSet(kind)) reportColumnOfOtherYears(care, file, column, kind, report);
    }
  }
}

function isCodeSet(kind: string): kind is CodeSet {
  return Object.hasOwn(codeSets, kind);
}

function filesOfOtherYears(care: Return, file: FileName): Problem[] {
  const span = fileYears[file];
  if (span === undefined) return [];
  return [...new Set(care[file].source)].flatMap((source): Problem[] => {
    const year = care.sourceYears[source];
    if (year === undefined || isInYears(year, span)) return [];
    const name = care.sources[source] ?? "";
    const message = `${name} is a ${file} file, which the return of ${year} does not have: ${inWords(span)}; it was read all the same.`;
    return [{ code: "file-of-other-year", severity: "query", file: name, message }];
  });
}

function reportColumnOfOtherYears(
  care: Return,
  file: FileName,
  column: string,
  set: CodeSet,
  report: ReportProblem,
): void {
  const { rows, child, source, sourceRow, columns } = care[file];
  const byName: Readonly<Record<string, Column<ColumnKind> | undefined>> = columns;
  const ofCodes = byName[column];
  if (ofCodes === undefined || !("codes" in ofCodes)) return;
  const { codes, values } = ofCodes;
  const spans = codes.map((code) => yearsOfCode(set, code));
  if (spans.every(({ from, to }) => from === undefined && to === undefined)) return;
  // by source and code, so that a row is looked up in one step
  const isOutside = Uint8Array.from(
    care.sourceYears.flatMap((year) => spans.map((span) => Number(year !== undefined && !isInYears(year, span)))),
  );
  if (!isOutside.includes(1)) return;
  const timesOfSource = care.sources.map(() => 0);
  for (let row = 0; row < rows; row++) {
    const from = source[row] ?? 0;
    if (isOutside[from * spans.length + (values[row] ?? 0)] !== 1) continue;
    const span = spans[values[row] ?? 0] ?? {};
    const year = care.sourceYears[from] ?? 0;
    if (file === "Episodes" && isInYears(lastYearOf(care, row, year), span)) continue;
    const name = care.sources[from] ?? "";
    const times = (timesOfSource[from] ?? 0) + 1;
    timesOfSource[from] = times;
    if (times > readLimits.problemsOfOneKind) continue;
    const value = codes[values[row] ?? 0] ?? "";
    const about = { file: name, row: sourceRow[row] ?? 0, child: care.children[child[row] ?? 0] ?? "", column, value };
    const message = `${name} row ${about.row}: ${column} "${value}" is not a code of the return of ${year}: ${inWords(span)}; it was kept as it is.`;
    report({ code: "code-of-other-year", severity: "query", ...about, message });
  }
  for (const [from, times] of timesOfSource.entries()) {
    const more = times - readLimits.problemsOfOneKind;
    if (more <= 0) continue;
    const file = care.sources[from] ?? "";
    report({ code: "code-of-other-year", severity: "query", file, column, message: "" }, more);
  }
}

/** The reporting year in which an episode ended, or that of its return while it is open. */
function lastYearOf({ Episodes: { columns } }: Return, row: number, year: number): number {
  const ended = columns.DEC[row] ?? noDay;
  return ended === noDay ? year : Math.min(reportingYearOf(ended), year);
}

function inWords({ from, to }: YearSpan): string {
  if (from === undefined) return `it ended with that of ${to}`;
  return to === undefined ? `it began with that of ${from}` : `it was there from ${from} to ${to}`;
}
