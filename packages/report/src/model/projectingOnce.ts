import type { AnyScenario, ScenarioKind } from "./ScenarioKind.ts";

/** Projects scenarios, each anew only where more than its title has changed; the report's own is known. */
export function projectingOnce<S extends AnyScenario, P extends { readonly scenario: S }>(
  { project }: Pick<ScenarioKind<S, P>, "project">,
  own: P,
): (scenarios: readonly S[]) => readonly P[] {
  const keyOf = (scenario: S): string => JSON.stringify({ ...scenario, title: "" });
  let known = new Map<string, P>();
  return (scenarios) => {
    const latest = scenarios.map((scenario): [string, P] => {
      const key = keyOf(scenario);
      const found = known.get(key) ?? (key === keyOf(own.scenario) ? own : project(scenario));
      return [key, { ...found, scenario }];
    });
    known = new Map(latest);
    return latest.map(([, projection]) => projection);
  };
}
