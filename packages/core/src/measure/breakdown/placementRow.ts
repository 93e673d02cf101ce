import { usualPlacementRow } from "../../cohort/usualPlacementRow.ts";
import type { Return } from "../../return/Return.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import { defaultChoices } from "../MeasureChoices.ts";

/**
 * A function from an episode to the one that says where the child is placed: in a temporary placement (T0 to T4) that of
 * the usual one held before, or, if so chosen, the temporary one.
 */
export function placementRow(care: Return, { choices }: FigureInputs): (row: number) => number {
  const { temporaryOnTheDay } = { ...defaultChoices, ...choices };
  return temporaryOnTheDay === "usual-placement" ? usualPlacementRow(care) : (row) => row;
}
