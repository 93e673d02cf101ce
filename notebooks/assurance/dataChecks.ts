import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  capitalised,
  type FileAccount,
  groupedBy,
  lossesIn,
  lossesInWords,
  measures,
  type RuleOutcome,
} from "@lac-analytics/core";
import { counted, type InternalSource, numberInWords } from "@lac-analytics/notebook";
import type { Checked } from "./Checked.ts";

/** Whether each file of the return was read whole. */
export function readingChecks(account: readonly FileAccount[]): readonly Checked[] {
  return [...groupedBy(account, ({ as }) => as)].map(([as, files]): Checked => {
    const sum = (part: "rowsRead" | "rowsReported" | "cellsUnread"): number =>
      files.reduce((all, file) => all + file[part], 0);
    if (as === "not recognised") {
      const found = `${capitalised(counted(files.length, "file"))} of no kind that the return has`;
      return { what: "Other files", by: "reading", verdict: "not checked", found };
    }
    const [leftOut, unread] = [sum("rowsReported"), sum("cellsUnread")];
    return {
      what: `${as}: every row and cell`,
      by: "reading",
      verdict: leftOut + unread === 0 ? "held" : "failed",
      found: `${capitalised(counted(sum("rowsRead"), "row"))} read, ${leftOut === 0 ? "none" : formatNumber(leftOut, 0)} left out; ${unread === 0 ? "every cell could be read" : `cells that cannot be read: ${formatNumber(unread, 0)}`}`,
    };
  });
}

/** Whether the rules of the Department hold, those that are errors and those that ask for a look. */
export function ruleChecks(rules: readonly RuleOutcome[]): readonly Checked[] {
  const kinds = {
    error: "Rules that every return must keep",
    query: "Rules that a return may break for a reason",
  } as const;
  return (["error", "query"] as const).flatMap((kind): readonly Checked[] => {
    const run = rules.filter(({ severity }) => severity === kind);
    const broken = run.filter(({ breaches }) => breaches > 0);
    if (run.length === 0) return [];
    const verdict = broken.length === 0 ? "held" : "failed";
    const found = `${counted(run.length, "rule")} checked, ${broken.length === 0 ? "none" : numberInWords(broken.length)} broken${worstOf(broken)}`;
    return [{ what: kinds[kind], by: "the Department's rules for the return", verdict, found: capitalised(found) }];
  });
}

/** What is wrong by the rules that are broken in the most rows, in words. */
function worstOf(broken: readonly RuleOutcome[]): string {
  if (broken.length === 0) return "";
  const said = inMostRows(broken)
    .slice(0, mostSaid)
    .map(({ says }) => says);
  return ` (${broken.length > mostSaid ? "most often: " : ""}${said.join("; ")})`;
}

const mostSaid = 2;

function inMostRows(broken: readonly RuleOutcome[]): readonly RuleOutcome[] {
  return broken.toSorted((a, b) => b.breaches - a.breaches);
}

/** The rules that are broken: those in the most rows first. */
export function brokenRules(rules: readonly RuleOutcome[]): ChartTable | null {
  const broken = inMostRows(rules.filter(({ breaches }) => breaches > 0));
  if (broken.length === 0) return null;
  return {
    caption: "Rules that are broken",
    columns: [
      { label: "Rule", kind: "text" },
      { label: "What is wrong", kind: "text" },
      { label: "Kind", kind: "text" },
      { label: "Rows", kind: "number" },
      { label: "Children", kind: "number" },
      { label: "Measures it bears on", kind: "number" },
    ],
    rows: broken.map(({ code, says, severity, breaches, children, distorts }) => [
      code,
      `${capitalised(says)}.`,
      severity,
      breaches,
      children,
      distorts.length,
    ]),
  };
}

/** What was lost in reading of the columns on which the measures rest over the year to the report; blank where nothing. */
export function lossesInReading({ care, asAt }: InternalSource): string {
  const year = { from: addDays(addMonths(asAt, -12), 1), to: asAt };
  const lost = measures.flatMap(({ restsOn }) => lossesIn(care, restsOn, year));
  return lost.length === 0 ? "" : `${capitalised(lossesInWords(lost))}.`;
}
