import type { ModelEntries } from "./ModelControl.ts";
import type { AnyScenario, ScenarioKind } from "./ScenarioKind.ts";

/** What stands in the controls of a scenario at first. */
export function firstEntries<S extends AnyScenario>(
  { controls }: Pick<ScenarioKind<S, never>, "controls">,
  scenario: S,
): ModelEntries {
  return Object.fromEntries(controls(scenario).flatMap((group) => group.controls.map(({ id, value }) => [id, value])));
}
