/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { AskedPaper, PaperForm, Questions } from "../Questions.ts";
import { equipContent } from "./equipContent.ts";
import { lastAsked } from "./lastAsked.ts";
import type { PagePart } from "./PagePart.ts";

const forms: readonly PaperForm[] = ["html", "docx", "xlsx", "notes"];

/** The part of the page in which papers are made, read and taken away. */
export function papersPart({ ask, doing, date, save, announce }: PagePart): { readonly clear: () => void } {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".app-paper")];
  const article = elementOf("app-paper");
  const tools = elementOf("app-paper-tools");
  const told = elementOf("app-pack-told");
  const overtake = lastAsked();
  const packing = lastAsked();
  // the policy of the page lets no other style be written into it
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  let shown = "";
  let title = "";

  const empty = (): void => {
    article.innerHTML = "";
    tools.hidden = true;
    own.replaceSync("");
    title = "";
  };
  const asked = (): AskedPaper => ({ paper: shown, edition: editionChosen(), asAt: date() });
  const show = (paper: string): Promise<void> =>
    doing(async () => {
      const isWanted = overtake();
      shown = paper;
      for (const button of buttons) button.ariaCurrent = button.dataset.paper === paper ? "true" : null;
      empty();
      const made = await ask("paper", asked());
      if (!isWanted()) return;
      article.innerHTML = made.html;
      own.replaceSync(made.style);
      title = made.title;
      equipContent(article);
      tools.hidden = false;
      announce("The paper is there.");
      article.focus({ preventScroll: true });
      tools.scrollIntoView();
    });

  for (const button of buttons) button.addEventListener("click", () => void show(button.dataset.paper ?? ""));
  for (const field of document.querySelectorAll("[name=app-edition]")) {
    field.addEventListener("change", () => {
      if (shown !== "") void show(shown);
    });
  }
  for (const button of tools.querySelectorAll<HTMLButtonElement>("[data-form]")) {
    const form = forms.find((each) => each === button.dataset.form);
    if (form === undefined) continue;
    button.addEventListener("click", () => void doing(async () => save(await ask("paperFile", { ...asked(), form }))));
  }
  elementOf("app-pack").addEventListener("click", () => {
    void doing(async () => {
      told.textContent = "";
      const isWanted = packing();
      const made = await ask("pack", { edition: editionChosen(), asAt: date() });
      save(made);
      if (isWanted()) told.textContent = packTold(made);
    });
  });
  elementOf("app-print").addEventListener("click", () => print());
  // a PDF is called after the page that is printed
  const pageTitle = document.title;
  addEventListener("beforeprint", () => {
    if (title !== "") document.title = title;
  });
  addEventListener("afterprint", () => {
    document.title = pageTitle;
  });
  return {
    clear: () => {
      overtake();
      packing();
      told.textContent = "";
      shown = "";
      empty();
      for (const button of buttons) button.ariaCurrent = null;
    },
  };
}

/** How many papers are in a zip, and which are not. */
function packTold({ name, papers, without }: Questions["pack"]["answer"]): string {
  const there = `${name} has ${papers.length} ${papers.length === 1 ? "paper" : "papers"}.`;
  return without.length === 0
    ? there
    : `${there} There is not enough for others, of which it has the notes alone: ${without.join("; ")}.`;
}

function editionChosen(): AskedPaper["edition"] {
  const chosen = document.querySelector<HTMLInputElement>("[name=app-edition]:checked");
  return chosen?.value === "published" ? "published" : "internal";
}
