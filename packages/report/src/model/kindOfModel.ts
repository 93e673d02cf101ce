import type { ScenarioModel } from "@lac-analytics/notebook/render";
import { caseloadKind } from "./caseload/caseloadKind.ts";
import { placementKind } from "./placements/placementKind.ts";
import type { AnyScenario, ScenarioKind } from "./ScenarioKind.ts";

/** Does something with the kind of scenario that a model is of, whichever it is. */
export function kindOfModel<T>(
  model: ScenarioModel,
  council: string,
  act: <S extends AnyScenario, P extends { readonly scenario: S }>(kind: ScenarioKind<S, P>) => T,
): T {
  return model.kind === "caseload-model" ? act(caseloadKind(model, council)) : act(placementKind(model, council));
}
