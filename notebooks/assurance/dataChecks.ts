import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  capitalised,
  type FileAccount,
  groupedBy,
  listInWords,
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
    const by = "the Department's rules for the return";
    const plainly = capitalised(`${counted(run.length, "rule")} checked${brokenOf(broken)}`);
    return [{ what: kinds[kind], by, verdict, found: capitalised(found), plainly }];
  });
}

/** How many rules are broken, and of what the records are not right by those broken in the most rows, without a column's name. */
function brokenOf(broken: readonly RuleOutcome[]): string {
  if (broken.length === 0) return ", none broken";
  const said = inMostRows(broken).slice(0, mostSaid);
  const subjects = [...new Set(said.flatMap(({ says }) => subjectsIn(says)))];
  const of = subjects.length === 0 ? "" : `; ${aboutOf(broken.length)} ${listInWords(subjects)}`;
  return `, ${numberInWords(broken.length)} broken${of}`;
}

/** What stands before the subjects of so many broken rules. */
function aboutOf(broken: number): string {
  if (broken === 1) return "it is about";
  return `${broken > mostSaid ? "most often " : ""}the records do not say, or do not say right,`;
}

function subjectsIn(says: string): readonly string[] {
  return subjects.flatMap(([columns, subject]) => (columns.test(says) ? [subject] : []));
}

/** What columns of the return tell, in the words of the council chamber. */
const subjects: readonly (readonly [columns: RegExp, subject: string])[] = [
  [/\b(PL_POST|HOME_POST|URN|PLACE|PLACE_PROVIDER|PL_LA|PL_LOCATION|PL_DISTANCE)\b/, "where some children live"],
  [/\b(REASON_PLACE_CHANGE|RNE)\b/, "why some children moved or came"],
  [/\b(DECOM|DEC|REC)\b/, "when or why a stay of some children began or ended"],
  [/\b(LS|CIN)\b/, "why or by which law some children are in care"],
  [/\b(DOB|SEX|ETHNIC|UPN|MOTHER|MC_DOB|DUC)\b/, "who some children are"],
  [/\b(REVIEW|REVIEW_CODE)\b/, "when some children were reviewed"],
  [
    /\b(SDQ_SCORE|SDQ_REASON|CONVICTED|HEALTH_CHECK|IMMUNISATIONS|TEETH_CHECK|HEALTH_ASSESSMENT|SUBSTANCE_MISUSE|INTERVENTION_RECEIVED|INTERVENTION_OFFERED)\b/,
    "how well some children are",
  ],
  [/\b(IN_TOUCH|ACTIV|ACCOM)\b/, "how some care leavers live"],
  [
    /\b(DATE_INT|DATE_MATCH|FOSTER_CARE|NB_ADOPTR|SEX_ADOPTR|LS_ADOPTR|DATE_PLACED|DATE_PLACED_CEASED|REASON_PLACED_CEASED)\b/,
    "how the adoption of some children went",
  ],
  [/\b(PREV_PERM|LA_PERM|DATE_PERM)\b/, "whether some children had a permanent home before"],
  [/\b(MISSING|MIS_START|MIS_END)\b/, "when some children were missing"],
  [/\b(SW_ID|SW_DECOM|SW_DEC|SW_REASON)\b/, "who the social worker of some children is"],
];

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
