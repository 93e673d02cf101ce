import type { ReadResult } from "@lac-analytics/core";
import { expect } from "vitest";

/** The codes of problems that say of a row that it was left out, and why: one to a row. */
const leavesOut: ReadonlySet<string> = new Set([
  "no-child",
  "no-start-date",
  "endless-cell",
  "open-quote",
  "heading-again",
  "foot-row",
  "lost-digits",
  "repeated-row",
  "second-row",
  "stitch-same",
  "stitch-completed",
  "stitch-corrected",
  "stitch-moved",
  "stitch-replaced",
  "stitch-withdrawn",
]);

/**
 * Expects of a reading that the rows read of each file are those kept and those left out, that every row left out has
 * its problem, and that every problem is one sentence on one line that names its file.
 */
export function expectNothingLost({ return: care, account, problems }: ReadResult): void {
  const kept = new Map<string, number>();
  for (const file of new Set(account.map((each) => each.file))) {
    const ofFile = account.filter((each) => each.file === file);
    for (const { rowsRead, rowsKept, rowsReported } of ofFile) expect(rowsRead).toBe(rowsKept + rowsReported);
    const reported = ofFile.reduce((sum, { rowsReported }) => sum + rowsReported, 0);
    const explained = problems.filter((problem) => problem.file === file && leavesOut.has(problem.code)).length;
    if (reported < 10_000) expect([file, explained]).toEqual([file, reported]);
    for (const { as, rowsKept } of ofFile) kept.set(as, (kept.get(as) ?? 0) + rowsKept);
  }
  const { children, sources, sourceYears, sourceFiles, losses, ...files } = care;
  for (const [file, { rows }] of Object.entries(files)) expect([file, kept.get(file) ?? 0]).toEqual([file, rows]);
  expect([sourceYears.length, sourceFiles.length]).toEqual([sources.length, sources.length]);
  expect(new Set(children).size).toBe(children.length);
  const unsaid = problems.filter(({ file, message }) => !/^[^\p{Cc}]+\.$/u.test(message) || !message.includes(file));
  expect(unsaid).toEqual([]);
}
