/// <reference lib="dom" />
import type { ChartColours } from "@lac-analytics/charts";
import { drawInPage } from "@lac-analytics/charts/browser";
import { figureHtml } from "../figureHtml.ts";
import { findingHtml } from "../findingHtml.ts";
import { isEmptySection, type ModelResults, type ModelSection } from "../ScenarioKind.ts";
import { tableHtml } from "../tableHtml.ts";
import { elementOf } from "./pageElements.ts";

/** Puts the sentences and the tables into the page. */
export function showTables(results: ModelResults): void {
  const { finding, key, tables } = results;
  put("finding", findingHtml(finding));
  elementOf("key").textContent = key;
  for (const [id, table] of Object.entries(tables)) put(id, table === undefined ? "" : tableHtml(table));
}

/** Draws charts into the page. */
export interface ChartDrawer {
  readonly draw: (results: ModelResults) => Promise<void>;
  /** draws none any more */
  readonly stop: () => void;
}

/**
 * Draws charts into the page, the latest wanted, and shows the sections that have something to show: whatever was asked
 * for while others were being drawn and has been overtaken is never drawn.
 */
export function chartDrawer(colours: ChartColours, sections: readonly ModelSection[]): ChartDrawer {
  let wanted: ModelResults | undefined;
  let drawing = false;
  let stopped = false;
  const draw: ChartDrawer["draw"] = async (results) => {
    wanted = results;
    if (drawing) return;
    drawing = true;
    try {
      while (wanted !== undefined) {
        const latest: ModelResults = wanted;
        wanted = undefined;
        const charts = latest.charts();
        for (const each of sections) {
          elementOf(`part-${each.id}`).hidden = isEmptySection(each, latest.tables, charts);
        }
        for (const [at, chart] of charts.entries()) {
          await nextFrame();
          if (wanted !== undefined || stopped) break;
          elementOf(`chart-part-${at}`).hidden = chart === undefined;
          if (chart === undefined) continue;
          const drawn = await drawInPage(chart, { colours });
          if (stopped) break;
          put(`chart-${at}`, figureHtml(chart, drawn));
          put(`chart-table-${at}`, tableHtml(chart.table));
        }
      }
    } finally {
      drawing = false;
    }
  };
  return {
    draw,
    stop: () => {
      stopped = true;
    },
  };
}

/** Puts HTML of our own making into a place of the page, if it is another than what stands there. */
export function put(id: string, html: string): void {
  const place = elementOf(id);
  if (place.innerHTML !== html) place.innerHTML = html;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
