import { InputError } from "@lac-analytics/core";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import type { Cells } from "../notebook/runCells.ts";
import { isCaseloadModel } from "./caseloadModel.ts";
import { modelBody } from "./modelBody.ts";

/** A model that was made ready: where its page stands, and what stands in it. */
export interface DrawnModel {
  readonly kind: "caseload-model";
  /** the name of the page's file, beside the report */
  readonly page: string;
  /** HTML for the page's main part */
  readonly body: string;
}

/**
 * The cells of a notebook with the model among them made ready.
 *
 * @throws {InputError} naming the notebook, if there are two
 */
export async function drawModels(
  notebook: string,
  cells: Cells,
  { council, colours }: Pick<Letterhead, "council" | "colours">,
): Promise<Cells> {
  const models = Object.entries(cells).filter(([, cell]) => isCaseloadModel(cell));
  if (models.length > 1) {
    const names = models.map(([name]) => `"${name}"`).join(" and ");
    throw new InputError(
      `The notebook "${notebook}" cannot be built: the cells ${names} are both caseload models; a report has one.`,
    );
  }
  const drawn: [string, DrawnModel][] = [];
  for (const [name, cell] of models) {
    if (!isCaseloadModel(cell)) continue;
    const body = await modelBody({ model: cell, council, colours });
    drawn.push([name, { kind: cell.kind, page: `${notebook}-model.html`, body }]);
  }
  return { ...cells, ...Object.fromEntries(drawn) };
}

/** The model among the cells of a page, if there is one. */
export function modelAmong(cells: Cells): DrawnModel | undefined {
  return Object.values(cells).find(isDrawnModel);
}

function isDrawnModel(cell: unknown): cell is DrawnModel {
  return isCaseloadModel(cell) && "body" in cell;
}
