import type { PlacementInputs, PlacementScenario } from "@lac-analytics/core/project";

/** A cell that becomes a page of its own, in which a reader changes a placement scenario and sees what comes of it. */
export interface PlacementModel {
  readonly kind: "placement-model";
  /** the report's own scenario, with which the page begins */
  readonly scenario: PlacementScenario;
  /** what it is projected from: counts of children, and of what happened to them */
  readonly inputs: PlacementInputs;
}

/**
 * A cell that becomes an interactive page beside the report: the scenario, in which a reader may change how many come, where
 * they live, how soon they leave, prices and their rise, and the budget. The page holds counts of children by age in
 * months and kind of placement, which are for internal use: there is none in a version for publication.
 *
 * @param inputs what `placementInputs` takes of the return for this scenario
 * @throws {RangeError} if the scenario is to be compatible with a published model
 * @example
 * const keys = "{from: 2019-04-01, months: 12, reference: {from: 2018-04-01, to: 2019-03-31}}";
 * const scenario = readPlacementScenario(keys, "as-now.yaml");
 * const { inputs } = placementModel(scenario, placementInputs(care, scenario));
 * inputs.children.reduce((sum, { children }) => sum + children, 0); // => 320
 * figuresOf(care, { asAt: dayFromIso("2019-03-31") }, { measures: [findMeasure("cla-number")] }).map(countCell); // => [320]
 */
export function placementModel(scenario: PlacementScenario, inputs: PlacementInputs): PlacementModel {
  if (scenario.compatibleWith !== undefined) {
    throw new RangeError(`placementModel was given "${scenario.title}", which is compatible with a published model.`);
  }
  return { kind: "placement-model", scenario, inputs };
}
