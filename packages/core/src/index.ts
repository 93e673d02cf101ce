// words in a sentence
export { capitalised } from "./words/capitalised.ts";
export { listInWords } from "./words/listInWords.ts";

// the return in memory
export { addMonths } from "./return/addMonths.ts";
export { type CalendarDate, calendarOf } from "./return/calendarOf.ts";
export { codeLabels } from "./return/codeLabels.ts";
export { type CodeSet, codeSets } from "./return/codeSets.ts";
export { addDays } from "./return/addDays.ts";
export {
  openStart,
  type Day,
  type DayColumn,
  dayNumber,
  earlierDay,
  laterDay,
  noDay,
  noInteger,
  openEnd,
} from "./return/Day.ts";
export { dayOf } from "./return/dayOf.ts";
export { daysInMonth } from "./return/daysInMonth.ts";
export { codeYears, fileYears, isInYears, type YearSpan } from "./return/codeYears.ts";
export { codesOfYear, yearsOfCode } from "./return/codesOfYear.ts";
export type { ColumnLosses, FileLosses } from "./return/FileLosses.ts";
export { type ColumnKind, type ColumnName, type FileName, fileLayouts } from "./return/fileLayouts.ts";
export { groupedBy } from "./return/groupedBy.ts";
export { type Authority, authorities } from "./return/authorities.ts";
export { dayFromIso, isoFromDay } from "./return/isoDate.ts";
export { type PeriodEndOptions, periodEnds } from "./return/periodEnds.ts";
export type { CodeColumn, Column, Return, Table, TextColumn } from "./return/Return.ts";
export type { ReturnColumn } from "./return/ReturnColumn.ts";
export { returnOf } from "./return/returnOf.ts";
export { type ReturnRow, rowsOf } from "./return/rowsOf.ts";
export { type Period, reportingYearOf, reportingYearPeriod } from "./return/reportingYear.ts";

// read
export { authorityCodes, findAuthority, unknownAuthority } from "./read/findAuthority.ts";
export { InputError } from "./read/InputError.ts";
export { nameAdvice } from "./read/nameAdvice.ts";
export type { PopulationEstimate } from "./read/PopulationEstimate.ts";
export type { PostcodeLookup, PostcodePlace } from "./read/PostcodeLookup.ts";
export type { TextRow } from "./read/parseRows.ts";
export type { Problem, Severity } from "./read/Problem.ts";
export type { ReturnFile } from "./read/ReturnFile.ts";
export { readPopulation } from "./read/readPopulation.ts";
export { type FileAccount, type ReadOptions, type ReadResult, readReturn } from "./read/readReturn.ts";
export {
  openSeries,
  readSeries,
  readSeriesMeasures,
  type SeriesMeasure,
  type SeriesRow,
} from "./read/readSeries.ts";
export { readTable, type TextTable } from "./read/readTable.ts";
export { visibleText } from "./read/visibleText.ts";
export { type Stitching, stitchingRules } from "./read/stitch/StitchingRules.ts";

// cohort
export { type AdoptionWait, adoptionWaits } from "./cohort/adoptionWaits.ts";
export { ageOn } from "./cohort/ageOn.ts";
export { birthday } from "./cohort/birthday.ts";
export { birthOf } from "./cohort/birthOf.ts";
export { type CoveredDays, coveredDays } from "./cohort/coveredDays.ts";
export type { Entitlement, LeavingCareStatus } from "./cohort/Entitlement.ts";
export { entitlementsOf, type TimeInCare } from "./cohort/entitlementsOf.ts";
export { isUasc } from "./cohort/isUasc.ts";
export { latestDay } from "./cohort/latestDay.ts";
export { lookedAfterOn } from "./cohort/lookedAfterOn.ts";
export { overlappingEpisodes } from "./cohort/overlappingEpisodes.ts";
export { type PeriodOfCare, periodsOfCare } from "./cohort/periodsOfCare.ts";

export { type PlacementDuration, placementDurations } from "./cohort/placementDurations.ts";

// check
export type { CheckContext, LastYear } from "./check/CheckContext.ts";
export type { CheckResult, RuleNotRun, RuleOutcome } from "./check/CheckResult.ts";
export { type CheckOptions, checkReturn } from "./check/checkReturn.ts";
export type { Provider } from "./check/Provider.ts";
export { postcodesIn } from "./check/postcodesIn.ts";
export type { LiveYears, Need, Rule } from "./check/Rule.ts";
export { readPostcodes } from "./check/readPostcodes.ts";
export { readProviders } from "./check/readProviders.ts";
export { type RuleEntry, ruleList } from "./check/ruleList.ts";

