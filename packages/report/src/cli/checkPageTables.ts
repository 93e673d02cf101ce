import { formatNumber } from "@lac-analytics/charts";
import { type CheckResult, type FileAccount, groupedBy, type Problem } from "@lac-analytics/core";
import { escaped } from "@lac-analytics/document";
import type { Finding } from "../answers/findingsOf.ts";
import { severityLabels } from "../answers/severityLabels.ts";

/** Rows of one rule on the page; `lac check` has all of them. */
const mostRows = 200;

/** Rows of one rule that stand open. */
const mostOpenRows = 10;

/** A table in a frame that can be moved sideways by keyboard. Cells are HTML. */
function table(
  caption: string,
  headings: readonly (readonly [text: string, kind: "" | "number" | "long" | "severity"])[],
  rows: readonly (readonly string[])[],
): string {
  const classOf = (at: number): string => {
    const kind = headings[at]?.[1] ?? "";
    return kind === "" ? "" : ` class="${kind}"`;
  };
  const head = headings.map(([text], at) => `<th scope="col"${classOf(at)}>${text}</th>`).join("");
  const body = rows.map((cells) => {
    const [first = "", ...rest] = cells;
    return `<tr><th scope="row">${first}</th>${rest.map((cell, at) => `<td${classOf(at + 1)}>${cell}</td>`).join("")}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

/** The rules that were broken, each with a link to its rows. */
export function findingsTable(findings: readonly Finding[]): string {
  return table(
    "What was found, by rule",
    [
      ["Rule", ""],
      ["Severity", "severity"],
      ["What is wrong", "long"],
      ["Rows", "number"],
      ["Children", "number"],
      ["Figures it changes", "number"],
    ],
    findings.map(({ code, severity, says, rows, children, changes }) => [
      `<a href="#${anchorOf(code)}">${changes === undefined ? "Reading" : escaped(code)}</a>`,
      severityCell(severity),
      `${escaped(says)}.`,
      formatNumber(rows, 0),
      formatNumber(children, 0),
      changes === undefined ? "not known" : String(changes.length),
    ]),
  );
}

/** One rule: what is wrong, the figures that it changes, and the rows. */
export function findingSection(finding: Finding): string {
  const { code, severity, says, advice, certainty, rows, children, changes, problems } = finding;
  const shown = problems.slice(0, mostRows);
  const effect =
    changes === undefined
      ? "What it changes depends on the cells that could not be read."
      : changes.length === 0
        ? "It changes no figure that is worked out here."
        : `It may change: ${changes.map((title) => escaped(title)).join("; ")}.`;
  const left = rows - shown.length;
  const more = left > 0 ? `<p class="note">${formatNumber(left, 0)} more; lac check lists them all.</p>` : "";
  const count = `${formatNumber(rows, 0)} ${rows === 1 ? "row" : "rows"}, ${formatNumber(children, 0)} ${children === 1 ? "child" : "children"}`;
  return `<section>
<h3 id="${anchorOf(code)}">${changes === undefined ? "" : `${escaped(code)}: `}${escaped(says)}</h3>
<p>${severityCell(severity)}. ${count}.${advice === undefined ? "" : ` ${escaped(advice)}.`}</p>
<p class="note">${effect}</p>${certainty === undefined ? "" : `\n<p class="note">How sure the rule is. ${escaped(certainty)}</p>`}
<details${rows > mostOpenRows ? "" : " open"}><summary>Rows of ${escaped(code)}</summary>
${rowsTable(code, shown, advice === undefined)}
${more}</details>
</section>`;
}

function rowsTable(code: string, problems: readonly Problem[], withMessage: boolean): string {
  return table(
    `Rows of ${code}`,
    [
      ["Child", ""],
      ["File", "long"],
      ["Row", "number"],
      ["Column", ""],
      ["Cell", "long"],
      ...(withMessage ? [["What was found", "long"] as const] : []),
    ],
    problems.map(({ child = "", file, row, column = "", value, message }) => [
      escaped(child),
      escaped(nameOf(file)),
      row === undefined ? "" : String(row),
      escaped(column),
      value === undefined ? (column === "" || column === "CHILD" ? "" : "blank") : escaped(value),
      ...(withMessage ? [escaped(message.replaceAll(file, nameOf(file)))] : []),
    ]),
  );
}

/** The rules that could not be run, by reason. */
export function notRunTable(notRun: CheckResult["notRun"]): string {
  if (notRun.length === 0) return "<p>Every rule of the year was run.</p>";
  const rows = [...groupedBy(notRun, ({ reason }) => reason)].map(([reason, rules]) => [
    `${escaped(reason.slice(0, 1).toUpperCase() + reason.slice(1))}.`,
    escaped(rules.map(({ code }) => code).join(", ")),
  ]);
  return table(
    "Rules that were not run, and why",
    [
      ["Reason", ""],
      ["Rules", "long"],
    ],
    rows,
  );
}

/** What became of the rows of each file. */
export function accountTable(account: readonly FileAccount[]): string {
  return table(
    "Rows read, kept and left out, and cells that could not be read, by file",
    [
      ["File", ""],
      ["Read as", ""],
      ["Rows read", "number"],
      ["Kept", "number"],
      ["Left out", "number"],
      ["Cells not read", "number"],
    ],
    account.map(({ file, as, rowsRead, rowsKept, rowsReported, cellsUnread }) => [
      escaped(nameOf(file)),
      escaped(as),
      ...[rowsRead, rowsKept, rowsReported, cellsUnread].map((rows) => formatNumber(rows, 0)),
    ]),
  );
}

function severityCell(severity: Finding["severity"]): string {
  return `<span class="${severity}">${severityLabels[severity]}</span>`;
}

function anchorOf(code: string): string {
  return `rule-${escaped(code)}`;
}

/** The end of a path: the file and its folder, which tells two years apart. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).slice(-2).join("/");
}
