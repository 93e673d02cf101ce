import { formatNumber } from "@lac-analytics/charts";
import {
  type CheckResult,
  checkReturn,
  csvOfTable,
  groupedBy,
  InputError,
  type Problem,
  postcodesIn,
  readPostcodes,
  readProviders,
  readReturn,
} from "@lac-analytics/core";
import { type Block, blocksHtml, plainParagraph, type Table } from "@lac-analytics/document";
import { counted } from "@lac-analytics/notebook";
import { type Finding, findingsOf } from "../../answers/findingsOf.ts";
import { problemRow } from "../../answers/problemRow.ts";
import { severityLabels } from "../../answers/severityLabels.ts";
import { tableColumns } from "../../answers/tableColumns.ts";
import { yearGiven } from "../../given/yearGiven.ts";
import type { OpenedReturn } from "../../source/readGiven.ts";
import type { FileForm, GivenFile, MadeFile, ProblemFilter, Questions } from "../Questions.ts";
import { authorityAsked } from "./authorityAsked.ts";
import { bytesOf, returnFiles } from "./returnFiles.ts";
import type { TellProgress } from "./TellProgress.ts";
import { tableFile } from "./tableFile.ts";
import { textCell } from "./textCell.ts";

/** Checks a return, and shows of what was found as much as is asked for. */
export interface Checker {
  readonly check: (asked: Questions["check"]["asked"]) => Promise<Questions["check"]["answer"]>;
  readonly problems: (filter: ProblemFilter, from: number) => Questions["problems"]["answer"];
  readonly file: (filter: ProblemFilter, form: FileForm) => Promise<MadeFile>;
}

/** How many rows are shown at a time. */
const rowsShown = 50;

/** Begins with nothing checked. */
export function openChecker(opened: OpenedReturn, progress: TellProgress): Checker {
  let result: CheckResult | undefined;
  const found = (): readonly Problem[] => {
    if (result === undefined) throw new InputError("The return has not been checked yet.");
    return result.problems;
  };
  return {
    check: async ({ providers, postcodes, lastYear: before, year, authority }) => {
      progress("Checking");
      const lastYear = before.length === 0 ? undefined : (await readReturn((await returnFiles(before)).files)).return;
      const returns = [opened.return, ...(lastYear === undefined ? [] : [lastYear])];
      const wanted = postcodes === undefined ? new Set<string>() : postcodesIn(returns);
      result = checkReturn(opened, {
        lastYear,
        year: year === "" ? undefined : yearGiven(year, "Reporting year"),
        authority: authority === "" ? undefined : authorityAsked(authority),
        providers: providers === undefined ? undefined : readProviders(await tableOf(providers), providers.path),
        postcodes:
          postcodes === undefined
            ? undefined
            : readPostcodes(await tableOf(postcodes), postcodes.path, (postcode) => wanted.has(postcode)),
        progress: (run, of) => {
          if (run % 20 === 0) progress("Checking by the rules", run / of);
        },
      });
      const codes = [...groupedBy(result.problems, ({ code }) => code)];
      const files = [...new Set(result.problems.map(({ file }) => file))].sort();
      return {
        html: blocksHtml(summaryOf(result)),
        rules: codes.map(([code, of]) => ({ id: code, label: `${code} (${of.length})` })),
        files: files.map((file) => ({ id: file, label: file })),
      };
    },
    problems: (filter, from) => {
      const problems = filtered(found(), filter);
      const shown = problems.slice(from, from + rowsShown);
      return {
        html: shown.length === 0 ? "" : blocksHtml([problemsTable(shown)]),
        of: problems.length,
        from,
        to: from + shown.length,
        before: Math.max(0, from - rowsShown),
      };
    },
    file: (filter, form) => {
      const rows = filtered(found(), filter).map(problemRow);
      const terms = (result?.rules ?? []).map(({ code, says }) => ({ term: code, meaning: says }));
      return tableFile({ name: "problems", columns: tableColumns.problems, rows, terms }, "problems", form);
    },
  };
}

async function tableOf(file: GivenFile): Promise<Uint8Array> {
  return csvOfTable(await bytesOf(file), file.path);
}

function filtered(
  problems: readonly Problem[],
  { severity, rule, file, words, sort }: ProblemFilter,
): readonly Problem[] {
  const wanted = words.trim().toLowerCase();
  const found = problems.filter(
    (problem) =>
      (severity === "" || problem.severity === severity) &&
      (rule === "" || problem.code === rule) &&
      (file === "" || problem.file === file) &&
      (wanted === "" ||
        [problem.child, problem.value, problem.column, problem.message, problem.code].some((part) =>
          part?.toLowerCase().includes(wanted),
        )),
  );
  if (sort === "given") return found;
  const key = (problem: Problem): string =>
    sort === "child" ? (problem.child ?? "") : sort === "file" ? problem.file : problem.code;
  return found.toSorted((one, other) => key(one).localeCompare(key(other), "en-GB", { numeric: true }));
}

function summaryOf(result: CheckResult): readonly Block[] {
  const { problems, rules, notRun, year } = result;
  const of = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const children = new Set(problems.flatMap(({ child }) => child ?? [])).size;
  const first =
    problems.length === 0
      ? `Nothing was found, by ${counted(rules.length, "rule")} of the year to 31 March ${year}.`
      : `${formatNumber(of("error"), 0)} ${of("error") === 1 ? "error" : "errors"} and ${formatNumber(of("query"), 0)} ${of("query") === 1 ? "query" : "queries"}, on ${counted(children, "child", "children")}, by ${counted(rules.length, "rule")} of the year to 31 March ${year}. An error must be mended before figures are trusted; a query may be right, and should be looked at.`;
  const waiting = [...groupedBy(notRun, ({ reason }) => reason)].map(
    ([reason, codes]) => `Not run, as ${reason}: ${codes.map(({ code }) => code).join(", ")}.`,
  );
  const findings = findingsOf(result);
  return [
    plainParagraph(first),
    ...waiting.map((words) => plainParagraph(words, "quiet")),
    ...(findings.length === 0 ? [] : [findingsTable(findings)]),
  ];
}

function findingsTable(findings: readonly Finding[]): Table {
  return {
    kind: "table",
    title: "",
    caption: "What was found, by rule: what changes the most figures first",
    columns: [
      { label: "Rule", kind: "text" },
      { label: "Severity", kind: "text" },
      { label: "What is wrong", kind: "text" },
      { label: "Rows", kind: "number" },
      { label: "Children", kind: "number" },
      { label: "Figures that it changes", kind: "text" },
    ],
    rows: findings.map(({ code, severity, says, rows, children, changes }) => [
      textCell(code),
      textCell(severityLabels[severity]),
      textCell(`${says}.`),
      { kind: "number", value: rows, decimals: 0 },
      { kind: "number", value: children, decimals: 0 },
      textCell(changes === undefined ? "Not known" : changes.length === 0 ? "None" : changes.join("; ")),
    ]),
  };
}

function problemsTable(problems: readonly Problem[]): Table {
  return {
    kind: "table",
    title: "",
    caption: "Rows to correct",
    columns: ["Rule", "Severity", "Child", "File", "Row", "Column", "Cell", "What to do"].map((label) => ({
      label,
      kind: label === "Row" ? "number" : "text",
    })),
    rows: problems.map(({ code, severity, child = "", file, row, column = "", value = "", message }) => [
      textCell(code),
      textCell(severityLabels[severity]),
      textCell(child),
      textCell(file),
      row === undefined ? textCell("") : { kind: "number", value: row, decimals: 0 },
      textCell(column),
      textCell(value),
      textCell(message),
    ]),
  };
}