// measure
export { type ActionStatus, actionStatuses } from "./measure/ActionStatus.ts";
export { actionStatusOn } from "./measure/actionStatusOn.ts";
export { type Breakdown, type Category, type Certainty, unassigned } from "./measure/Breakdown.ts";
export { categoriesOf } from "./measure/categoriesOf.ts";
export type { Caution } from "./measure/Caution.ts";
export {
  type Break,
  breakBetween,
  breakBetweenYears,
  cautionsOf,
  type FigureOfMeasure,
  isUnder,
} from "./measure/cautionsOf.ts";
export { comparable } from "./measure/comparable.ts";
export { definitionOf } from "./measure/definitionOf.ts";
export { isKnownAt } from "./measure/countMembers.ts";
export type { Figure, ShownFigure, Symbol, WithheldFigure } from "./measure/Figure.ts";
export type { FigureDate } from "./measure/FigureDate.ts";
export type { FigureInputs } from "./measure/FigureInputs.ts";
export { type FigureRow, figureColumns, figureRow } from "./measure/figureRow.ts";
export { type AnyMeasure, type FigureOptions, figuresOf } from "./measure/figuresOf.ts";
export { type FigureName, figuresOverTime } from "./measure/figuresOverTime.ts";
export { figuresWithin } from "./measure/figuresWithin.ts";
export { findFigure } from "./measure/findFigure.ts";
export { findFigures } from "./measure/findFigures.ts";
export { breakdownFault } from "./measure/breakdownFault.ts";
export { findMeasure, measureNamed } from "./measure/findMeasure.ts";
export type { BreakdownOf, CategoryOf, CrossedBreakdownOf, FigureNames } from "./measure/FigureNames.ts";
export { figureNames } from "./measure/FigureNames.ts";
export { type OwnId, ownId } from "./measure/OwnId.ts";
export { withOwnBreakdowns } from "./measure/withOwnBreakdowns.ts";
export { gapsInTime, type TimeSeries } from "./measure/gapsInTime.ts";
export type { Counted, Measure, MeasureKind, MeasureSource, OwnUnit, Polarity, Unit } from "./measure/Measure.ts";
export { choiceReadings, defaultChoices, type MeasureChoices } from "./measure/MeasureChoices.ts";
export { type Member, noEpisode } from "./measure/Member.ts";
export { type BreakdownId, type CategoryId, type MeasureId, type MeasuresById, measures } from "./measure/measures.ts";
export { ownMeasures } from "./measure/ownMeasures.ts";
export { type Evidence, type Grade, grades, type Judgement, type ThemeEvidence } from "./measure/Evidence.ts";
export type { PlannedAction, PlannedIndicator } from "./measure/PlannedAction.ts";
export type { AgeSexPopulation, GroupPopulation, Population } from "./measure/Population.ts";
export { periodOf } from "./measure/periodOf.ts";
export type { Loss } from "./measure/loss/Loss.ts";
export { lossesIn } from "./measure/loss/lossesIn.ts";
export { lossesInWords, unknownInWords } from "./measure/loss/lossesInWords.ts";
export type { ColumnInRows, RestsOn } from "./measure/loss/RestsOn.ts";
export { movesBetween } from "./measure/movesBetween.ts";
export { populationFor } from "./measure/populationFor.ts";
export { type PopulationInputs, populationInputs } from "./measure/populationInputs.ts";
export { readActionPlan } from "./measure/readActionPlan.ts";
export { readEvidence } from "./measure/readEvidence.ts";
export { seriesDays } from "./measure/seriesDays.ts";
export { type SeriesOptions, seriesFigures } from "./measure/seriesFigures.ts";
export { seriesRowsFor } from "./measure/seriesRowsFor.ts";
export {
  type FigureTrace,
  type LeftOutRow,
  type TracedRow,
  type TraceOptions,
  traceFigure,
} from "./measure/traceFigure.ts";
export { unknownBreakdown, unknownMeasure } from "./measure/unknownName.ts";
export { xmrOfFigures } from "./measure/xmrOfFigures.ts";

