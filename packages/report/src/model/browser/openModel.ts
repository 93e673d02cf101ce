/// <reference lib="dom" />
import { InputError } from "@lac-analytics/core";
import {
  type CaseloadProjection,
  type CaseloadScenario,
  caseloadScenarioText,
  projectCaseload,
  readCaseloadScenario,
} from "@lac-analytics/core/project";
import { writeWorkbook } from "@lac-analytics/document/workbook";
import { caseloadWorkbook } from "../../answers/caseloadWorkbook.ts";
import { caseloadCsv } from "../caseloadCsv.ts";
import { controlsHtml, scenarioChoices } from "../controlHtml.ts";
import type { ModelPage } from "../ModelPage.ts";
import { controlsWith, firstEntries } from "../modelControls.ts";
import { type ModelResults, modelResults } from "../modelResults.ts";
import {
  addressOf,
  enteredScenarios,
  type ReaderScenario,
  type ReaderScenarios,
  scenariosIn,
  shownOf,
  withCopy,
  withEntries,
  withOpened,
  withoutShown,
} from "../readerScenarios.ts";
import { giveModelFile } from "./giveModelFile.ts";
import { elementOf, fieldsOf } from "./pageElements.ts";
import { moveSliders, readEntries, showFaults } from "./showEntries.ts";
import { chartDrawer, put, showTables } from "./showResults.ts";
import { wordOf } from "./wordOf.ts";

/** How long nothing must change before a screen reader is told and the address is kept, in milliseconds. */
const quiet = 800;

/** What is usable of the reader's scenarios, and what comes of the one that is shown. */
interface Shown {
  readonly projections: readonly CaseloadProjection[];
  readonly projection: CaseloadProjection;
  readonly results: ModelResults;
}

/**
 * Brings a model to life that stands in the page: whatever is entered is projected and shown at once.
 *
 * @returns what ends it, before it is taken out of the page
 */
