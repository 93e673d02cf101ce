import { escaped } from "@lac-analytics/document";
import type { ChoiceControl, ControlGroup, ModelControl, ModelEntries, NumberControl } from "./ModelControl.ts";

/** Controls as HTML, with what is entered in them, or, where nothing yet is, what they hold at first. */
export function controlsHtml(groups: readonly ControlGroup[], entries: ModelEntries): string {
  return groups
    .map(({ legend, controls }) => ({
      legend,
      controls: controls.map((control) => ({ ...control, value: entries[control.id] ?? control.value })),
    }))
    .map(groupHtml)
    .join("\n");
}

/** The reader's scenarios as HTML, one to be shown. */
export function scenarioChoices(titles: readonly string[], shown: number): string {
  const choices = titles.map(
    (title, at) =>
      `<label class="choice"><input type="radio" id="scenario-${at + 1}" name="shown" value="${at}"${at === shown ? " checked" : ""}> ${escaped(title.trim() === "" ? "No name" : title)}</label>`,
  );
  return `<fieldset><legend>Your scenarios</legend>${choices.join("")}</fieldset>`;
}

/** A group of controls as HTML: each with its label, what is to be said of it, and room for what is wrong with it. */
export function groupHtml({ legend, controls }: ControlGroup): string {
  return `<fieldset><legend>${escaped(legend)}</legend>${controls.map(controlHtml).join("")}</fieldset>`;
}

function controlHtml(control: ModelControl): string {
  const { id, label, hint } = control;
  const unit = control.kind === "number" && control.unit !== "" ? ` (${control.unit})` : "";
  const said = hint === "" ? "" : `<p class="hint" id="${id}-hint">${escaped(hint)}</p>`;
  return `<div class="control"><label for="${id}">${escaped(`${label}${unit}`)}</label>${said}${entryHtml(control)}<p class="fault" id="${id}-fault"></p></div>`;
}

function entryHtml(control: ModelControl): string {
  const { id, hint } = control;
  const names = `id="${id}" name="${id}" autocomplete="off" aria-describedby="${hint === "" ? "" : `${id}-hint `}${id}-fault"`;
  if (control.kind === "choice") return choiceHtml(control, names);
  const value = `value="${escaped(control.value)}"`;
  if (control.kind === "text") return `<input type="text" class="wide" ${names} ${value} maxlength="500">`;
  // arrow keys step from what stands there, which a minimum would shift
  return `<div class="entry"><input type="number" ${names} ${value} step="${control.step}">${sliderHtml(control)}</div>`;
}

function choiceHtml({ choices, value }: ChoiceControl, names: string): string {
  const options = choices.map((choice) => {
    const chosen = choice.value === value ? " selected" : "";
    return `<option value="${escaped(choice.value)}"${chosen}>${escaped(choice.label)}</option>`;
  });
  return `<select ${names}>${options.join("")}</select>`;
}

function sliderHtml({ id, label, slider, step, value }: NumberControl): string {
  if (slider === undefined) return "";
  return `<input type="range" autocomplete="off" data-moves="${id}" aria-label="${escaped(`${label}, slider`)}" min="${slider.minimum}" max="${slider.maximum}" data-minimum="${slider.minimum}" data-maximum="${slider.maximum}" step="${step}" value="${escaped(value)}">`;
}
