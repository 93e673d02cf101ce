/// <reference lib="dom" />
import { InputError } from "@lac-analytics/core";
import { controlsHtml, scenarioChoices } from "../controlHtml.ts";
import { firstEntries } from "../firstEntries.ts";
import { kindOfModel } from "../kindOfModel.ts";
import type { ModelPage } from "../ModelPage.ts";
import { projectingOnce } from "../projectingOnce.ts";
import {
  addressOf,
  enteredScenarios,
  notOfFile,
  type ReaderScenario,
  type ReaderScenarios,
  scenariosIn,
  shownOf,
  withCopy,
  withEntries,
  withOpened,
  withoutShown,
} from "../readerScenarios.ts";
import type { AnyScenario, ScenarioKind } from "../ScenarioKind.ts";
import { filesOf, type Shown } from "./filesOf.ts";
import { keptAddress } from "./keptAddress.ts";
import { elementOf, fieldsOf } from "./pageElements.ts";
import { moveSliders, readEntries, showFaults } from "./showEntries.ts";
import { chartDrawer, put, showTables } from "./showResults.ts";

/** How long nothing must change before a screen reader is told, in milliseconds. */
const quiet = 800;

/** What is worked out in so many milliseconds is shown at every change; what takes longer, after a pause. */
const quick = 150;
const pause = 300;

/**
 * Brings a model to life that stands in the page: whatever is entered is projected and shown at once.
 *
 * @returns what ends it, before it is taken out of the page
 */
export function openModel(): () => void {
  const page: ModelPage = JSON.parse(elementOf("model").textContent ?? "");
  return kindOfModel(page.model, page.council, (kind) => openKind(kind, page));
}

function openKind<S extends AnyScenario, P extends { readonly scenario: S }>(
  kind: ScenarioKind<S, P>,
  page: ModelPage,
): () => void {
  const { colours, isAlone } = page;
  const form = elementOf("controls");
  const choices = elementOf("scenarios");
  const own = kind.project(kind.own);
  const projectOnce = projectingOnce(kind, own);
  const charts = chartDrawer(colours, kind.sections);
  let scenarios = scenariosIn(isAlone ? location.hash.slice(1) : "", kind);
  let shown: Shown<P> | undefined;
  let lastTook = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const whenQuiet = (words: string): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      elementOf("status").textContent = words;
    }, quiet);
  };
  const address = keptAddress(() => addressOf(scenarios, kind));
  const showChoices = (): void => {
    const titles = scenarios.all.map(({ entries }) => entries.title ?? "");
    put("scenarios", scenarioChoices(titles, scenarios.shown));
  };
  /** Puts the controls of the scenario that is shown into the form; whoever is at one of them stays there. */
  const showControls = (): void => {
    const { base, entries } = shownOf(scenarios);
    const at = document.activeElement?.id ?? "";
    form.innerHTML = controlsHtml(kind.controls(base, entries), entries);
    moveSliders(form);
    if (at !== "") document.getElementById(at)?.focus();
  };
  const update = (): void => {
    const began = performance.now();
    const entered = enteredScenarios(scenarios, kind);
    const { scenario, faults = [] } = entered[scenarios.shown] ?? {};
    showFaults(form, faults);
    elementOf("stale").hidden = faults.length === 0;
    if (scenario === undefined) {
      whenQuiet(`Not worked out: ${faults.map(({ fault }) => fault).join(" ")}`);
      return;
    }
    const projections = projectOnce(entered.flatMap((each) => each.scenario ?? []));
    const projection = projections.find((each) => each.scenario.title === scenario.title) ?? own;
    const results = kind.results({ own, readers: projections, shown: projection });
    shown = { projections, projection, results };
    showTables(results);
    lastTook = performance.now() - began;
    whenQuiet(results.finding.join(" "));
    void charts.draw(results);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  /** Works out what has been entered and still waits for it. */
  const settle = (): void => {
    if (waiting === undefined || ended) return;
    clearTimeout(waiting);
    waiting = undefined;
    update();
  };
  /** At once where that is quick; else when whoever moves a slider has come to rest, so that the slider is not held up. */
  const updateSoon = (isMoving = false): void => {
    if (isAlone) address.keep(isMoving);
    clearTimeout(waiting);
    const wait = lastTook > quick ? pause : 0;
    waiting = setTimeout(() => requestAnimationFrame(settle), wait);
  };
  const change = (changed: ReaderScenarios<S>): void => {
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
    const before = idsOf(kind, shownOf(scenarios));
    scenarios = withEntries(scenarios, readEntries(form));
    if (idsOf(kind, shownOf(scenarios)) !== before) {
      showControls();
      // controls that have just come hold something at first
      scenarios = withEntries(scenarios, readEntries(form));
    }
    showChoices();
    updateSoon(moved !== undefined);
  });
  choices.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    change({ ...scenarios, shown: Number(target.value) });
    choices.querySelector<HTMLInputElement>("input:checked")?.focus();
  });
  onClick("copy", () => change(withCopy(scenarios)));
  onClick("remove", () => change(withoutShown(scenarios, kind)));
  onClick("reset", () => {
    const { base, entries } = shownOf(scenarios);
    change(withEntries(scenarios, { ...firstEntries(kind, base), title: entries.title ?? base.title }));
  });
  if (isAlone) addEventListener("hashchange", () => change(scenariosIn(location.hash.slice(1), kind)));
  const opener = elementOf("open");
  opener.addEventListener("change", async () => {
    if (!(opener instanceof HTMLInputElement)) return;
    const said: string[] = [];
    for (const file of opener.files ?? []) {
      try {
        const read = kind.read(new Uint8Array(await file.arrayBuffer()), file.name);
        change(withOpened(scenarios, read, kind));
        said.push(notOfFile(read, kind));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        said.push(error.message);
      }
    }
    opener.value = "";
    elementOf("open-fault").textContent = said.join(" ").trim();
  });

  for (const [id, give] of Object.entries(filesOf(kind, page))) {
    onClick(id, () => {
      settle();
      if (shown !== undefined) void give(shown);
    });
  }

  showChoices();
  showControls();
  update();
  return () => {
    ended = true;
    clearTimeout(resting);
    address.stop();
    charts.stop();
  };
}

/** Which controls a scenario has. */
function idsOf<S extends AnyScenario>(
  { controls }: Pick<ScenarioKind<S, never>, "controls">,
  { base, entries }: ReaderScenario<S>,
): string {
  return controls(base, entries)
    .flatMap((group) => group.controls.map(({ id }) => id))
    .join();
}
