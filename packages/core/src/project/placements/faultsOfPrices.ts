import { nameAdvice } from "../../read/nameAdvice.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { PlacementGroup } from "./PlacementGroup.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

/** What is wrong with prices, each as the end of a sentence: a name that means nothing or two things, a code at two prices. */
export function faultsOfPrices({
  prices = [],
  groups,
}: {
  readonly prices?: PlacementScenario["prices"];
  readonly groups: readonly PlacementGroup[];
}): readonly string[] {
  const groupNames = groups.map(({ name }) => name);
  const names = prices.map(({ name }) => name);
  const ofEach = prices.flatMap(({ group, codes, name }, at) => [
    ...unknownName("group", group, groupNames),
    ...(group === undefined && codes === undefined
      ? [`has ${quoteCell(name)} without codes and without a group; add one of them`]
      : []),
    ...(names.indexOf(name) < at ? [`has ${quoteCell(name)} twice; keep one`] : []),
  ]);
  const everyCode = prices.flatMap(({ codes = [] }) => [...new Set(codes)]);
  const twice = everyCode.find((code, at) => everyCode.indexOf(code) < at);
  const whole = prices.flatMap(({ group, placed }) => (placed === undefined ? (group ?? []) : []));
  const wholeTwice = whole.find((group, at) => whole.indexOf(group) < at);
  return [
    ...ofEach,
    ...(twice === undefined ? [] : [`has the code ${twice} at two prices; keep one`]),
    ...(wholeTwice === undefined
      ? []
      : [
          `has two prices for what is left of ${quoteCell(wholeTwice)}; keep one, or say under placed what share is at one of them`,
        ]),
  ];
}

/** That a name means nothing there, as the end of a sentence with the nearest that does; empty where it does, or there is none. */
export function unknownName(what: string, name: string | undefined, known: readonly string[]): readonly string[] {
  if (name === undefined || known.includes(name)) return [];
  const advice = nameAdvice(name, known, `they are ${known.join(", ") || "not given"}`);
  return [`names ${quoteCell(name)}, which is no ${what}; ${advice}`];
}
