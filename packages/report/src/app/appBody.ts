import { escaped, mastheadHtml } from "@lac-analytics/document";
import type { Choice } from "./Questions.ts";

/**
 * What stands in the page before anything is given.
 *
 * @param papers that it can make
 */
export function appBody(title: string, papers: readonly Choice[]): string {
  return `${mastheadHtml({ lines: ["Looked-after children: from the statutory return to checks, figures and papers."], marking: "" }, title)}
<nav class="app-nav" aria-label="Parts of this page">
<ul>
<li><a href="#app-data">Data</a></li>
<li><a href="#app-figures">Figures</a></li>
<li><a href="#app-check">Check</a></li>
<li><a href="#app-papers">Papers</a></li>
<li><a href="#app-scenarios">Scenarios</a></li>
<li><a href="#app-settings">Settings</a></li>
</ul>
</nav>
<main id="content" class="wide">
<noscript><p class="marking">This page needs scripts, and this browser does not run them.</p></noscript>
<p class="app-promise"><strong>Nothing leaves this computer.</strong> The page asks no other computer for anything, and stores nothing: closing it forgets everything.</p>

<section id="app-data">
<h2 class="first">Data</h2>
<div id="app-drop" class="app-drop">
<div class="app-field">
<label for="app-return">Return</label>
<p class="hint" id="app-return-hint">Drop files or folders anywhere on this page, or choose them here: SSDA903 as CSV or Excel, a zip of them, or the XML. Several years may be given together.</p>
<input type="file" id="app-return" multiple aria-describedby="app-return-hint">
</div>
<div class="app-field">
<label for="app-folder">Or a whole folder</label>
<input type="file" id="app-folder" webkitdirectory>
</div>
<div class="app-field">
<label for="app-date">As at</label>
<p class="hint" id="app-date-hint">Stocks at this date, and flows over the twelve months to it. Left blank, it becomes the end of the last year given.</p>
<input type="date" id="app-date" aria-describedby="app-date-hint">
</div>
<p class="buttons"><button type="button" id="app-try">Try it with the sample</button> <button type="button" id="app-forget">Forget everything</button></p>
</div>
<div id="app-account"></div>
</section>

<section id="app-figures">
<h2>Figures</h2>
${empty("Give the files of a year, or try the sample: the figures stand here as soon as they are worked out.")}
<p class="buttons"><button type="button" id="app-figures-csv" disabled>Download figures (CSV)</button> <button type="button" id="app-figures-xlsx" disabled>Download figures (Excel)</button></p>
<div id="app-explorer" hidden>
<h3>One measure, by group and over time</h3>
<div class="app-filters">
${select("app-measure", "Measure", [])}
${select("app-by", "By", [])}
${select("app-category", "Group", [])}
</div>
<p class="buttons"><button type="button" id="app-explore">Show this measure</button> <button type="button" id="app-trace-csv">Who is in this number (CSV)</button> <button type="button" id="app-trace-xlsx">Who is in this number (Excel)</button></p>
<details>
<summary>Published figures to set it beside</summary>
<div class="app-drop">
<div class="app-field"><label for="app-beside-authority">Authority whose figures they are</label><p class="hint" id="app-beside-authority-hint">Name or code of the authority. Left blank, it is that of the settings.</p><input type="text" id="app-beside-authority" autocomplete="off" aria-describedby="app-beside-authority-hint"></div>
<div class="app-field"><label for="app-published">Published figures</label><p class="hint" id="app-published-hint">In the form of the DfE, of one edition. Left blank, they are those in this page.</p><input type="file" id="app-published" multiple aria-describedby="app-published-hint"></div>
<div class="app-field"><label for="app-neighbours">Statistical neighbours</label><p class="hint" id="app-neighbours-hint">The table of them. Left blank, it is the one in this page.</p><input type="file" id="app-neighbours" aria-describedby="app-neighbours-hint"></div>
<p class="buttons"><button type="button" id="app-beside-csv">Download all beside what was published (CSV)</button> <button type="button" id="app-beside-xlsx">The same as Excel</button></p>
</div>
</details>
<p class="hint">Who is in a number is a list that names children, of the group that is chosen: it is for internal use.</p>
<div id="app-explored"></div>
</div>
<div id="app-figures-table"></div>
</section>

<section id="app-check">
<h2>Check</h2>
${empty("What is wrong with the files stands here, rule by rule and row by row, as soon as they are read. It names children: keep it as safe as the return.")}
<div id="app-check-summary"></div>
<details>
<summary>What some rules need besides the return</summary>
<div class="app-drop">
<div class="app-field"><label for="app-providers">Registered providers</label><p class="hint" id="app-providers-hint">Ofsted's list, as CSV or Excel.</p><input type="file" id="app-providers" aria-describedby="app-providers-hint"></div>
<div class="app-field"><label for="app-postcodes">Postcodes</label><p class="hint" id="app-postcodes-hint">A directory with authority, easting and northing, such as the ONS's.</p><input type="file" id="app-postcodes" aria-describedby="app-postcodes-hint"></div>
<div class="app-field"><label for="app-last-year">Files of the year before</label><p class="hint" id="app-last-year-hint">The last return or a zip of it, where it was not given with this one.</p><input type="file" id="app-last-year" multiple aria-describedby="app-last-year-hint"></div>
<div class="app-field"><label for="app-check-year">Reporting year</label><p class="hint" id="app-check-year-hint">Whose rules apply, such as 2025 or 2024-25. Left blank, it is the latest in the return.</p><input type="text" id="app-check-year" autocomplete="off" aria-describedby="app-check-year-hint"></div>
<div class="app-field"><label for="app-check-authority">Authority</label><p class="hint" id="app-check-authority-hint">Its name or code. Left blank, it is that of the settings.</p><input type="text" id="app-check-authority" autocomplete="off" aria-describedby="app-check-authority-hint"></div>
<p class="buttons"><button type="button" id="app-check-again" disabled>Check with these</button></p>
</div>
</details>
<div id="app-check-tools" hidden>
<h3>Rows to correct</h3>
<div class="app-filters">
${select("app-severity", "Severity", [
  ["", "All"],
  ["error", "Errors"],
  ["query", "Queries"],
  ["note", "Notes"],
])}
${select("app-rule", "Rule", [["", "All rules"]])}
${select("app-problem-file", "File", [["", "All files"]])}
${select("app-sort", "In order of", [
  ["given", "severity and file"],
  ["rule", "rule"],
  ["child", "child"],
  ["file", "file"],
])}
<div class="app-field"><label for="app-words">Search</label><input type="search" id="app-words" autocomplete="off"></div>
</div>
<p class="buttons"><button type="button" id="app-problems-csv">Download these rows (CSV)</button> <button type="button" id="app-problems-xlsx">Download these rows (Excel)</button></p>
<p id="app-problems-count" role="status"></p>
<div id="app-problems"></div>
<p class="buttons"><button type="button" id="app-problems-back">Rows before</button> <button type="button" id="app-problems-on">Rows after</button></p>
</div>
</section>

<section id="app-papers">
<h2>Papers</h2>
${empty("Each paper is made here from the files that you give. For publication small numbers are withheld, with whatever else would give them away.")}
<fieldset class="app-edition">
<legend>For whom</legend>
<label><input type="radio" name="app-edition" value="internal" checked> Internal: shows small numbers</label>
<label><input type="radio" name="app-edition" value="published"> For publication: small numbers are withheld</label>
</fieldset>
<ul class="app-papers">
${papers.map(({ id, label }) => `<li><button type="button" class="app-paper" data-paper="${escaped(id)}" disabled>${escaped(label)}</button></li>`).join("\n")}
</ul>
<p class="buttons app-pack"><button type="button" id="app-pack" aria-describedby="app-pack-hint" disabled>Download all papers (zip)</button></p>
<p class="hint app-pack" id="app-pack-hint">Every paper for which your files are enough, as HTML, Word and Excel, with its notes and an index. What can be tried stands under Scenarios on this page, and is not in the zip.</p>
<p class="note app-pack" id="app-pack-told" role="status"></p>
<div id="app-paper-tools" class="buttons" hidden>
<button type="button" data-form="html">Download as HTML</button> <button type="button" data-form="docx">Download as Word</button> <button type="button" data-form="xlsx">Download as Excel</button> <button type="button" data-form="notes">Download its notes</button> <button type="button" id="app-print">Print, or save as PDF</button>
</div>
<article id="app-paper" aria-label="Paper" tabindex="-1"></article>
</section>

<section id="app-scenarios">
<h2>Scenarios</h2>
${empty("Here you try how many personal advisers care leavers will need, how many children will live in which placements, and what both cost, beginning with the return that you give.")}
<p class="hint">Young people are taken from the return: as many in each month as it has one expect, with their range. Advisers, target and cost are those of the scenario file that the settings name as <code>caseload</code>; where there is none you enter them, for nobody gave any. Placements need a scenario file that the settings name as <code>placements</code>.</p>
<p class="buttons"><button type="button" class="app-scenario" data-paper="personal-advisers" disabled>Try scenarios of personal advisers</button> <button type="button" class="app-scenario" data-paper="placements" disabled>Try scenarios of placements</button></p>
<div id="app-model" role="region" aria-label="Scenario" tabindex="-1"></div>
</section>

<section id="app-settings">
<h2>Settings</h2>
<p>Whose papers these are. Without settings they are nobody's by name, and have no rates. Nothing of this is stored by the page: save the settings as one file, and give that file next time.</p>
<div class="app-drop">
<div class="app-field">
<label for="app-settings-file">Settings and the files that they name</label>
<p class="hint" id="app-settings-hint">The one file that was saved here, or a council's own <code>settings.json</code> with its population, series, logo and scenarios.</p>
<input type="file" id="app-settings-file" multiple aria-describedby="app-settings-hint">
</div>
<div class="app-field">
<label for="app-council">Council</label>
<p class="hint" id="app-council-hint">Its name, GSS code or three digits.</p>
<input type="text" id="app-council" autocomplete="off" aria-describedby="app-council-hint">
</div>
<div class="app-field">
<label for="app-population">Residents aged 0 to 17</label>
<p class="hint" id="app-population-hint">A number, for rates; a file of estimates goes with the settings.</p>
<input type="text" id="app-population" inputmode="numeric" autocomplete="off" aria-describedby="app-population-hint">
</div>
<div class="app-field">
<label for="app-colours">Colours</label>
<p class="hint" id="app-colours-hint">Separated by commas, such as #12436d: the first is that of headings.</p>
<input type="text" id="app-colours" autocomplete="off" aria-describedby="app-colours-hint">
</div>
<div class="app-field">
<label for="app-logo">Logo</label>
<p class="hint" id="app-logo-hint">SVG or PNG.</p>
<input type="file" id="app-logo" accept=".svg,.png" aria-describedby="app-logo-hint">
</div>
<div class="app-field">
<label for="app-series">Your own counts over time</label>
<p class="hint" id="app-series-hint">Local series as CSV or Excel: measure, date, breakdown, category, numerator, denominator, value, note.</p>
<input type="file" id="app-series" multiple aria-describedby="app-series-hint">
</div>
<p class="buttons"><button type="button" id="app-settings-use">Use these settings</button> <button type="button" id="app-settings-save">Save the settings (one file)</button></p>
</div>
<p id="app-settings-told" class="note" role="status"></p>
</section>

<div class="app-told">
<p id="app-work" role="status" class="unseen"></p>
<p id="app-status" role="status" class="unseen"></p>
<div id="app-progress" class="app-progress" hidden><progress id="app-bar" aria-label="Progress"></progress> <span id="app-doing"></span></div>
<div class="app-fault"><div id="app-fault" role="alert"></div><button type="button" id="app-fault-close">Close</button></div>
</div>
</main>`;
}

/** What a part says while there is nothing to show in it. */
function empty(words: string): string {
  return `<p class="app-empty">${escaped(words)}</p>`;
}

/** A list of choices with its label. */
function select(id: string, label: string, options: readonly (readonly [value: string, words: string])[]): string {
  const choices = options.map(([value, words]) => `<option value="${value}">${escaped(words)}</option>`);
  return `<div class="app-field"><label for="${id}">${escaped(label)}</label><select id="${id}">${choices.join("")}</select></div>`;
}
