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
export { daysAMonth } from "./return/daysAMonth.ts";
export { dayFromIso, isoFromDay } from "./return/isoDate.ts";
export { type PeriodEndOptions, periodEnds } from "./return/periodEnds.ts";
export type { CodeColumn, Column, Return, Table, TextColumn } from "./return/Return.ts";
export type { ReturnColumn } from "./return/ReturnColumn.ts";
export { returnOf } from "./return/returnOf.ts";
export { type ReturnRow, rowsOf } from "./return/rowsOf.ts";
export { type Period, reportingYearOf, reportingYearPeriod } from "./return/reportingYear.ts";

// read
export { type PossibleDays, possibleDays } from "./read/date/possibleDays.ts";
export { fileNameKind } from "./read/fileNameKind.ts";
export {
  type FilesOfFolder,
  type FolderContents,
  type FoundFiles,
  filesOfFolder,
  type PassedOver,
} from "./read/filesOfFolder.ts";
export { type SizedFile, type TakenFiles, takeFiles } from "./read/takeFiles.ts";
export { holdsReturn } from "./read/holdsReturn.ts";
export { authorityCodes, findAuthority, unknownAuthority } from "./read/findAuthority.ts";
export { InputError } from "./read/InputError.ts";
export { nameAdvice } from "./read/nameAdvice.ts";
export type { PopulationEstimate } from "./read/PopulationEstimate.ts";
export type { PostcodeLookup, PostcodePlace } from "./read/PostcodeLookup.ts";
export type { TextRow } from "./read/parseRows.ts";
export type { Problem, Severity } from "./read/Problem.ts";
export type { ReturnFile } from "./read/ReturnFile.ts";
export { csvOfTable } from "./read/csvOfTable.ts";
export { populationEstimates } from "./read/populationEstimates.ts";
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
export { type CarePath, carePaths, type WayOut } from "./cohort/carePaths.ts";
export { type EntryOutcome, outcomeWithin } from "./cohort/outcomeWithin.ts";
export { type PathState, pathDays } from "./cohort/pathDays.ts";
export { pathMoves } from "./cohort/pathMoves.ts";
export { pathStays } from "./cohort/pathStays.ts";
export { type PlacementState, placementStateOf, placementStates } from "./cohort/placementState.ts";
export { type ReturnCause, type ReturnOutcome, returnWithin, timeAway } from "./cohort/returnWithin.ts";
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
export { type CountedLines, countedLines, type FileLines } from "./measure/countedLines.ts";
export { definitionOf } from "./measure/definitionOf.ts";
export { isKnownAt } from "./measure/isKnownAt.ts";
export { isOfPopulation } from "./measure/isOfPopulation.ts";
export type { Figure, ShownFigure, Symbol, WithheldFigure } from "./measure/Figure.ts";
export type { FigureDate } from "./measure/FigureDate.ts";
export type { FigureInputs } from "./measure/FigureInputs.ts";
export { type FigureRow, figureColumns, figureRow } from "./measure/figureRow.ts";
export { type AnyMeasure, type FigureOptions, figuresOf } from "./measure/figuresOf.ts";
export { figuresOver } from "./measure/figuresOver.ts";
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
export type { Counted, Measure, MeasureKind, MeasureSource, OwnUnit, Unit } from "./measure/Measure.ts";
export type { Polarity } from "./measure/Polarity.ts";
export { polarityOf } from "./measure/polarityOf.ts";
export { choiceReadings, defaultChoices, type MeasureChoices } from "./measure/MeasureChoices.ts";
export { type Member, noEpisode } from "./measure/Member.ts";
export { type BreakdownId, type CategoryId, type MeasureId, type MeasuresById, measures } from "./measure/measures.ts";
export { type OwnMeasure, ownMeasures } from "./measure/ownMeasures.ts";
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
export { betaQuantile } from "./stats/betaQuantile.ts";
export { chiSquareQuantile } from "./stats/chiSquareQuantile.ts";
export { directlyStandardisedRate } from "./stats/directlyStandardisedRate.ts";
export { forecastSeries } from "./stats/forecastSeries.ts";
export { funnelLimits } from "./stats/funnelLimits.ts";
export { gammaQuantile } from "./stats/gammaQuantile.ts";
export { kaplanMeier } from "./stats/kaplanMeier.ts";
export { meanWithInterval } from "./stats/meanWithInterval.ts";
export { normalQuantile } from "./stats/normalQuantile.ts";
export { proportion } from "./stats/proportion.ts";
export { ratePer10k } from "./stats/ratePer10k.ts";
export { rollingAverage } from "./stats/rollingAverage.ts";
export { tQuantile } from "./stats/tQuantile.ts";
export { xmrChart } from "./stats/xmrChart.ts";

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
export {
  type ComparedArea,
  compareStandardised,
  type StandardisedArea,
  type StandardisedComparison,
  type StandardisedOptions,
  type StandardisedVerdict,
} from "./compare/compareStandardised.ts";
export type { Correction } from "./compare/correctionsBetween.ts";
export {
  type ByCause,
  type DifferenceOptions,
  differencesOf,
  type FigureDifference,
  type FigureOfOne,
  type MovedFigure,
} from "./compare/differencesOf.ts";
export { publishedOf } from "./compare/publishedOf.ts";
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
export { isPublishedTable, type ReadPublishedOptions, readPublished } from "./compare/readPublished.ts";
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

// what may be shown
export type { AuditedCount } from "./protect/auditOf.ts";
export { countUnits } from "./protect/counts/countUnits.ts";
export { type ProtectOptions, protectFigures } from "./protect/protectFigures.ts";
export { publicationNotes } from "./protect/publicationNotes.ts";
export type { Publication, PublicationOptions } from "./protect/Publication.ts";
export { publicationOf } from "./protect/publicationOf.ts";
export { symbolMeanings } from "./protect/symbolMeanings.ts";

// does a paper add up
export { type CountThatFits, countsThatFit } from "./reconcile/countsThatFit.ts";
export type { CatalogueFigure, PaperFigure } from "./reconcile/PaperFigure.ts";
export { type Reconciliation, reconciliationColumns, type Verdict } from "./reconcile/Reconciliation.ts";
export { readPaperFigures } from "./reconcile/readPaperFigures.ts";
export { reconcile } from "./reconcile/reconcile.ts";