export function openModel(): () => void {
  const page: ModelPage = JSON.parse(elementOf("model").textContent ?? "");
  const { model, council, colours, isAlone } = page;
  const report = model.scenario;
  const form = elementOf("controls");
  const choices = elementOf("scenarios");
  const own = projectCaseload(report);
  const projectOnce = projectingOnce();
  const charts = chartDrawer(colours);
  let scenarios = scenariosIn(isAlone ? location.hash.slice(1) : "", report);
  let shown: Shown | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const whenQuiet = (words: string): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      elementOf("status").textContent = words;
      if (!isAlone) return;
      const address = addressOf(scenarios, report);
      if (location.hash.slice(1) !== address) history.replaceState(null, "", `#${address}`);
    }, quiet);
  };
  const showChoices = (): void => {
    const titles = scenarios.all.map(({ entries }) => entries.title ?? "");
    put("scenarios", scenarioChoices(titles, scenarios.shown));
  };
  /** Puts the controls of the scenario that is shown into the form; whoever is at one of them stays there. */
  const showControls = (): void => {
    const { base, entries } = shownOf(scenarios);
    const at = document.activeElement?.id ?? "";
    form.innerHTML = controlsHtml(base, entries);
    moveSliders(form);
    if (at !== "") document.getElementById(at)?.focus();
  };
  const update = (): void => {
    const entered = enteredScenarios(scenarios);
    const { scenario, faults = [] } = entered[scenarios.shown] ?? {};
    showFaults(form, faults);
    elementOf("stale").hidden = faults.length === 0;
    if (scenario === undefined) {
      whenQuiet(`Not worked out: ${faults.map(({ fault }) => fault).join(" ")}`);
      return;
    }
    const projections = projectOnce(entered.flatMap((each) => each.scenario ?? []));
    const projection = projections.find((each) => each.scenario.title === scenario.title) ?? own;
    const results = modelResults({ own, readers: projections, shown: projection }, { known: model.known, council });
    shown = { projections, projection, results };
    showTables(results);
    whenQuiet(results.finding.join(" "));
    void charts.draw(results.charts);
  };
  let waiting = false;
  let ended = false;
  const updateSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!ended) update();
    });
  };
  const change = (changed: ReaderScenarios): void => {
    scenarios = changed;
    showChoices();
    showControls();
    updateSoon();
  };
  const onClick = (id: string, act: () => void): void => elementOf(id).addEventListener("click", act);

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    const moved = target instanceof HTMLInputElement ? target.dataset.moves : undefined;
    const field = moved === undefined ? undefined : fieldsOf(form).get(moved);
    if (field !== undefined && target instanceof HTMLInputElement) field.value = target.value;
    else moveSliders(form);
    const before = idsOf(shownOf(scenarios));
    scenarios = withEntries(scenarios, readEntries(form));
    if (idsOf(shownOf(scenarios)) !== before) showControls();
    showChoices();
    updateSoon();
  });
  choices.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    change({ ...scenarios, shown: Number(target.value) });
    choices.querySelector<HTMLInputElement>("input:checked")?.focus();
  });
  onClick("copy", () => change(withCopy(scenarios)));
  onClick("remove", () => change(withoutShown(scenarios, report)));
  onClick("reset", () => {
    const { base, entries } = shownOf(scenarios);
    change(withEntries(scenarios, { ...firstEntries(base), title: entries.title ?? base.title }));
  });
  if (isAlone) addEventListener("hashchange", () => change(scenariosIn(location.hash.slice(1), report)));
  const opener = elementOf("open");
  opener.addEventListener("change", async () => {
    if (!(opener instanceof HTMLInputElement)) return;
    const faults: string[] = [];
    for (const file of opener.files ?? []) {
      try {
        const read = readCaseloadScenario(new Uint8Array(await file.arrayBuffer()), file.name);
        change(withOpened(scenarios, read, report));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        faults.push(error.message);
      }
    }
    opener.value = "";
    elementOf("open-fault").textContent = faults.join(" ");
  });

  const take = (id: string, give: (latest: Shown) => void | Promise<void>): void =>
    onClick(id, () => {
      if (shown !== undefined) void give(shown);
    });
  take("download-scenario", ({ projection: { scenario } }) =>
    giveModelFile(scenario.title, "yaml", caseloadScenarioText(scenario)),
  );
  take("download-table", ({ projection, projections }) =>
    giveModelFile(projection.scenario.title, "csv", caseloadCsv(projections, "month")),
  );
  take("download-years", ({ projection, projections }) =>
    giveModelFile(`${projection.scenario.title} by financial year`, "csv", caseloadCsv(projections, "year")),
  );
  take("download-excel", async ({ projection, projections }) => {
    const workbook = { ...caseloadWorkbook(projections, council), council, date: page.asAt, marking: page.marking };
    giveModelFile(projection.scenario.title, "xlsx", await writeWorkbook(workbook));
  });
  take("download-word", async ({ projection, results }) => {
    const { title } = projection.scenario;
    giveModelFile(title, "docx", await wordOf(title, results, page));
  });

  showChoices();
  showControls();
  update();
  return () => {
    ended = true;
    clearTimeout(resting);
    charts.stop();
  };
}

/** Which controls a scenario has. */
function idsOf({ base, entries }: ReaderScenario): string {
  return controlsWith(base, entries)
    .flatMap(({ controls }) => controls.map(({ id }) => id))
    .join();
}

/** Projects scenarios, each anew only where it has changed. */
function projectingOnce(): (scenarios: readonly CaseloadScenario[]) => readonly CaseloadProjection[] {
  let known = new Map<string, CaseloadProjection>();
  return (scenarios) => {
    const latest = scenarios.map((scenario): [string, CaseloadProjection] => {
      const text = JSON.stringify(scenario);
      return [text, known.get(text) ?? projectCaseload(scenario)];
    });
    known = new Map(latest);
    return latest.map(([, projection]) => projection);
  };
}