// how sure
export { adjustP, type PAdjustment } from "./stats/adjustP.ts";
export type { Duration } from "./stats/atRiskTable.ts";
export { betaCdf } from "./stats/betaCdf.ts";
export { betaQuantile } from "./stats/betaQuantile.ts";
export { chiSquareCdf } from "./stats/chiSquareCdf.ts";
export { chiSquareQuantile } from "./stats/chiSquareQuantile.ts";
export type { ChiSquareTest } from "./stats/ChiSquareTest.ts";
export { compareCounts, type CompareCountsOptions } from "./stats/compareCounts.ts";
export { compareManyProportions } from "./stats/compareManyProportions.ts";
export { compareOverlappingMeans, type OverlappingValues } from "./stats/compareOverlappingMeans.ts";
export { compareProportions, type ProportionDifference, type Share } from "./stats/compareProportions.ts";
export { compareRates, type CompareRatesOptions, type EventRate, type RateRatio } from "./stats/compareRates.ts";
export {
  type CauseIncidence,
  cumulativeIncidence,
  type CumulativeIncidenceOptions,
  type DurationByCause,
  type IncidenceStep,
} from "./stats/cumulativeIncidence.ts";
export {
  directlyStandardisedRate,
  type DirectStandardisationOptions,
  type Stratum,
  type WithheldRate,
} from "./stats/directlyStandardisedRate.ts";
export type { Estimate } from "./stats/Estimate.ts";
export { expectedCount, type ReferenceStratum } from "./stats/expectedCount.ts";
export { fisherExactTest } from "./stats/fisherExactTest.ts";
export type { ForecastMethod } from "./stats/forecastMethods.ts";
export { type ForecastOptions, forecastSeries, type ForecastStep } from "./stats/forecastSeries.ts";
export {
  type Funnel,
  type FunnelArea,
  type FunnelLimit,
  funnelLimits,
  type FunnelOptions,
  type FunnelPoint,
  type FunnelPosition,
} from "./stats/funnelLimits.ts";
export { gammaCdf } from "./stats/gammaCdf.ts";
export { gammaQuantile } from "./stats/gammaQuantile.ts";
export { indirectlyStandardisedRate } from "./stats/indirectlyStandardisedRate.ts";
export { indirectlyStandardisedRatio, type IndirectRatioOptions } from "./stats/indirectlyStandardisedRatio.ts";
export { type KaplanMeier, kaplanMeier, type KaplanMeierOptions } from "./stats/kaplanMeier.ts";
export type { SurvivalStep } from "./stats/SurvivalStep.ts";
export { type LinearPrediction, type LinearTrend, linearTrend, type LinearTrendOptions } from "./stats/linearTrend.ts";
export { type LogRankTest, logRankTest } from "./stats/logRankTest.ts";
export { type MannKendall, mannKendall } from "./stats/mannKendall.ts";
export { type MeanEstimate, type MeanOptions, meanWithInterval } from "./stats/meanWithInterval.ts";
export { movingAverage, type MovingAverageOptions } from "./stats/movingAverage.ts";
export { normalCdf } from "./stats/normalCdf.ts";
export { normalQuantile } from "./stats/normalQuantile.ts";
export type { CountAtTime } from "./stats/poissonSlope.ts";
export { type PoissonTrend, poissonTrend, type PoissonTrendOptions } from "./stats/poissonTrend.ts";
export { type CountPredictionOptions, predictCount } from "./stats/predictCount.ts";
export { proportion, type ProportionOptions } from "./stats/proportion.ts";
export { proportionTrend } from "./stats/proportionTrend.ts";
export { type EstimateAtTime, type EstimateTrend, estimateTrend } from "./stats/estimateTrend.ts";
export { kendallExactP } from "./stats/kendallExactP.ts";
export { rateTrend } from "./stats/rateTrend.ts";
export { type QuantileGroupOptions, quantileGroups } from "./stats/quantileGroups.ts";
export { type RankSumTest, rankSumTest } from "./stats/rankSumTest.ts";
export { type RateOptions, ratePer10k } from "./stats/ratePer10k.ts";
export { restrictedMean, type RestrictedMeanOptions } from "./stats/restrictedMean.ts";
export {
  type DatedValue,
  type RollingAverage,
  rollingAverage,
  type RollingAverageOptions,
} from "./stats/rollingAverage.ts";
export { nearestSteps, roundHalfAway } from "./stats/roundHalfAway.ts";
export { type ForecastScore, scoreForecasts, type ScoreOptions } from "./stats/scoreForecasts.ts";
export type { SurvivalScale } from "./stats/survivalInterval.ts";
export { type SurvivalQuantile, survivalQuantile } from "./stats/survivalQuantile.ts";
export { tCdf } from "./stats/tCdf.ts";
export { type TheilSen, theilSen, type TheilSenOptions } from "./stats/theilSen.ts";
export { isTold, type ToldCurve, toldCurve } from "./stats/toldCurve.ts";
export { tQuantile } from "./stats/tQuantile.ts";
export { type MeanDifference, type WelchOptions, welchTest } from "./stats/welchTest.ts";
export {
  type Improvement,
  type XmrAssurance,
  type XmrChart,
  xmrChart,
  type XmrOptions,
  type XmrPoint,
  type XmrVariation,
} from "./stats/xmrChart.ts";
export type { XmrRule } from "./stats/xmrRules.ts";

