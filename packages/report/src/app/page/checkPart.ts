/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { Choice, FileForm, ProblemFilter } from "../Questions.ts";
import { enteredIn, filesGiven } from "./entered.ts";
import { lastAsked } from "./lastAsked.ts";
import type { PagePart } from "./PagePart.ts";

/** How long somebody must have stopped typing before what they search for is looked up, in milliseconds. */
const quiet = 300;

const allRules = "All rules";
const allFiles = "All files";

/** The part of the page that shows what is wrong with the return. */
export function checkPart({ ask, doing, save, announce }: PagePart): {
  readonly check: () => Promise<void>;
  /** checks by other settings; where that cannot be, nothing that was found by those of before stays */
  readonly checkAnew: () => Promise<void>;
  readonly clear: () => void;
} {
  const list = elementOf("app-problems");
  const tools = elementOf("app-check-tools");
  const [back, on] = [buttonOf("app-problems-back"), buttonOf("app-problems-on")];
  const checking = lastAsked();
  const showing = lastAsked();
  let before = 0;
  let after = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const filter = (): ProblemFilter => ({
    severity: severityOf(enteredIn("app-severity")),
    rule: enteredIn("app-rule"),
    file: enteredIn("app-problem-file"),
    words: enteredIn("app-words"),
    sort: sortOf(enteredIn("app-sort")),
  });
  const show = async (at: number): Promise<void> => {
    const isWanted = showing();
    const { html, of, from, to, before: earlier } = await ask("problems", { filter: filter(), from: at });
    if (!isWanted()) return;
    before = earlier;
    after = to;
    list.innerHTML = html;
    elementOf("app-problems-count").textContent =
      of === 0 ? "No row is as you ask." : `Rows ${from + 1} to ${to} of ${of}`;
    const focused = document.activeElement;
    back.disabled = from === 0;
    on.disabled = to >= of;
    // a button that can be pressed no more loses the focus
    if (focused === back && back.disabled) on.focus();
    if (focused === on && on.disabled) back.focus();
  };
  const check = async (): Promise<void> => {
    const isWanted = checking();
    const { html, rules, files } = await ask("check", {
      providers: filesGiven("app-providers")[0],
      postcodes: filesGiven("app-postcodes")[0],
      lastYear: filesGiven("app-last-year"),
      authority: enteredIn("app-check-authority"),
      year: enteredIn("app-check-year"),
    });
    if (!isWanted()) return;
    elementOf("app-check-summary").innerHTML = html;
    choose("app-rule", allRules, rules);
    choose("app-problem-file", allFiles, files);
    tools.hidden = rules.length === 0;
    if (rules.length > 0) await show(0);
    announce("The check is there.");
  };

  for (const id of ["app-severity", "app-rule", "app-problem-file", "app-sort"])
    elementOf(id).addEventListener("change", () => void doing(() => show(0)));
  elementOf("app-words").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => void doing(() => show(0)), quiet);
  });
  back.addEventListener("click", () => void doing(() => show(before)));
  on.addEventListener("click", () => void doing(() => show(after)));
  const take = (form: FileForm) => () =>
    void doing(async () => save(await ask("problemsFile", { filter: filter(), form })));
  elementOf("app-problems-csv").addEventListener("click", take("csv"));
  elementOf("app-problems-xlsx").addEventListener("click", take("xlsx"));
  elementOf("app-check-again").addEventListener("click", () => void doing(check));
  const clear = (): void => {
    checking();
    showing();
    clearTimeout(typing);
    tools.hidden = true;
    for (const id of ["app-severity", "app-words"]) enter(id, "");
    enter("app-sort", "given");
    choose("app-rule", allRules, []);
    choose("app-problem-file", allFiles, []);
    for (const id of ["app-check-summary", "app-problems", "app-problems-count"]) elementOf(id).innerHTML = "";
  };
  return {
    check,
    checkAnew: async () => {
      try {
        await check();
      } catch (error) {
        clear();
        throw error;
      }
    },
    clear,
  };
}

function severityOf(value: string): ProblemFilter["severity"] {
  return value === "error" || value === "query" || value === "note" ? value : "";
}

function sortOf(value: string): ProblemFilter["sort"] {
  return value === "rule" || value === "child" || value === "file" ? value : "given";
}

function enter(id: string, value: string): void {
  const field = elementOf(id);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

function buttonOf(id: string): HTMLButtonElement {
  const found = elementOf(id);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`"${id}" is no button`);
  return found;
}

/** Fills a list of choices, the first of which is all of them. */
function choose(id: string, all: string, choices: readonly Choice[]): void {
  const field = elementOf(id);
  if (!(field instanceof HTMLSelectElement)) return;
  const options = [{ id: "", label: all }, ...choices].map(({ id: value, label }) => new Option(label, value));
  field.replaceChildren(...options);
}
