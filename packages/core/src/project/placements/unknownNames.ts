import { faultsOfPrices, unknownName } from "./faultsOfPrices.ts";
import { leftCare } from "./PlacementGroup.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

/**
 * A name in a scenario that means nothing there, or two things, and the key under which it stands; undefined where each
 * means one.
 */
export function unknownNames(
  scenario: PlacementScenario,
): { readonly key: string; readonly fault: string } | undefined {
  const groups = scenario.groups.map(({ name }) => name);
  const bands = scenario.ageBands.map(({ name }) => name);
  const prices = (scenario.prices ?? []).map(({ name }) => name);
  const among = (key: string, what: string, name: string | undefined, known: readonly string[]) =>
    unknownName(what, name, known).map((fault) => ({ key, fault }));
  const ofPrices = faultsOfPrices(scenario).map((fault) => ({ key: "prices", fault }));
  const ofChanges = (scenario.changes ?? []).flatMap(({ rate, entries, mix, sooner, price, placed, from, until }) => [
    ...among("changes", "group", rate?.of, groups),
    ...among("changes", "group", rate?.to, [...groups, leftCare]),
    ...among("changes", "group", entries?.group, groups),
    ...among("changes", "group", mix?.of, groups),
    ...among("changes", "group", mix?.to, groups),
    ...among("changes", "group", sooner?.of, groups),
    ...[rate, entries, mix, sooner].flatMap((change) =>
      (change?.ages ?? []).flatMap((age) => among("changes", "age band", age, bands)),
    ),
    ...among("changes", "price", price?.name ?? placed?.name, prices),
    ...(from !== undefined && until !== undefined && until <= from
      ? [{ key: "changes", fault: "has a change that ends before it begins; put until after from" }]
      : []),
    ...((rate !== undefined && rate.of === rate.to) || (mix !== undefined && mix.of === mix.to)
      ? [{ key: "changes", fault: "moves children from a group to itself, which changes nothing; name two groups" }]
      : []),
  ]);
  return [...ofPrices, ...ofChanges][0];
}
