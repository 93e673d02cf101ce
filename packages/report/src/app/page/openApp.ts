/// <reference lib="dom" />
import { giveFile } from "../../model/browser/giveFile.ts";
import { elementOf } from "../../model/browser/pageElements.ts";
import type { HeldFiles } from "../HeldFiles.ts";
import type { FileForm, GivenFile, MadeFile } from "../Questions.ts";
import { type Ask, heldIn, startWorker } from "./askWorker.ts";
import { checkPart } from "./checkPart.ts";
import { explorePart } from "./explorePart.ts";
import { fieldOf } from "./fieldOf.ts";
import { hearFiles } from "./hearFiles.ts";
import { lastAsked } from "./lastAsked.ts";
import { PageFault } from "./PageFault.ts";
import { papersPart } from "./papersPart.ts";
import { scenariosPart } from "./scenariosPart.ts";
import { settingsPart } from "./settingsPart.ts";

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
  /** whether what was given last is the sample, with its settings and its date */
  let isSample = false;
  const opening = lastAsked();
  const countingFigures = lastAsked();
  const closing = elementOf("app-fault-close");
  /** where the keyboard was when something was asked for */
  let asking = document.activeElement;
  const ask: Ask = (name, asked) => worker.ask(name, asked);

  /** Does something of which the user is told how far it is, and why where it fails. */
  const doing = async (work: () => Promise<void>): Promise<void> => {
    if (document.activeElement !== closing) asking = document.activeElement;
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
    try {
      const { html } = await ask("figures", { asAt: dateGiven() });
      if (!isWanted()) return;
      put("app-figures-table", html);
    } catch (error) {
      // those of another date or of other settings are not what is asked for
      if (isWanted()) put("app-figures-table", "");
      throw error;
    }
    announce("The figures are there.");
  };
  const part = { ask, doing, date: dateGiven, save, announce };
  const checks = checkPart(part);
  const explorer = explorePart(part);
  const papers = papersPart(part);
  const scenarios = scenariosPart(part);
  const settings = settingsPart(part, async () => {
    papers.clear();
    scenarios.clear();
    if (!hasData()) return;
    // rates are of their population, and rules of their authority: where those fail, these change all the same
    try {
      await showAnew();
    } finally {
      await checks.checkAnew();
    }
  });
  /** Shows figures of the date and the settings that there are now. */
  const showAnew = async (): Promise<void> => {
    try {
      await showFigures();
    } finally {
      await explorer.refresh();
    }
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
  const open = (files: readonly GivenFile[]): Promise<void> =>
    doing(async () => {
      clear();
      const isWanted = opening();
      const opened = await ask("open", { files, settings: settings.now() });
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
      if (settings.now().text === sampleSettings()) settings.clear();
      date.value = "";
      isSample = false;
    }
    await open(files);
  };
  const download = (form: FileForm): Promise<void> =>
    doing(async () => save(await ask("figuresFile", { asAt: dateGiven(), form })));

  closing.addEventListener("click", () => {
    elementOf("app-fault").textContent = "";
    if (asking instanceof HTMLElement) asking.focus();
  });
  const nameNoFiles = hearFiles((files) => void doing(async () => give(await files)));
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
    settings.set({ text: held.settings, files: [] }, "The settings are those of the sample.");
    date.value = "2019-01-21";
    isSample = true;
    nameNoFiles();
    fieldOf("app-settings-file").value = "";
    void open(files);
  });
  elementOf("app-forget").addEventListener("click", () => {
    worker.stop();
    worker = start();
    clear();
    settings.clear();
    isSample = false;
    // what the worker was asked is never answered
    elementOf("app-progress").hidden = true;
    for (const field of document.querySelectorAll<HTMLInputElement>("main input")) {
      if (field.type === "radio") field.checked = field.defaultChecked;
      else field.value = "";
    }
    announce("Everything is forgotten.");
  });
}

function setOpened(isOpened: boolean): void {
  document.body.classList.toggle("has-data", isOpened);
  const needing = "#app-figures-csv, #app-figures-xlsx, #app-check-again, .app-scenario, .app-paper, #app-pack";
  for (const button of document.querySelectorAll<HTMLButtonElement>(needing)) button.disabled = !isOpened;
}

function sampleSettings(): string {
  return heldIn<HeldFiles>("app-held").settings;
}

function hasData(): boolean {
  return document.body.classList.contains("has-data");
}

function showProgress(work: string, share: number | undefined): void {
  const doing = elementOf("app-doing");
  const isHeard = !elementOf("app-progress").hidden && doing.textContent === work;
  elementOf("app-progress").hidden = false;
  doing.textContent = work;
  // it is said once, however often it is told how far it is, and apart from what came: neither is said over
  if (!isHeard) elementOf("app-work").textContent = `${work} …`;
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

function save({ name, type, bytes }: MadeFile): void {
  giveFile(name, type, bytes);
}
