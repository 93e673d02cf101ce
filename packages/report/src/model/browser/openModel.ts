/// <reference lib="dom" />
import {
  type CaseloadProjection,
  type CaseloadScenario,
  caseloadColumns,
  caseloadRows,
  caseloadScenarioText,
  projectCaseload,
} from "@lac-analytics/core/project";
import { csvText } from "@lac-analytics/document";
import type { NumberControl } from "../ModelControl.ts";
import type { ModelPage } from "../ModelPage.ts";
import { modelControls } from "../modelControls.ts";
import { modelResults } from "../modelResults.ts";
import { firstEntries, scenarioOf } from "../scenarioOf.ts";
import { downloadText, fileName } from "./downloadText.ts";
import { movingRanges } from "./movingRanges.ts";
import { elementOf, fieldsOf } from "./pageElements.ts";
import { moveSliders, readEntries, showFaults, writeEntries } from "./showEntries.ts";
import { chartDrawer, showTables } from "./showResults.ts";

/** How long nothing must change before a screen reader is told, in milliseconds. */
const quiet = 800;

/** Brings the page to life: whatever is entered is projected and shown at once. */
function openModel({ model, council, colours }: ModelPage): void {
  const form = elementOf("controls");
  const own = projectCaseload(model.scenario);
  const drawCharts = chartDrawer(colours);
  const ranges = movingRanges(form, boundsOf(model.scenario));
  let shown: CaseloadProjection | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const announce = (words: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      elementOf("status").textContent = words;
    }, quiet);
  };
  const update = (): void => {
    const { scenario, faults } = scenarioOf(model.scenario, readEntries(form));
    showFaults(form, faults);
    elementOf("stale").hidden = faults.length === 0;
    if (scenario === undefined) {
      announce(`Not worked out: ${faults.map(({ fault }) => fault).join(" ")}`);
      return;
    }
    shown = projectCaseload(scenario);
    const results = modelResults(shown, own, { known: model.known, council });
    showTables(results);
    announce(results.finding.join(" "));
    void drawCharts(results.charts);
  };
  let waiting = false;
  const updateSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    const moved = target instanceof HTMLInputElement ? target.dataset.moves : undefined;
    const field = moved === undefined ? undefined : fieldsOf(form).get(moved);
    if (field !== undefined && target instanceof HTMLInputElement) field.value = target.value;
    else moveSliders(form);
    const changed = moved ?? (target instanceof HTMLInputElement ? target.name : "");
    if (/-(?:low|high)$/.test(changed)) ranges.note();
    else ranges.follow(changed);
    updateSoon();
  });
  elementOf("reset").addEventListener("click", () => {
    writeEntries(form, firstEntries(model.scenario));
    ranges.note();
    updateSoon();
  });
  elementOf("download-scenario").addEventListener("click", () => {
    if (shown === undefined) return;
    downloadText(fileName(shown.scenario.title, "yaml"), "application/yaml", caseloadScenarioText(shown.scenario));
  });
  elementOf("download-table").addEventListener("click", () => {
    if (shown === undefined) return;
    downloadText(
      fileName(shown.scenario.title, "csv"),
      "text/csv",
      csvText(
        caseloadColumns,
        caseloadRows(shown).map((row) => ({ ...row })),
      ),
    );
  });
  ranges.note();
  update();
}

function boundsOf(scenario: CaseloadScenario): ReadonlyMap<string, NumberControl> {
  const controls = modelControls(scenario).flatMap((group) => group.controls);
  return new Map(controls.flatMap((control) => (control.kind === "number" ? [[control.id, control]] : [])));
}

openModel(JSON.parse(elementOf("model").textContent ?? ""));
