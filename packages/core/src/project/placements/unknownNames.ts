import { nameAdvice } from "../../read/nameAdvice.ts";
import { quoteCell } from "../../read/quoteCell.ts";
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
    name === undefined || known.includes(name)
      ? []
      : [
          {
            key,
            fault: `names ${quoteCell(name)}, which is no ${what}; ${nameAdvice(name, known, `they are ${known.join(", ") || "not given"}`)}`,
          },
        ];
  const ofPrices = (scenario.prices ?? []).flatMap(({ group, codes, name }, at) => [
    ...among("prices", "group", group, groups),
    ...(group === undefined && codes === undefined
      ? [{ key: "prices", fault: `has ${quoteCell(name)} without codes and without a group; add one of them` }]
      : []),
    ...(prices.indexOf(name) < at ? [{ key: "prices", fault: `has ${quoteCell(name)} twice; keep one` }] : []),
  ]);
  const everyCode = (scenario.prices ?? []).flatMap(({ codes = [] }) => [...new Set(codes)]);
  const twice = everyCode.find((code, at) => everyCode.indexOf(code) < at);
  const whole = (scenario.prices ?? []).flatMap(({ group, placed }) => (placed === undefined ? (group ?? []) : []));
  const wholeTwice = whole.find((group, at) => whole.indexOf(group) < at);
  const atTwoPrices = [
    ...(twice === undefined ? [] : [{ key: "prices", fault: `has the code ${twice} at two prices; keep one` }]),
    ...(wholeTwice === undefined
      ? []
      : [
          {
            key: "prices",
            fault: `has two prices for what is left of ${quoteCell(wholeTwice)}; keep one, or say under placed what share is at one of them`,
          },
        ]),
  ];
  const ofChanges = (scenario.changes ?? []).flatMap(({ rate, entries, mix, price, placed, from, until }) => [
    ...among("changes", "group", rate?.of, groups),
    ...among("changes", "group", rate?.to, [...groups, leftCare]),
    ...among("changes", "group", entries?.group, groups),
    ...among("changes", "group", mix?.of, groups),
    ...among("changes", "group", mix?.to, groups),
    ...[rate, entries, mix].flatMap((change) =>
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
  return [...ofPrices, ...atTwoPrices, ...ofChanges][0];
}
