/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { AskedFigure, Beside, FileForm, MeasureChoice } from "../Questions.ts";
import { enteredIn, filesGiven } from "./entered.ts";
import { equipContent } from "./equipContent.ts";
import { lastAsked } from "./lastAsked.ts";
import type { PagePart } from "./PagePart.ts";

/** The part of the page in which one measure is looked at. */
export function explorePart({ ask, doing, date, save, announce }: PagePart): {
  readonly fill: (measures: readonly MeasureChoice[]) => void;
  /** shows what is shown anew, where the date or the settings changed */
  readonly refresh: () => Promise<void>;
  readonly clear: () => void;
} {
  const [measures, breakdowns, categories] = ["app-measure", "app-by", "app-category"].map(selectOf);
  const shown = elementOf("app-explored");
  const overtake = lastAsked();
  let known: readonly MeasureChoice[] = [];
  /** whether somebody looks at a measure, which is not in sight while it cannot be worked out */
  let isOpen = false;

  const asked = (): AskedFigure => ({
    measure: measures?.value ?? "",
    by: breakdowns?.value ?? "",
    category: categories?.value ?? "",
    asAt: date(),
  });
  const fillBreakdowns = (): void => {
    const by = known.find(({ id }) => id === measures?.value)?.by ?? [];
    breakdowns?.replaceChildren(...by.map(({ id, label }) => new Option(label, id)));
    fillCategories();
  };
  const fillCategories = (): void => {
    const by = known.find(({ id }) => id === measures?.value)?.by ?? [];
    const of = by.find(({ id }) => id === breakdowns?.value)?.categories ?? [];
    categories?.replaceChildren(...of.map(({ id, label }) => new Option(label, id)));
  };
  const explore = async (): Promise<void> => {
    const isWanted = overtake();
    const { html } = await ask("explore", { ...asked(), beside: besideAsked() });
    if (!isWanted()) return;
    isOpen = true;
    shown.innerHTML = html;
    equipContent(shown);
    announce("The measure is there.");
  };
  const show = (): Promise<void> => doing(explore);

  measures?.addEventListener("change", () => {
    fillBreakdowns();
    void show();
  });
  breakdowns?.addEventListener("change", () => {
    fillCategories();
    void show();
  });
  elementOf("app-explore").addEventListener("click", () => void show());
  for (const form of ["csv", "xlsx"] satisfies readonly FileForm[]) {
    elementOf(`app-trace-${form}`).addEventListener("click", () => {
      void doing(async () => save(await ask("trace", { ...asked(), form })));
    });
    elementOf(`app-beside-${form}`).addEventListener("click", () => {
      void doing(async () => save(await ask("comparisons", { asAt: date(), beside: besideAsked(), form })));
    });
  }
  return {
    fill: (choices) => {
      known = choices;
      measures?.replaceChildren(...choices.map(({ id, label }) => new Option(label, id)));
      fillBreakdowns();
      elementOf("app-explorer").hidden = false;
    },
    refresh: async () => {
      if (!isOpen) return;
      try {
        await explore();
      } catch (error) {
        // what is of another date or of other settings is not what is asked for
        shown.innerHTML = "";
        throw error;
      }
    },
    clear: () => {
      overtake();
      isOpen = false;
      shown.innerHTML = "";
      for (const list of [measures, breakdowns, categories]) list?.replaceChildren();
      elementOf("app-explorer").hidden = true;
    },
  };
}

function besideAsked(): Beside {
  return {
    authority: enteredIn("app-beside-authority"),
    published: filesGiven("app-published"),
    neighbours: filesGiven("app-neighbours")[0],
  };
}

function selectOf(id: string): HTMLSelectElement {
  const found = elementOf(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`"${id}" is no list of choices`);
  return found;
}
