import { type ChartColours, formatNumber } from "@lac-analytics/charts";
import { caseloadNotes, projectCaseload } from "@lac-analytics/core/project";
import { escaped } from "@lac-analytics/document";
import type { DrawChart } from "@lac-analytics/notebook/render";
import { controlsHtml, scenarioChoices } from "./controlHtml.ts";
import { figureHtml } from "./figureHtml.ts";
import { findingHtml } from "./findingHtml.ts";
import type { ModelPage } from "./ModelPage.ts";
import { isEmptyPart, type ModelResults, modelParts, modelResults } from "./modelResults.ts";
import { firstScenarios, shownOf } from "./readerScenarios.ts";
import { tableHtml } from "./tableHtml.ts";

/** What stands in the main part of the page, and how many charts and tables it has. */
export interface ModelBody {
  /** HTML */
  readonly body: string;
  readonly charts: number;
  readonly tables: number;
}

/** What stands in the page: the form, and what comes of the report's own scenario, which the script then keeps up. */
export async function modelBody(page: ModelPage, draw: DrawChart): Promise<ModelBody> {
  // in another page it stands under a heading of that page
  const h = page.isAlone ? "h2" : "h3";
  const { scenario, known } = page.model;
  const own = projectCaseload(scenario);
  const reader = shownOf(firstScenarios(scenario));
  const title = reader.entries.title ?? "";
  const shown = { ...own, scenario: { ...scenario, title } };
  const results = modelResults({ own, readers: [shown], shown }, { known, council: page.council });
  const charts = await drawnCharts(results, page.colours, draw);
  const table = (id: keyof ModelResults["tables"]): string => {
    const found = results.tables[id];
    return `<div id="${id}">${found === undefined ? "" : tableHtml(found)}</div>`;
  };
  const notes = caseloadNotes(scenario).map((note) => `<p class="note">${escaped(note)}</p>`);
  const [caseloads = "", costs = "", ...others] = charts;
  const part = (id: keyof typeof modelParts, chart: string): string =>
    `<section id="part-${id}"${isEmptyPart(modelParts[id], results) ? " hidden" : ""}><${h}>${modelParts[id].heading}</${h}>${chart}${modelParts[id].tables.map(table).join("")}</section>`;
  const body = `<div class="model">
<p id="key" class="key" aria-hidden="true">${escaped(results.key)}</p>
<div class="entries">
<noscript><p class="marking">This page works out scenarios in the browser, which does not run scripts here. What stands beside is the report's own scenario.</p></noscript>
<section aria-label="Scenarios">
<div id="scenarios">${scenarioChoices([title], 0)}</div>
<p class="buttons"><button type="button" id="copy">Copy it</button> <button type="button" id="remove">Remove it</button> <button type="button" id="reset">Back to what it began as</button></p>
<p><label for="open">Open scenario files</label> <input type="file" id="open" accept=".yaml,.yml,.json" multiple></p>
<p id="open-fault" class="fault" role="alert"></p>
</section>
<form id="controls" novalidate aria-label="Assumptions">
${controlsHtml(scenario, reader.entries)}
</form>
<section aria-label="Take it away">
<p class="buttons"><button type="button" id="download-scenario">Scenario (YAML)</button> <button type="button" id="download-excel">Excel</button> <button type="button" id="download-word">Word</button> <button type="button" id="download-table">By month (CSV)</button> <button type="button" id="download-years">By financial year (CSV)</button></p>
<p class="hint">The scenario is the file that <code>lac project caseload --scenario</code> reads, and Excel and CSV are what it writes of all your scenarios. ${page.isAlone ? "The address of this page holds all that was entered: keep it, or hand it on." : "Closing this page forgets what was entered: take the scenario away to go on with it."} Nothing that is entered leaves this computer.</p>
</section>
</div>
<div class="results">
<${h} class="first">What it comes to</${h}>
<div id="finding" class="finding">${findingHtml(results.finding)}</div>
<p id="stale" class="fault" hidden>An entry cannot be used. What stands here is of the last entries that could.</p>
<p id="status" role="status" class="unseen"></p>
${caseloads}
${table("caseloads")}
<${h}>Scenarios side by side</${h}>
${table("comparison")}
${part("cost", costs)}
${part("advisers", "")}
${others.length > 0 ? `<${h}>Young people in receipt</${h}>` : ""}
${others.join("\n")}
<details><summary>Month by month</summary>${table("months")}</details>
<${h}>What the page holds</${h}>
<p>The page holds numbers of young people expected at the ends of months, worked out for the report, and no child's details. Where numbers are ranges, ${formatNumber(scenario.simulations, 0)} futures are played anew at every change; what is expected is worked out exactly.</p>
${notes.join("\n")}
</div>
</div>
<script type="application/json" id="model">${JSON.stringify(page).replaceAll("<", "\\u003c")}</script>`;
  const drawn = Object.values(results.tables).filter((found) => found !== undefined);
  return { body, charts: charts.length, tables: charts.length + drawn.length };
}

async function drawnCharts(
  { charts }: ModelResults,
  colours: ChartColours,
  draw: DrawChart,
): Promise<readonly string[]> {
  const drawn: string[] = [];
  for (const [at, chart] of charts().entries()) {
    const figure = chart === undefined ? "" : figureHtml(chart, await draw(chart, colours));
    const figures = chart === undefined ? "" : tableHtml(chart.table);
    drawn.push(
      `<div id="chart-part-${at}"${chart === undefined ? " hidden" : ""}><figure id="chart-${at}">${figure}</figure><details><summary>Figures behind the chart</summary><div id="chart-table-${at}">${figures}</div></details></div>`,
    );
  }
  return drawn;
}
