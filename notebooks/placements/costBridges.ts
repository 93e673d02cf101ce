import { bridge, type Chart, type ChartWording, longDate } from "@lac-analytics/charts";
import { type Figure, findFigure, listInWords } from "@lac-analytics/core";
import { type CostBridge, costBridge, type PlacementProjection, placementBridge } from "@lac-analytics/core/project";
import { poundsInWords, poundsText } from "@lac-analytics/notebook";

/** A bridge from one cost to another: as a sentence, and drawn. */
export interface BridgeOfCosts {
  readonly sentence: string;
  readonly chart: Chart;
}

/** What each part of a bridge is called in the drawing and in a sentence, in the order in which it is drawn. */
const causes = [
  ["numbers", "The numbers of children", "the numbers of children"],
  ["mix", "The mix of placements", "the mix of placements"],
  ["price", "The price of each kind", "the price of each kind"],
  ["inflation", "Inflation", "inflation"],
] as const satisfies readonly (readonly [keyof CostBridge, string, string])[];

/** Why the last year of a projection costs what it does against the first; null without prices or a second whole year. */
export function projectedBridge(
  projection: PlacementProjection,
  wordingOf: (measure: string, counted: string, source: string) => ChartWording,
): BridgeOfCosts | null {
  const found = placementBridge(projection);
  if (found === undefined) return null;
  const { from, to } = found;
  const change = found.later - found.earlier;
  const parts = causes.map(([part, label]) => ({ label, pounds: found[part] }));
  const told = causes
    .filter(([part]) => poundsInWords(found[part]) !== "£0")
    .map(([part, , words]) => `${found[part] > 0 ? "+" : ""}${poundsInWords(found[part])} from ${words}`);
  const drawn = bridge(
    { label: from, pounds: found.earlier },
    parts,
    { label: to, pounds: found.later },
    { ...wordingOf("Cost of placements", "", "SSDA903 return and scenario"), when: `${from} to ${to}` },
  );
  if (told.length === 0) return { sentence: `From ${from} to ${to} the cost hardly changes.`, chart: drawn };
  return {
    sentence: `From ${from} to ${to} the cost ${change < 0 ? "falls" : "rises"} by ${poundsInWords(Math.abs(change))}: ${listInWords(told)}.${mixSentence(found)}`,
    chart: drawn,
  };
}

/** What happens to the cost of a child's day while each kind costs what it does. */
function mixSentence({ mix, price, inflation }: CostBridge): string {
  const dearer = price + inflation;
  if (poundsInWords(mix) === "£0") return "";
  if (mix < 0) {
    return dearer > 0
      ? " Placements get dearer on the whole, but more of the children live in the cheaper kinds."
      : " More of the children live in the cheaper kinds.";
  }
  return " More of the children live in the dearer kinds.";
}

/** The kinds that published costs tell apart, by the groups of placements that they are for. */
const publishedKinds = [
  { line: "fostering", groups: ["U"] },
  { line: "residential", groups: ["K", "R"] },
] as const;

const kindNames: Readonly<Record<string, string>> = {
  fostering: "fostering",
  residential: "residential care",
  other: "other placements",
};

/**
 * Why a week cost what it did for all children in the latest year that is known against the one before, by what a week of
 * fostering and of residential care cost: null where these or the shares of children in them are not known, or leave less
 * than nothing for other placements.
 *
 * @param ofDay the figures of a day on which costs are known
 */
export function weeklyBridge(
  lists: readonly (readonly Figure[])[],
  ofDay: (date: string) => readonly Figure[],
  wordingOf: (measure: string, counted: string, source: string) => ChartWording,
): BridgeOfCosts | null {
  const [before, latest] = lists.slice(-2).map((list) => weekOf(list, ofDay));
  if (before === undefined || latest === undefined) return null;
  const found = costBridge(before.kinds, latest.kinds);
  const change = found.later - found.earlier;
  const risen = publishedKinds.flatMap(({ line }) => {
    const [one, other] = [before, latest].map(({ prices }) => prices.get(line) ?? 0);
    return one !== undefined && other !== undefined && other > one ? [line] : [];
  });
  const parts = [
    { label: "The mix of placements", pounds: found.mix },
    ...found.prices.map(({ kind, pounds }) => ({ label: `The price of ${kindNames[kind] ?? kind}`, pounds })),
  ];
  const told = parts.map(({ label, pounds }) => `${signed(pounds)} from ${label.toLowerCase()}`);
  const though =
    change < 0 && risen.length === publishedKinds.length
      ? ", though fostering and residential care each cost more"
      : "";
  const [from, to] = [before, latest].map(({ date }) => longDate(date));
  return {
    sentence: `A week cost ${poundsText(Math.abs(change))} ${change < 0 ? "less" : "more"} for all children${though}: ${listInWords(told)}. This takes the shares of children on ${from} and ${to}. No price of other placements is published: what is left of the cost of all comes to ${pricesOfOthers(before)}, then ${pricesOfOthers(latest)} a week for each child in them. The parts are rounded, so they may differ from the sum by a pound.`,
    chart: bridge(
      { label: from ?? "", pounds: found.earlier },
      parts,
      { label: to ?? "", pounds: found.later },
      {
        ...wordingOf("Cost of a week for a child", "", "return and published costs"),
        when: `${from} and ${to}`,
      },
    ),
  };
}

interface Week {
  readonly date: string;
  readonly kinds: Parameters<typeof costBridge>[0];
  readonly prices: ReadonlyMap<string, number>;
}

/** A week of an average child by kind: the share of it that is spent in each, and its pounds. */
function weekOf(list: readonly Figure[], ofDay: (date: string) => readonly Figure[]): Week | undefined {
  const all = findFigure(list, "unit-cost-week", "cost-line", "all");
  if (all.symbol !== "") return undefined;
  const shares = ofDay(all.periodEnd);
  const kinds = publishedKinds.map(({ line, groups }) => {
    const price = findFigure(list, "unit-cost-week", "cost-line", line);
    const parts = groups.map((group) => findFigure(shares, "placement-share", "placement", group));
    const known = parts.every(({ symbol }) => symbol === "") && price.symbol === "";
    const childDays = parts.reduce((sum, part) => sum + (part.symbol === "" ? part.value / 100 : 0), 0);
    return {
      kind: line,
      childDays: known ? childDays : Number.NaN,
      price: price.symbol === "" ? price.value : Number.NaN,
    };
  });
  const others = 1 - kinds.reduce((sum, { childDays }) => sum + childDays, 0);
  const left = all.value - kinds.reduce((sum, { childDays, price }) => sum + childDays * price, 0);
  if (!(others > 0 && left >= 0)) return undefined;
  const priced = [...kinds, { kind: "other", childDays: others, price: left / others }];
  return {
    date: all.periodEnd,
    kinds: priced.map(({ kind, childDays, price }) => ({ kind, childDays, pounds: childDays * price })),
    prices: new Map(priced.map(({ kind, price }) => [kind, price])),
  };
}

function pricesOfOthers({ prices }: Week): string {
  return poundsText(prices.get("other") ?? 0);
}

function signed(pounds: number): string {
  return `${pounds > 0 ? "+" : ""}${poundsText(pounds)}`;
}
