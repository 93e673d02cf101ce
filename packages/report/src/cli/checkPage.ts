import type { CheckResult, ReadResult } from "@lac-analytics/core";
import { documentStyle, escaped, htmlOf } from "@lac-analytics/document";
import { counted } from "@lac-analytics/notebook";
import { type Finding, findingsOf } from "../answers/findingsOf.ts";
import { accountTable, findingSection, findingsTable, notRunTable } from "./checkPageTables.ts";

/** What the tables of a check need besides the style of reports. */
const tableStyle = `
header, main, footer { max-width: 75rem; }
.severity { white-space: nowrap; }
.error { font-weight: bold; }
.long { overflow-wrap: anywhere; min-width: 12rem; }
`;

/**
 * What `lac check` found, as one page for the people who mend the return: the rules that were broken, those that
 * distort the figures most first, then the rows of each. It loads nothing and runs nothing, and it names children.
 */
export function checkPage(result: CheckResult, read: ReadResult): Promise<string> {
  const findings = findingsOf(result);
  const title = `Check of the return for the year to 31 March ${result.year}`;
  return htmlOf({
    title,
    metas: [],
    styles: [documentStyle + tableStyle],
    body: `<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${title}</h1>
<p class="marking">Internal: this page names children. Keep it with the return, and pass it on to nobody who may not see that.</p>
</header>
<main id="content">
${introduction(result, findings)}
${findings.length === 0 ? "" : findingsTable(findings)}
${findings.map(findingSection).join("\n")}
<h2 id="not-run">Rules that were not run</h2>
${notRunTable(result.notRun)}
<h2 id="rows">What became of every row</h2>
${accountTable(read.account)}
${read.messages.map((message) => `<p class="note">${escaped(message)}</p>`).join("\n")}
</main>
<footer>
<p class="note">Rules: Department for Education, Children looked after return (SSDA903), validation rules; ${counted(result.rules.length, "rule")} were run. <code>lac check --rules</code> lists them all. Whether a rule is an error or a query is this software's reading of the Department's words.</p>
</footer>`,
  });
}

function introduction({ rules, problems, notRun }: CheckResult, findings: readonly Finding[]): string {
  const children = new Set(problems.flatMap(({ child }) => child ?? [])).size;
  const broken = rules.filter(({ breaches }) => breaches > 0).length;
  const rows = (severity: Finding["severity"]): number =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? finding.rows : 0), 0);
  const found =
    findings.length === 0
      ? "Nothing was found."
      : `${sentenceCase(counted(rows("error"), "error"))} and ${counted(rows("query"), "query", "queries")} were found, on ${counted(children, "child", "children")}: ${counted(broken, "rule")} of ${rules.length} run were broken.`;
  return `<h2>What was found</h2>
<p>${found} An error must be mended before figures are trusted; a query may be right, and wants a look. What changes the most figures for the most children stands first.</p>
${notRun.length === 0 ? "" : `<p><a href="#not-run">${sentenceCase(counted(notRun.length, "rule"))}</a> could not be run.</p>`}`;
}

function sentenceCase(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
