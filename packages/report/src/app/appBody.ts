import { escaped, mastheadHtml } from "@lac-analytics/document";

/** What stands in the page before anything is given. */
export function appBody(title: string): string {
  return `${mastheadHtml({ lines: ["Looked-after children: from the statutory return to checks, figures and papers."], marking: "" }, title)}
<nav class="app-nav" aria-label="Parts of this page">
<ul>
<li><a href="#app-data">Data</a></li>
<li><a href="#app-figures">Figures</a></li>
</ul>
</nav>
<main id="content" class="wide">
<noscript><p class="marking">This page works in the browser, which does not run scripts here.</p></noscript>
<p class="app-promise"><strong>Nothing leaves this computer.</strong> The page asks nothing of any other, and stores nothing: closing it forgets everything.</p>

<section id="app-data">
<h2 class="first">Data</h2>
<div id="app-drop" class="app-drop">
<div class="app-field">
<label for="app-return">Return</label>
<p class="hint" id="app-return-hint">Files of SSDA903 as CSV or Excel, a zip of them, or the XML. Several years may be given together, or dropped here with their folders.</p>
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
<p class="buttons"><button type="button" id="app-try">Try it with the sample</button> <button type="button" id="app-forget" disabled>Forget everything</button></p>
</div>
<div id="app-progress" class="app-progress" hidden><progress id="app-bar" aria-label="Progress"></progress> <span id="app-doing"></span></div>
<p id="app-status" role="status" class="unseen"></p>
<div id="app-fault" role="alert"></div>
<div id="app-account"></div>
</section>

<section id="app-figures">
<h2>Figures</h2>
${empty("Give the files of a year, or try the sample: the figures stand here as soon as they are worked out.")}
<p class="buttons"><button type="button" id="app-figures-csv" disabled>Download figures (CSV)</button> <button type="button" id="app-figures-xlsx" disabled>Download figures (Excel)</button></p>
<div id="app-figures-table"></div>
</section>
</main>`;
}

/** What a part says while there is nothing to show in it. */
function empty(words: string): string {
  return `<p class="app-empty">${escaped(words)}</p>`;
}