// against whom
export {
  type AgainstOthers,
  type AgainstOthersOptions,
  againstOthers,
  type Comparator,
  type NeighbourFigure,
  type ValueCount,
} from "./compare/againstOthers.ts";
export { type AreaFigure, areaFigures } from "./compare/areaFigures.ts";
export { changeInMean, type MeanChange, type WindowShare } from "./compare/changeInMean.ts";
export {
  type Benchmark,
  benchmarkTable,
  type BenchmarkTable,
  type BenchmarkTableOptions,
  comparableSeries,
  type ComparisonFamily,
} from "./compare/benchmarkTable.ts";
export {
  type GapVerdict,
  ownAgainstPublished,
  type OwnComparison,
  type OwnComparisonOptions,
} from "./compare/ownAgainstPublished.ts";
export { catalogueSeries } from "./compare/catalogueSeries.ts";
export { changeInStock, type StockChange } from "./compare/changeInStock.ts";
export { clearTogether } from "./compare/clearTogether.ts";
export { figureOfArea } from "./compare/figureOfArea.ts";
export { figureSymbol } from "./compare/figureSymbol.ts";
export { type FunnelOfAreas, funnelOfAreas } from "./compare/funnelOfAreas.ts";
export type { Gap } from "./compare/gapBetween.ts";
export { isOfArea } from "./compare/isOfArea.ts";
export { latestPublishedYear } from "./compare/latestPublishedYear.ts";
export type {
  GeographicLevel,
  PublishedFigure,
  ShownPublishedFigure,
  WithheldPublishedFigure,
} from "./compare/PublishedFigure.ts";
export type { PublishedCounts, PublishedPlace, PublishedSeries } from "./compare/PublishedSeries.ts";
export { publishedMeasures } from "./compare/publishedMeasures.ts";
export { publishedRatio } from "./compare/publishedRatio.ts";
export {
  type Closeness,
  type Neighbour,
  type ReadNeighboursOptions,
  readNeighbours,
  type StatisticalNeighbours,
} from "./compare/readNeighbours.ts";
export { type ReadPublishedOptions, readPublished } from "./compare/readPublished.ts";
export { type Agreement, type Recomputation, recomputePublished } from "./compare/recomputePublished.ts";
export { england, type Region, regions } from "./compare/regions.ts";
export { type QuartileBand, type Standing, standing } from "./compare/standing.ts";
export { type TrendAgainst, trendAgainst } from "./compare/trendAgainst.ts";
export type {
  Direction,
  NotJudged,
  SeriesVerdict,
  Sureness,
  VerdictReason,
  VerdictWord,
} from "./compare/SeriesVerdict.ts";
export { type VerdictOptions, verdictOf } from "./compare/verdictOf.ts";
export { type SymbolEra, type WithheldMeaning, type WithheldSymbol, withheldSymbol } from "./compare/withheldSymbol.ts";

