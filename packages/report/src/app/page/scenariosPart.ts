/// <reference lib="dom" />
import { openModel } from "../../model/browser/openModel.ts";
import { elementOf } from "../../model/browser/pageElements.ts";
import { lastAsked } from "./lastAsked.ts";
import type { PagePart } from "./PagePart.ts";

/** The part of the page in which scenarios of personal advisers and of placements are tried, beginning with the return. */
export function scenariosPart({ ask, doing, date, announce }: PagePart): { readonly clear: () => void } {
  const place = elementOf("app-model");
  const overtake = lastAsked();
  let end = (): void => undefined;

  const clear = (): void => {
    overtake();
    end();
    end = () => undefined;
    place.innerHTML = "";
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>(".app-scenario")) {
    button.addEventListener("click", () => {
      void doing(async () => {
        clear();
        const isWanted = overtake();
        const { html } = await ask("model", { paper: button.dataset.paper ?? "", asAt: date() });
        if (!isWanted()) return;
        place.innerHTML = html;
        end = openModel();
        announce("The scenario is there, to be changed.");
        place.focus();
      });
    });
  }
  return { clear };
}
