/// <reference lib="dom" />
import { giveFile } from "../../model/browser/giveFile.ts";
import { elementOf } from "../../model/browser/pageElements.ts";
import type { HeldFiles } from "../HeldFiles.ts";
import type { FileForm, GivenFile, GivenSettings, MadeFile } from "../Questions.ts";
import { type Ask, heldIn, startWorker } from "./askWorker.ts";
import { checkPart } from "./checkPart.ts";
import { chosenFiles, droppedFiles } from "./droppedFiles.ts";
import { enteredIn, filesGiven } from "./entered.ts";
import { explorePart } from "./explorePart.ts";
import { enteredSettings, keptFile, noSettings, settingsIn } from "./givenSettings.ts";
import { lastAsked } from "./lastAsked.ts";
import { PageFault } from "./PageFault.ts";
import { papersPart } from "./papersPart.ts";
import { scenariosPart } from "./scenariosPart.ts";

/** Brings the page to life. */
export function openApp(): void {
  const date = fieldOf("app-date");
  const said: string[] = [];
  const start = () =>
    startWorker({
      progress: (work, share) => showProgress(work, share),
      said: (message) => said.push(message),
    });
  let worker = start();
  let settings: GivenSettings = noSettings;
  /** whether what was given last is the sample, with its settings and its date */
  let isSample = false;
  const opening = lastAsked();
  const countingFigures = lastAsked();
  const ask: Ask = (name, asked) => worker.ask(name, asked);

  /** Does something of which the user is told how far it is, and why where it fails. */
  const doing = async (work: () => Promise<void>): Promise<void> => {
    elementOf("app-fault").textContent = "";
    said.length = 0;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof PageFault)) throw error;
      elementOf("app-fault").textContent = error.message;
    } finally {
      elementOf("app-progress").hidden = true;
    }
  };
  const dateGiven = (): string => {
    if (date.value === "") throw new PageFault("There is no date: give one under As at.");
    return date.value;
  };
  const showFigures = async (): Promise<void> => {
    const isWanted = countingFigures();
    const { html } = await ask("figures", { asAt: dateGiven() });
    if (!isWanted()) return;
    put("app-figures-table", html);
    announce("The figures are there.");
  };
  const part = { ask, doing, date: dateGiven, save, announce };
  const checks = checkPart(part);
  const explorer = explorePart(part);
  const papers = papersPart(part);
  const scenarios = scenariosPart(part);
  /** Shows figures of the date and the settings that there are now. */
  const showAnew = async (): Promise<void> => {
    await showFigures();
    await explorer.refresh();
  };
  /** Takes out of sight all that was said of what was given before. */
  const clear = (): void => {
    opening();
    countingFigures();
    papers.clear();
    scenarios.clear();
    checks.clear();
    explorer.clear();
    for (const id of ["app-account", "app-figures-table", "app-fault"]) put(id, "");
    setOpened(false);
  };
  const setSettings = (given: GivenSettings, told: string): void => {
    settings = given;
    elementOf("app-settings-told").textContent = told;
  };
  const open = (files: readonly GivenFile[]): Promise<void> =>
    doing(async () => {
      clear();
      const isWanted = opening();
      const opened = await ask("open", { files, settings });
      if (!isWanted()) return;
      if (date.value === "") date.value = opened.asAt;
      const words = said.map((message) => {
        const paragraph = document.createElement("p");
        paragraph.className = "note";
        paragraph.textContent = message;
        return paragraph;
      });
      put("app-account", opened.html);
      elementOf("app-account").prepend(...words);
      setOpened(true);
      explorer.fill(opened.measures);
      await showFigures();
      if (isWanted()) await checks.check();
    });
  /** Opens files of somebody's own, to which nothing of the sample belongs. */
  const give = async (files: readonly GivenFile[]): Promise<void> => {
    if (files.length === 0) return;
    if (isSample) {
      if (settings.text === sampleSettings()) setSettings(noSettings, "");
      date.value = "";
      isSample = false;
    }
    await open(files);
  };
  const download = (form: FileForm): Promise<void> =>
    doing(async () => save(await ask("figuresFile", { asAt: dateGiven(), form })));

  for (const id of ["app-return", "app-folder"]) {
    whenChosen(fieldOf(id), (files) => void give(files));
  }
  const drop = elementOf("app-drop");
  for (const kind of ["dragenter", "dragover"] as const) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over-files");
    });
  }
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) drop.classList.remove("over-files");
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over-files");
    const { dataTransfer } = event;
    if (dataTransfer === null) return;
    // asked for at once: what was dropped is gone after that
    const dropped = droppedFiles(dataTransfer);
    void doing(async () => give(await dropped));
  });
  date.addEventListener("change", () => {
    papers.clear();
    scenarios.clear();
    if (hasData()) void doing(showAnew);
  });
  elementOf("app-figures-csv").addEventListener("click", () => void download("csv"));
  elementOf("app-figures-xlsx").addEventListener("click", () => void download("xlsx"));
  elementOf("app-try").addEventListener("click", () => {
    const held = heldIn<HeldFiles>("app-held");
    const files = held.sample.map((path) => ({ path, contents: new Blob([held.texts[path] ?? ""]) }));
    setSettings({ text: held.settings, files: [] }, "The settings are those of the sample.");
    date.value = "2019-01-21";
    isSample = true;
    void open(files);
  });
  const useSettings = async (given: GivenSettings, told: string): Promise<void> => {
    papers.clear();
    scenarios.clear();
    await ask("settings", { settings: given });
    setSettings(given, told);
    // rates are of their population
    if (hasData()) await showAnew();
  };
  whenChosen(fieldOf("app-settings-file"), (files) => {
    if (files.length > 0)
      void doing(async () => useSettings(await settingsIn(files), "The settings are those of the files."));
  });
  elementOf("app-settings-use").addEventListener("click", () => {
    void doing(async () => {
      if (date.value === "") throw new PageFault("Give a date under As at, or the return, first.");
      const entered = enteredSettings({
        council: enteredIn("app-council"),
        population: enteredIn("app-population"),
        colours: enteredIn("app-colours"),
        asAt: date.value,
        logo: filesGiven("app-logo")[0],
        series: filesGiven("app-series"),
      });
      await useSettings(entered, "The settings are those entered here.");
    });
  });
  elementOf("app-settings-save").addEventListener("click", () => {
    void doing(async () => {
      if (settings.text === "") throw new PageFault("There are no settings to save: give some first.");
      const bytes = new TextEncoder().encode(await keptFile(settings));
      save({ name: "lac-settings.json", type: "application/json", bytes });
    });
  });
  elementOf("app-forget").addEventListener("click", () => {
    worker.stop();
    worker = start();
    clear();
    setSettings(noSettings, "");
    isSample = false;
    // what the worker was asked is never answered
    elementOf("app-progress").hidden = true;
    for (const id of [
      "app-return",
      "app-folder",
      "app-date",
      "app-settings-file",
      "app-council",
      "app-population",
      "app-colours",
      "app-logo",
      "app-series",
      "app-providers",
      "app-postcodes",
      "app-last-year",
      "app-check-year",
      "app-check-authority",
      "app-beside-authority",
      "app-published",
      "app-neighbours",
    ])
      fieldOf(id).value = "";
    announce("Everything is forgotten.");
  });
}

