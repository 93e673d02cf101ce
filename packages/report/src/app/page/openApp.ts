/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { AppSample } from "../AppSample.ts";
import type { FileForm, GivenFile, MadeFile } from "../Questions.ts";
import { PageFault, startWorker } from "./askWorker.ts";
import { chosenFiles, droppedFiles } from "./droppedFiles.ts";

/** Brings the page to life. */
function openApp(): void {
  const date = fieldOf("app-date");
  const said: string[] = [];
  const start = () =>
    startWorker({
      progress: (work, share) => showProgress(work, share),
      said: (message) => said.push(message),
    });
  let worker = start();

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
  const showFigures = async (): Promise<void> => {
    if (date.value === "") throw new PageFault("There is no date: give one under As at.");
    const { html } = await worker.ask("figures", { asAt: date.value });
    put("app-figures-table", html);
    announce("The figures are there.");
  };
  const give = (files: readonly GivenFile[], asAt: string): Promise<void> =>
    doing(async () => {
      setOpened(false);
      if (files.length === 0) return;
      const opened = await worker.ask("open", { files });
      if (date.value === "" || asAt !== "") date.value = asAt === "" ? opened.asAt : asAt;
      const words = said.map((message) => {
        const paragraph = document.createElement("p");
        paragraph.className = "note";
        paragraph.textContent = message;
        return paragraph;
      });
      put("app-account", opened.html);
      elementOf("app-account").prepend(...words);
      setOpened(true);
      await showFigures();
    });
  const download = (form: FileForm): Promise<void> =>
    doing(async () => save(await worker.ask("figuresFile", { asAt: date.value, form })));

  for (const id of ["app-return", "app-folder"]) {
    const field = fieldOf(id);
    field.addEventListener("change", () => void give(chosenFiles(field.files ?? []), ""));
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
    if (dataTransfer !== null) void droppedFiles(dataTransfer).then((files) => give(files, ""));
  });
  date.addEventListener("change", () => {
    if (document.body.classList.contains("has-data")) void doing(showFigures);
  });
  elementOf("app-figures-csv").addEventListener("click", () => void download("csv"));
  elementOf("app-figures-xlsx").addEventListener("click", () => void download("xlsx"));
  elementOf("app-try").addEventListener("click", () => {
    const sample: AppSample = JSON.parse(elementOf("app-sample").textContent ?? "");
    const files = sample.files.map(({ path, text }) => ({ path, contents: new Blob([text]) }));
    void give(files, sample.asAt);
  });
  elementOf("app-forget").addEventListener("click", () => {
    worker.stop();
    worker = start();
    for (const id of ["app-return", "app-folder", "app-date"]) fieldOf(id).value = "";
    for (const id of ["app-account", "app-figures-table", "app-fault"]) put(id, "");
    setOpened(false);
    announce("Everything is forgotten.");
  });
}

function setOpened(isOpened: boolean): void {
  document.body.classList.toggle("has-data", isOpened);
  for (const id of ["app-figures-csv", "app-figures-xlsx", "app-forget"]) {
    const button = elementOf(id);
    if (button instanceof HTMLButtonElement) button.disabled = !isOpened;
  }
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
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

openApp();
