import type { AnyScenario, ScenarioKind } from "./ScenarioKind.ts";

/** Projects scenarios, each anew only where more than its title has changed; the report's own is known. */
export function projectingOnce<S extends AnyScenario, P extends { readonly scenario: S }>(
  { project }: Pick<ScenarioKind<S, P>, "project">,
  own: P,
): (scenarios: readonly S[]) => readonly P[] {
  const keyOf = (scenario: S): string => JSON.stringify({ ...scenario, title: "" });
  let known: ReadonlyMap<string, P> = new Map();
  return (scenarios) => {
    const latest = new Map<string, P>();
    const projections = scenarios.map((scenario): P => {
      const key = keyOf(scenario);
      const found = latest.get(key) ?? known.get(key) ?? (key === keyOf(own.scenario) ? own : project(scenario));
      latest.set(key, found);
      return { ...found, scenario };
    });
    known = latest;
    return projections;
  };
}
