// what is to come and what it costs: scenarios, projections, and how well they foretold the past
export type { AgainstBudget } from "./againstBudget.ts";
export type { AreaOutlook } from "./backtest/AreaOutlook.ts";
export type { AreaYear } from "./backtest/AreaYear.ts";
export type { BacktestScore, IntervalScore } from "./backtest/BacktestScore.ts";
export { type Backtest, type BacktestOptions, backtest } from "./backtest/backtest.ts";
export { type BacktestRow, backtestColumns, backtestRows } from "./backtest/backtestRows.ts";
export type { Projection } from "./backtest/forecastsFrom.ts";
export { knownIn } from "./backtest/knownIn.ts";
export type { ScoredForecast } from "./backtest/ScoredForecast.ts";
export { type AdvisersNeeded, type AdvisersNeededOptions, advisersNeeded } from "./caseload/advisersNeeded.ts";
export { type BreakEvenOptions, breakEven } from "./caseload/breakEven.ts";
export type { CareLeaver, Contact } from "./caseload/CareLeaver.ts";
export type { CaseloadInputs } from "./caseload/CaseloadInputs.ts";
export type { CaseloadMonth, CaseloadProjection, YoungPeople } from "./caseload/CaseloadProjection.ts";
export type { CaseloadScenario } from "./caseload/CaseloadScenario.ts";
export { type CaseloadQuestion, caseloadAnswer } from "./caseload/caseloadAnswer.ts";
export { type CaseloadAssumption, caseloadAssumptions } from "./caseload/caseloadAssumptions.ts";
export { caseloadFields } from "./caseload/caseloadFields.ts";
export { caseloadGaps } from "./caseload/caseloadGaps.ts";
export { type CaseloadCell, type CaseloadGridOptions, caseloadGrid } from "./caseload/caseloadGrid.ts";
export { caseloadNotes } from "./caseload/caseloadNotes.ts";
export { type CaseloadRow, caseloadColumns, caseloadRows } from "./caseload/caseloadRows.ts";
export { caseloadScenarioSchema } from "./caseload/caseloadScenarioSchema.ts";
export { caseloadScenarioText } from "./caseload/caseloadScenarioText.ts";
export { type CaseloadYearRow, caseloadYearColumns, caseloadYearRows } from "./caseload/caseloadYearRows.ts";
export { compareScenarios, type Difference, type ScenarioComparison } from "./caseload/compareScenarios.ts";
export { costByFinancialYear, costInAll, type FinancialYearCost } from "./caseload/costByFinancialYear.ts";
export type { CostAgainstBudget } from "./caseload/costOfMonths.ts";
export { costOfWaiting, type Waiting, type WaitingOptions } from "./caseload/costOfWaiting.ts";
export { type CountedScenarioOptions, countedScenario } from "./caseload/countedScenario.ts";
export type { CountByAge, YoungPeopleCount } from "./caseload/countRule.ts";
export type { Establishment } from "./caseload/establishment.ts";
export { projectCaseload } from "./caseload/projectCaseload.ts";
export { publishedCaseload } from "./caseload/publishedCaseload.ts";
export { readCareLeavers } from "./caseload/readCareLeavers.ts";
export { readCaseloadScenario } from "./caseload/readCaseloadScenario.ts";
export type { SupportByAge } from "./caseload/supportByAge.ts";
export { type TornadoBar, type TornadoOptions, tornado } from "./caseload/tornado.ts";
export { withAdvisers } from "./caseload/withAdvisers.ts";
export type { YoungPerson } from "./caseload/YoungPerson.ts";
export { type YoungPeopleSources, youngPeopleOf } from "./caseload/youngPeopleOf.ts";
export {
  againstLedger,
  type LedgerComparison,
  type LedgerResult,
  type LedgerVerdict,
  ledgerColumns,
} from "./costs/againstLedger.ts";
export { type CostBridge, type CostOfKind, costBridge } from "./costs/costBridge.ts";
export type { CostedEvent, PriceList } from "./costs/PriceList.ts";
export { type PathCostRow, pathCostColumns, pathCostRows } from "./costs/pathCostRows.ts";
export { type CostOfPaths, type PathCosts, pathBreakdowns, pathCosts, pathsRestOn } from "./costs/pathCosts.ts";
export type { PathSaving } from "./costs/pathSaving.ts";
export { type LedgerRow, readLedger } from "./costs/readLedger.ts";
export { priceListSchema, readPriceList } from "./costs/readPriceList.ts";
export type { FutureValues } from "./futureValue.ts";
export type { Outlook } from "./Outlook.ts";
export { type AgeBand, ageBandsFrom } from "./placements/ageBands.ts";
export { comparePlacements, type PlacementDifference } from "./placements/comparePlacements.ts";
export { compatiblePlacements } from "./placements/compatible/compatiblePlacements.ts";
export { type DemandCostLine, demandCostLines } from "./placements/compatible/costLines.ts";
export { fixShares, historicShares } from "./placements/compatible/costShares.ts";
export type { DemandData, DemandEpisode } from "./placements/compatible/DemandEpisode.ts";
export type { DemandAdjustment, DemandProjection, DemandQuestion } from "./placements/compatible/DemandProjection.ts";
export type { DemandEpisodeRow, DemandHeader, DemandTables } from "./placements/compatible/DemandTables.ts";
export { type DemandFilter, filterDemand } from "./placements/compatible/filterDemand.ts";
export { type OriginalPrice, originalCost } from "./placements/compatible/originalCost.ts";
export { originalDemand } from "./placements/compatible/originalDemand.ts";
export { originalEpisodes } from "./placements/compatible/originalEpisodes.ts";
export { readDemandTables } from "./placements/compatible/readDemandTables.ts";
export { readEnrichedView } from "./placements/compatible/readEnrichedView.ts";
export { type RegionalCost, type RegionalCostOptions, regionalCost } from "./placements/compatible/regionalCost.ts";
export { type RegionalProjection, regionalDemand } from "./placements/compatible/regionalDemand.ts";
export { regionalEpisodes } from "./placements/compatible/regionalEpisodes.ts";
export { type StockAndFlowOptions, stockAndFlow } from "./placements/compatible/stockAndFlow.ts";
export type { TransitionRates } from "./placements/compatible/TransitionRates.ts";
export type { ObservedRate } from "./placements/observedRates.ts";
export { type PlacementGroup, standardGroups } from "./placements/PlacementGroup.ts";
export type {
  ChildrenOutlook,
  PlacementCost,
  PlacementMonth,
  PlacementPriceCost,
  PlacementProjection,
  PlacementStock,
} from "./placements/PlacementProjection.ts";
export type { PlacementScenario } from "./placements/PlacementScenario.ts";
export { type PastForecastRow, pastForecastColumns, pastForecastRows } from "./placements/pastForecastRows.ts";
export { type PastForecast, pastForecasts } from "./placements/pastForecasts.ts";
export { type PlacementBridge, placementBridge } from "./placements/placementBridge.ts";
export { type PlacementChange, placementChangeFields, placementChangeRule } from "./placements/placementChangeRule.ts";
export { type PlacementYearCost, placementCostByYear, placementCostInAll } from "./placements/placementCostByYear.ts";
export { placementFields } from "./placements/placementFields.ts";
export { placementInputs } from "./placements/placementInputs.ts";
export { placementNotes } from "./placements/placementNotes.ts";
export { type PlacementOutlookMonth, placementOutlook } from "./placements/placementOutlook.ts";
export { type PlacementPriceRow, placementPriceColumns, placementPriceRows } from "./placements/placementPriceRows.ts";
export { placementPriceFields } from "./placements/placementPricesRule.ts";
export { type PlacementRow, placementColumns, placementRows } from "./placements/placementRows.ts";
export { placementScenarioSchema } from "./placements/placementScenarioSchema.ts";
export { placementScenarioText } from "./placements/placementScenarioText.ts";
export { type PlacementsToCome, placementsToCome, publishedPlacements } from "./placements/placementsToCome.ts";
export { type PlacementYearRow, placementYearColumns, placementYearRows } from "./placements/placementYearRows.ts";
export { projectPlacements, projectPlacementsFrom } from "./placements/projectPlacements.ts";
export { readPlacementScenario } from "./placements/readPlacementScenario.ts";
export type { PlacementInputs, StartingChildren } from "./placements/StartingChildren.ts";
export { type CareLeaverCounts, careLeaverHistory } from "./published/careLeaverHistory.ts";
export { forecastReach } from "./published/forecastReach.ts";
export { type LookedAfterCounts, lookedAfterHistory } from "./published/lookedAfterHistory.ts";
export { projectCareLeavers } from "./published/projectCareLeavers.ts";
export { projectChildrenLookedAfter } from "./published/projectChildrenLookedAfter.ts";
export type { AssumedRange, Assumption } from "./scenario/Assumption.ts";
export type { AtDay } from "./scenario/byDateRule.ts";
export { dateRule } from "./scenario/dateRule.ts";
export type { JsonSchema } from "./scenario/JsonSchema.ts";
export { listRule } from "./scenario/listRule.ts";
export { meanOfAssumption } from "./scenario/meanOfAssumption.ts";
export { numberBoundsOf, type SchemaBounds } from "./scenario/numberBoundsOf.ts";
export { type NumberBounds, numberRule } from "./scenario/numberRule.ts";
export { type Field, type FieldValues, keyOf, objectRule, optional, required } from "./scenario/objectRule.ts";
export { type PlainValue, plainNode } from "./scenario/plainNode.ts";
export type { Rule as WrittenRule, ScenarioPlace } from "./scenario/Rule.ts";
export { readScenarioText } from "./scenario/readScenarioText.ts";
export { refuse, refuseAs } from "./scenario/refuse.ts";
export type { ScenarioNode } from "./scenario/ScenarioNode.ts";
export { textRule } from "./scenario/textRule.ts";
