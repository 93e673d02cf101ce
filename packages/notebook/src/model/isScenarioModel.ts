import type { CaseloadModel } from "./caseloadModel.ts";
import type { PlacementModel } from "./placementModel.ts";

/** A cell that becomes an interactive page beside the report. */
export type ScenarioModel = CaseloadModel | PlacementModel;

/**
 * Whether a cell is such a model.
 *
 * @example
 * const keys = "{from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}}";
 * isScenarioModel(caseloadModel(readCaseloadScenario(keys, "seven.yaml"))); // => true
 * isScenarioModel("7 advisers"); // => false
 */
export function isScenarioModel(cell: unknown): cell is ScenarioModel {
  return (
    typeof cell === "object" &&
    cell !== null &&
    "kind" in cell &&
    (cell.kind === "caseload-model" || cell.kind === "placement-model")
  );
}
