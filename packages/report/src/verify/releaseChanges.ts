import { listInWords, measures } from "@lac-analytics/core";
import type { PackRecord } from "../build/packRecord.ts";
import type { FigureChange } from "./figureChanges.ts";
import { isLater } from "./isLater.ts";

/** Which measures each report of a pack prints, by the name of the report. */
export type PrintedMeasures = ReadonlyMap<string, readonly string[]>;

/** What is to be explained of two packs that may be of two releases. */
export interface ReleasesCompared {
  readonly before: PackRecord;
  readonly now: PackRecord;
  readonly printed: PrintedMeasures;
  /** the reports of which figures differ by nothing but software or a notebook, by their names */
  readonly differing: readonly string[];
}

/**
 * What another release changes in the figures of a pack, and why, a sentence each: by the changelog, as far as it bears on
 * measures that the pack prints and on its reports, these before what bears on all. Reports that differ without a word of it
 * are named, but for those of which the notebook is another. Nothing where both are of one release.
 */
export function releaseChanges(
  { before, now, printed, differing }: ReleasesCompared,
  changes: readonly FigureChange[],
): readonly string[] {
  const [then, here] = [releaseOf(before), releaseOf(now)];
  if (then === here || then === "" || here === "") return [];
  if (isLater(then, here))
    return [
      `Release ${then} made these reports and this is ${here}, whose changelog does not reach so far: take release ${then} to make them again.`,
    ];
  const between = changes
    .filter(({ release }) => release === "" || (isLater(release, then) && !isLater(release, here)))
    .map((change) => ({ ...change, of: borneOn(change.names, before, printed) }))
    .filter(({ of }) => of.length > 0);
  const isOfAll = ({ of }: (typeof between)[number]): number => (of.some((each) => each.startsWith("every ")) ? 1 : 0);
  const told = between
    .toSorted((a, b) => isOfAll(a) - isOfAll(b))
    .map(({ release, reason, of }) => {
      const what = release === "" ? "What is not released yet" : `Release ${release}`;
      return `${what} changes ${listInWords(of)}. ${reason}`;
    });
  const unexplained = differing.filter((report) => {
    if (notebookText(before, report) !== notebookText(now, report)) return false;
    const alone = new Map([[report, printed.get(report) ?? []]]);
    return !between.some(({ names }) => borneOn(names, { ...before, notebooks: [report] }, alone).length > 0);
  });
  return [
    ...told,
    ...(unexplained.length === 0
      ? []
      : [`The changelog does not say why figures differ in ${listInWords(unexplained)}.`]),
  ];
}

function releaseOf({ software }: PackRecord): string {
  return software.find(({ name }) => name === "@lac-analytics/core")?.version ?? "";
}

/** What the notebook of a report was, in a text. */
function notebookText({ inputs }: PackRecord, report: string): string {
  const own = inputs.filter(({ file }) => file.startsWith(`${report}/`));
  return own.map(({ file, sha256 }) => `${file} ${sha256}`).join("\n");
}

/** What a change bears on in a pack, in words. */
function borneOn(
  names: readonly string[],
  { edition, notebooks }: PackRecord,
  printed: PrintedMeasures,
): readonly string[] {
  return names.flatMap((name): readonly string[] => {
    if (name === "every measure" || name === "every report") return [name];
    if (name === "every report for publication") return edition === "published" ? [name] : [];
    if (notebooks.includes(name)) return [`the report ${name}`];
    const reports = [...printed].filter(([, ids]) => ids.includes(name)).map(([report]) => report);
    if (reports.length === 0) return [];
    return [`"${measures.find(({ id }) => id === name)?.title ?? name}" in ${listInWords(reports)}`];
  });
}