// what next
export type { AreaOutlook } from "./project/backtest/AreaOutlook.ts";
export type { AreaYear } from "./project/backtest/AreaYear.ts";
export { type Backtest, type BacktestOptions, backtest } from "./project/backtest/backtest.ts";
export { type BacktestRow, backtestColumns, backtestRows } from "./project/backtest/backtestRows.ts";
export type { BacktestScore, IntervalScore } from "./project/backtest/BacktestScore.ts";
export type { Projection } from "./project/backtest/forecastsFrom.ts";
export { knownIn } from "./project/backtest/knownIn.ts";
export type { ScoredForecast } from "./project/backtest/ScoredForecast.ts";
export type { CareLeaver, Contact } from "./project/caseload/CareLeaver.ts";
export type { CaseloadInputs } from "./project/caseload/CaseloadInputs.ts";
export type { CaseloadMonth, CaseloadProjection, YoungPeople } from "./project/caseload/CaseloadProjection.ts";
export type { CaseloadScenario } from "./project/caseload/CaseloadScenario.ts";
export type { YoungPerson } from "./project/caseload/YoungPerson.ts";
export { type AdvisersNeeded, type AdvisersNeededOptions, advisersNeeded } from "./project/caseload/advisersNeeded.ts";
export { type BreakEvenOptions, breakEven } from "./project/caseload/breakEven.ts";
export { type CaseloadQuestion, caseloadAnswer } from "./project/caseload/caseloadAnswer.ts";
export { type CaseloadAssumption, caseloadAssumptions } from "./project/caseload/caseloadAssumptions.ts";
export { type CaseloadCell, type CaseloadGridOptions, caseloadGrid } from "./project/caseload/caseloadGrid.ts";
export { caseloadGaps } from "./project/caseload/caseloadGaps.ts";
export { caseloadNotes } from "./project/caseload/caseloadNotes.ts";
export { type CaseloadRow, caseloadColumns, caseloadRows } from "./project/caseload/caseloadRows.ts";
export { type CaseloadYearRow, caseloadYearColumns, caseloadYearRows } from "./project/caseload/caseloadYearRows.ts";
export { caseloadScenarioText } from "./project/caseload/caseloadScenarioText.ts";
export { caseloadScenarioSchema } from "./project/caseload/caseloadScenarioSchema.ts";
export { type CountedScenarioOptions, countedScenario } from "./project/caseload/countedScenario.ts";
export type { CountByAge, YoungPeopleCount } from "./project/caseload/countRule.ts";
export { type Difference, compareScenarios, type ScenarioComparison } from "./project/caseload/compareScenarios.ts";
export { costByFinancialYear, costInAll, type FinancialYearCost } from "./project/caseload/costByFinancialYear.ts";
export type { CostAgainstBudget } from "./project/caseload/costOfMonths.ts";
export { costOfWaiting, type Waiting, type WaitingOptions } from "./project/caseload/costOfWaiting.ts";
export type { Establishment } from "./project/caseload/establishment.ts";
export { projectCaseload } from "./project/caseload/projectCaseload.ts";
export { publishedCaseload } from "./project/caseload/publishedCaseload.ts";
export { readCareLeavers } from "./project/caseload/readCareLeavers.ts";
export { readCaseloadScenario } from "./project/caseload/readCaseloadScenario.ts";
export type { SupportByAge } from "./project/caseload/supportByAge.ts";
export { type TornadoBar, type TornadoOptions, tornado } from "./project/caseload/tornado.ts";
export { withAdvisers } from "./project/caseload/withAdvisers.ts";
export { type YoungPeopleSources, youngPeopleOf } from "./project/caseload/youngPeopleOf.ts";
export type { FutureValues } from "./project/futureValue.ts";
export { type AgeBand, ageBandsFrom } from "./project/placements/ageBands.ts";
export { comparePlacements, type PlacementDifference } from "./project/placements/comparePlacements.ts";
export { compatiblePlacements } from "./project/placements/compatible/compatiblePlacements.ts";
export { demandCostLines, type DemandCostLine } from "./project/placements/compatible/costLines.ts";
export { fixShares, historicShares } from "./project/placements/compatible/costShares.ts";
export type { DemandData, DemandEpisode } from "./project/placements/compatible/DemandEpisode.ts";
export type {
  DemandAdjustment,
  DemandProjection,
  DemandQuestion,
} from "./project/placements/compatible/DemandProjection.ts";
export type {
  DemandEpisodeRow,
  DemandHeader,
  DemandTables,
} from "./project/placements/compatible/DemandTables.ts";
export { type DemandFilter, filterDemand } from "./project/placements/compatible/filterDemand.ts";
export { originalCost, type OriginalPrice } from "./project/placements/compatible/originalCost.ts";
export { originalDemand } from "./project/placements/compatible/originalDemand.ts";
export { originalEpisodes } from "./project/placements/compatible/originalEpisodes.ts";
export { readDemandTables } from "./project/placements/compatible/readDemandTables.ts";
export { readEnrichedView } from "./project/placements/compatible/readEnrichedView.ts";
export {
  regionalCost,
  type RegionalCost,
  type RegionalCostOptions,
} from "./project/placements/compatible/regionalCost.ts";
export { regionalDemand, type RegionalProjection } from "./project/placements/compatible/regionalDemand.ts";
export { regionalEpisodes } from "./project/placements/compatible/regionalEpisodes.ts";
export { stockAndFlow, type StockAndFlowOptions } from "./project/placements/compatible/stockAndFlow.ts";
export type { TransitionRates } from "./project/placements/compatible/TransitionRates.ts";
export type { ObservedRate } from "./project/placements/observedRates.ts";
export { type PlacementGroup, standardGroups } from "./project/placements/PlacementGroup.ts";
export type {
  ChildrenOutlook,
  PlacementCost,
  PlacementMonth,
  PlacementProjection,
  PlacementStock,
} from "./project/placements/PlacementProjection.ts";
export type { PlacementScenario } from "./project/placements/PlacementScenario.ts";
export { placementCostByYear, type PlacementYearCost } from "./project/placements/placementCostByYear.ts";
export { placementNotes } from "./project/placements/placementNotes.ts";
export { placementOutlook, type PlacementOutlookMonth } from "./project/placements/placementOutlook.ts";
export {
  againstLedger,
  type LedgerComparison,
  type LedgerResult,
  type LedgerVerdict,
  ledgerColumns,
} from "./project/costs/againstLedger.ts";
export { type PathCostRow, pathCostColumns, pathCostRows } from "./project/costs/pathCostRows.ts";
export { type CostOfPaths, type PathCosts, pathBreakdowns, pathCosts, pathsRestOn } from "./project/costs/pathCosts.ts";
export type { CostedEvent, PriceList } from "./project/costs/PriceList.ts";
export { type LedgerRow, readLedger } from "./project/costs/readLedger.ts";
export { priceListSchema, readPriceList } from "./project/costs/readPriceList.ts";
export { placementColumns, type PlacementRow, placementRows } from "./project/placements/placementRows.ts";
export {
  type PlacementYearRow,
  placementYearColumns,
  placementYearRows,
} from "./project/placements/placementYearRows.ts";
export { placementScenarioSchema } from "./project/placements/placementScenarioSchema.ts";
export {
  type PlacementsToCome,
  placementsToCome,
  publishedPlacements,
} from "./project/placements/placementsToCome.ts";
export { projectPlacements } from "./project/placements/projectPlacements.ts";
export { readPlacementScenario } from "./project/placements/readPlacementScenario.ts";
export type { Outlook } from "./project/Outlook.ts";
export { type CareLeaverCounts, careLeaverHistory } from "./project/published/careLeaverHistory.ts";
export { type LookedAfterCounts, lookedAfterHistory } from "./project/published/lookedAfterHistory.ts";
export { projectCareLeavers } from "./project/published/projectCareLeavers.ts";
export { projectChildrenLookedAfter } from "./project/published/projectChildrenLookedAfter.ts";
export type { AssumedRange, Assumption } from "./project/scenario/Assumption.ts";
export type { AtDay } from "./project/scenario/byDateRule.ts";
export { dateRule } from "./project/scenario/dateRule.ts";
export type { JsonSchema } from "./project/scenario/JsonSchema.ts";
export { type NumberBounds, numberRule } from "./project/scenario/numberRule.ts";
export { listRule } from "./project/scenario/listRule.ts";
export { type Field, type FieldValues, objectRule, optional, required } from "./project/scenario/objectRule.ts";
export type { Rule as WrittenRule, ScenarioPlace } from "./project/scenario/Rule.ts";
export { readScenarioText } from "./project/scenario/readScenarioText.ts";
export { refuse, refuseAs } from "./project/scenario/refuse.ts";
export type { ScenarioNode } from "./project/scenario/ScenarioNode.ts";
export { textRule } from "./project/scenario/textRule.ts";

// what may be shown
export { type ProtectOptions, protectFigures } from "./protect/protectFigures.ts";
export { publicationNotes } from "./protect/publicationNotes.ts";
export { type Publication, type PublicationOptions, publicationOf } from "./protect/publicationOf.ts";
export { symbolMeanings } from "./protect/symbolMeanings.ts";

// does a paper add up
export { type CountThatFits, countsThatFit } from "./reconcile/countsThatFit.ts";
export type { CatalogueFigure, PaperFigure } from "./reconcile/PaperFigure.ts";
export { type Reconciliation, reconciliationColumns, type Verdict } from "./reconcile/Reconciliation.ts";
export { readPaperFigures } from "./reconcile/readPaperFigures.ts";
export { reconcile } from "./reconcile/reconcile.ts";
