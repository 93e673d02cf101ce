import { findFigure } from "@lac-analytics/core";
import { pricesTable, ratesSentence } from "@lac-analytics/notebook";
import { projectedBridge } from "./costBridges.ts";
import type { PlacementParts } from "./placementParts.ts";
import type { projected } from "./projected.ts";
import { comparedSentence, pricesSentence } from "./projectionSentences.ts";
import { comparedTable, groupTable, yearCostTable } from "./projectionTables.ts";

/** What is to come by a scenario, at what price, and beside another scenario; blank where there is none. */
export function scenarioCells(
  { source: { asAt }, on, wording }: PlacementParts,
  { toCome, own: whole, compared }: Pick<ReturnType<typeof projected>, "toCome" | "own" | "compared">,
) {
  const bridge = whole === undefined ? null : projectedBridge(whole, wording);
  return {
    groupTable: whole === undefined ? null : groupTable(whole),
    rates: whole === undefined ? "" : ratesSentence(whole),
    yearCosts: toCome === undefined ? null : yearCostTable(toCome, whole),
    yearsBridge: bridge?.sentence ?? "",
    yearsChart: bridge?.chart ?? null,
    prices:
      whole === undefined
        ? ""
        : pricesSentence(whole, findFigure(on(asAt), "unit-cost-week", "cost-line", "fostering")),
    pricesTable: toCome === undefined ? null : (pricesTable(toCome.scenario) ?? null),
    comparedTitle: compared?.scenario.title ?? "",
    compared: whole === undefined || compared === undefined ? "" : comparedSentence(whole, compared),
    comparedTable: whole === undefined || compared === undefined ? null : comparedTable(whole, compared),
  };
}
