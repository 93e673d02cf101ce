import { type Chart, type ChartColours, formatNumber } from "@lac-analytics/charts";
import { escaped } from "@lac-analytics/document";
import type { DrawChart } from "@lac-analytics/notebook/render";
import { controlsHtml, scenarioChoices } from "./controlHtml.ts";
import { figureHtml } from "./figureHtml.ts";
import { findingHtml } from "./findingHtml.ts";
import { kindOfModel } from "./kindOfModel.ts";
import type { ModelPage } from "./ModelPage.ts";
import { firstScenarios, shownOf } from "./readerScenarios.ts";
import { type AnyScenario, isEmptySection, type ModelSection, type ScenarioKind } from "./ScenarioKind.ts";
import { tableHtml } from "./tableHtml.ts";

/** What stands in the main part of the page, and how many charts and tables it has. */
export interface ModelBody {
  /** HTML */
  readonly body: string;
  readonly charts: number;
  readonly tables: number;
}

/** What stands in the page: the form, and what comes of the report's own scenario, which the script then keeps up. */
export function modelBody(page: ModelPage, draw: DrawChart): Promise<ModelBody> {
  return kindOfModel(page.model, page.council, (kind) => bodyOf(kind, page, draw));
}

async function bodyOf<S extends AnyScenario, P extends { readonly scenario: S }>(
  kind: ScenarioKind<S, P>,
  page: ModelPage,
  draw: DrawChart,
): Promise<ModelBody> {
  // in another page it stands under a heading of that page
  const h = page.isAlone ? "h2" : "h3";
  const own = kind.project(kind.own);
  const { base, entries } = shownOf(firstScenarios(kind));
  const title = entries.title ?? "";
  const shown = { ...own, scenario: { ...kind.own, title } };
  const results = kind.results({ own, readers: [shown], shown });
  const charts = results.charts();
  const drawn = await Promise.all(charts.map((chart, at) => chartHtml(chart, at, page.colours, draw)));
  const table = (id: string): string => {
    const found = results.tables[id];
    return `<div id="${id}">${found === undefined ? "" : tableHtml(found)}</div>`;
  };
  const section = (each: ModelSection): string => {
    const { id, heading, folded } = each;
    const hidden = isEmptySection(each, results.tables, charts) ? " hidden" : "";
    const inside = [...each.charts.map((at) => drawn[at] ?? ""), ...each.tables.map(table)].join("");
    if (folded) return `<details id="part-${id}"${hidden}><summary>${heading}</summary>${inside}</details>`;
    return `<section id="part-${id}"${hidden}>${heading === "" ? "" : `<${h}>${heading}</${h}>`}${inside}</section>`;
  };
  const notes = kind.notes(own).map((note) => `<p class="note">${escaped(note)}</p>`);
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
${controlsHtml(kind.controls(base), entries)}
</form>
<section aria-label="Take it away">
<p class="buttons"><button type="button" id="download-scenario">Scenario (YAML)</button> <button type="button" id="download-excel">Excel</button> <button type="button" id="download-word">Word</button> <button type="button" id="download-table">By month (CSV)</button> <button type="button" id="download-years">By financial year (CSV)</button></p>
<p class="hint">The scenario is the file that <code>lac project ${kind.command} --scenario</code> reads, and Excel and CSV are what it writes of all your scenarios. ${page.isAlone ? "The address of this page holds all that was entered: keep it, or hand it on." : "Closing this page forgets what was entered: take the scenario away to go on with it."} Nothing that is entered leaves this computer.</p>
</section>
</div>
<div class="results">
<${h} class="first">What it comes to</${h}>
<div id="finding" class="finding">${findingHtml(results.finding)}</div>
<p id="stale" class="fault" hidden>An entry cannot be used. What stands here is of the last entries that could.</p>
<p id="status" role="status" class="unseen"></p>
${kind.sections.map(section).join("\n")}
<${h}>What the page holds</${h}>
<p>${kind.holds} Where numbers are ranges, ${formatNumber(kind.own.simulations, 0)} futures are played anew at every change; what is expected is worked out exactly.</p>
${notes.join("\n")}
</div>
</div>
<script type="application/json" id="model">${JSON.stringify(page).replaceAll("<", "\\u003c")}</script>`;
  const tables = Object.values(results.tables).filter((found) => found !== undefined);
  return { body, charts: charts.length, tables: charts.length + tables.length };
}

async function chartHtml(
  chart: Chart | undefined,
  at: number,
  colours: ChartColours,
  draw: DrawChart,
): Promise<string> {
  const figure = chart === undefined ? "" : figureHtml(chart, await draw(chart, colours));
  const figures = chart === undefined ? "" : tableHtml(chart.table);
  return `<div id="chart-part-${at}"${chart === undefined ? " hidden" : ""}><figure id="chart-${at}">${figure}</figure><details><summary>Figures behind the chart</summary><div id="chart-table-${at}">${figures}</div></details></div>`;
}
