import { InputError } from "@lac-analytics/core";
import { type Cells, type DrawChart, type DrawnModel, isScenarioModel } from "@lac-analytics/notebook/render";
import type { ModelPage } from "./ModelPage.ts";
import { type ModelBody, modelBody } from "./modelBody.ts";

/**
 * The cells of a notebook with the model among them made ready.
 *
 * @param words what the page says of itself
 * @throws {InputError} naming the notebook, if there are two
 */
export async function drawModels(
  notebook: string,
  cells: Cells,
  words: Omit<ModelPage, "model">,
  draw: DrawChart,
): Promise<Cells> {
  const models = Object.entries(cells).filter(([, cell]) => isScenarioModel(cell));
  if (models.length > 1) {
    const names = models.map(([name]) => `"${name}"`).join(" and ");
    throw new InputError(
      `The notebook "${notebook}" cannot be built: the cells ${names} are both models of a scenario; a report has one.`,
    );
  }
  const drawn: [string, DrawnModel][] = [];
  for (const [name, cell] of models) {
    if (!isScenarioModel(cell)) continue;
    const body = await bodyOf({ model: cell, ...words }, draw);
    drawn.push([name, { kind: cell.kind, page: modelPageName(notebook), ...body }]);
  }
  return { ...cells, ...Object.fromEntries(drawn) };
}

let latest: { readonly page: string; readonly body: Promise<ModelBody> } | undefined;

/** The same page's body is made once: a preview asks for it at every edit of the report. */
function bodyOf(page: ModelPage, draw: DrawChart): Promise<ModelBody> {
  const text = JSON.stringify(page);
  if (latest?.page !== text) latest = { page: text, body: modelBody(page, draw) };
  return latest.body;
}

/** The model among the cells of a page, if there is one. */
export function modelAmong(cells: Cells): DrawnModel | undefined {
  return Object.values(cells).find(isDrawnModel);
}

function isDrawnModel(cell: unknown): cell is DrawnModel {
  return isScenarioModel(cell) && "body" in cell;
}

const ending = "-model.html";

/** The name of the file of a report's interactive page, which stands beside the report. */
function modelPageName(notebook: string): string {
  return `${notebook}${ending}`;
}