function setOpened(isOpened: boolean): void {
  document.body.classList.toggle("has-data", isOpened);
  const needing = "#app-figures-csv, #app-figures-xlsx, #app-check-again, .app-scenario, .app-paper";
  for (const button of document.querySelectorAll<HTMLButtonElement>(needing)) button.disabled = !isOpened;
}

/** Hears of files that are chosen, also where they are the ones that were chosen before. */
function whenChosen(field: HTMLInputElement, heard: (files: readonly GivenFile[]) => void): void {
  field.addEventListener("click", () => {
    field.value = "";
  });
  field.addEventListener("change", () => heard(chosenFiles(field.files ?? [])));
}

function sampleSettings(): string {
  return heldIn<HeldFiles>("app-held").settings;
}

function hasData(): boolean {
  return document.body.classList.contains("has-data");
}

function showProgress(work: string, share: number | undefined): void {
  elementOf("app-progress").hidden = false;
  elementOf("app-doing").textContent = work;
  const bar = elementOf("app-bar");
  if (!(bar instanceof HTMLProgressElement)) return;
  if (share === undefined) bar.removeAttribute("value");
  else bar.value = share;
}

function announce(words: string): void {
  elementOf("app-status").textContent = words;
}

function put(id: string, html: string): void {
  elementOf(id).innerHTML = html;
}

function fieldOf(id: string): HTMLInputElement {
  const found = elementOf(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`"${id}" is no field`);
  return found;
}

function save({ name, type, bytes }: MadeFile): void {
  giveFile(name, type, bytes);
}
