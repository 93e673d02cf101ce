/// <reference lib="dom" />
import { openModel } from "../../model/browser/openModel.ts";
import { elementOf } from "../../model/browser/pageElements.ts";
import { lastAsked } from "./lastAsked.ts";
import type { PagePart } from "./PagePart.ts";

/** The part of the page in which scenarios of personal advisers are tried, with the young people of the return. */
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
  elementOf("app-scenarios-begin").addEventListener("click", () => {
    void doing(async () => {
      clear();
      const isWanted = overtake();
      const { html } = await ask("model", { paper: "personal-advisers", asAt: date() });
      if (!isWanted()) return;
      place.innerHTML = html;
      end = openModel();
      announce("The scenario is there, to be changed.");
      place.focus();
    });
  });
  return { clear };
}
