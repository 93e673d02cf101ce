// words for prose
export { advisersText } from "./words/advisersText.ts";
export { againstThreshold } from "./words/againstThreshold.ts";
export { changeInWords } from "./words/changeInWords.ts";
export { changeSizeInWords } from "./words/changeSizeInWords.ts";
export { countCell } from "./words/countCell.ts";
export { counted } from "./words/counted.ts";
export { countInWords } from "./words/countInWords.ts";
export { differenceInWords } from "./words/differenceInWords.ts";
export { figureInFull } from "./words/figureInFull.ts";
export { figureInWords } from "./words/figureInWords.ts";
export { gapInWords } from "./words/gapInWords.ts";
export { groupsApartCell } from "./words/groupsApartCell.ts";
export { groupsApartInWords, type NamedFigure } from "./words/groupsApartInWords.ts";
export { intervalInWords } from "./words/intervalInWords.ts";
export { leftOut } from "./words/leftOut.ts";
export { meanChangeInWords } from "./words/meanChangeInWords.ts";
export { numberInWords } from "./words/numberInWords.ts";
export { ofHundred } from "./words/ofHundred.ts";
export { partInWords } from "./words/partInWords.ts";
export { possessive } from "./words/possessive.ts";
export { postsText } from "./words/postsText.ts";
export { poundsInWords } from "./words/poundsInWords.ts";
export { poundsRangeText } from "./words/poundsRangeText.ts";
export { poundsText } from "./words/poundsText.ts";
export {
  type ReportMonths,
  type ReportPeriod,
  reportMonths,
  reportPeriod,
  titleFor,
} from "./words/reportPeriod.ts";
export { seriesNeeded } from "./words/seriesNeeded.ts";
export type { Decimals } from "./words/Decimals.ts";
export { shareCell } from "./words/shareCell.ts";
export { valueWithInterval } from "./words/valueWithInterval.ts";

// an authority beside others
export { benchmarkGapTable } from "./benchmark/benchmarkGapTable.ts";
export { benchmarkName } from "./benchmark/benchmarkName.ts";
export { benchmarkText, ownBenchmarkText } from "./benchmark/benchmarkText.ts";
export { benchmarkValueTable } from "./benchmark/benchmarkValueTable.ts";
export { benchmarkWithheldTable } from "./benchmark/benchmarkWithheldTable.ts";
export { multiplicityInWords } from "./benchmark/multiplicityInWords.ts";

// what cells are given, and what they ask of it
export { coverageNote } from "./source/coverageNote.ts";
export { definitionsFor, type PrintedDefinition } from "./source/definitionsFor.ts";
export { paperRequests } from "./source/paperRequests.ts";
export { figuresOfDay } from "./source/figuresOfDay.ts";
export { farFromReport } from "./source/farFromReport.ts";
export { flowChange } from "./source/flowChange.ts";
export {
  fewestForControl,
  type IndicatorFigures,
  indicatorFigures,
  indicatorRequests,
} from "./source/indicatorFigures.ts";
export { keptFor } from "./source/keptFor.ts";
export { measureBy, measuresBy, type PrintedBy, printedIds } from "./source/measureBy.ts";
export {
  type Asked,
  type AskedFigures,
  type FigureRequest,
  type FigureRequests,
  figureRequests,
} from "./source/FigureRequest.ts";
export type { InternalSource, NotebookSource, PublishedSource, Roles, SourceFacts } from "./source/NotebookSource.ts";
export { type PublishedBenchmarks, publishedBenchmarks } from "./source/publishedBenchmarks.ts";
export { publishedIn } from "./source/publishedIn.ts";
export { publishedTrend } from "./source/publishedTrend.ts";
export { rollingChange } from "./source/rollingChange.ts";
export { rollingChangeInWords } from "./source/rollingChangeInWords.ts";
export { stockChange } from "./source/stockChange.ts";
export { withPublishedYears } from "./source/withPublishedYears.ts";
export { wordingFor } from "./source/wordingFor.ts";
export { reportingYearEnds } from "./source/reportingYearEnds.ts";
export { yearEndsTo } from "./source/yearEndsTo.ts";
export { yearBesideDate } from "./words/yearBesideDate.ts";

// what is found, and what a first page says of it
export { atAGlance, shortVerdict } from "./findings/atAGlance.ts";
export { type Finding, findings, type WatchedSeries } from "./findings/findings.ts";
export type { Stand } from "./findings/standOf.ts";
export { chartOfSvg, type SvgWording } from "./cells/chartOfSvg.ts";
export type { DrawnChart } from "./cells/drawCharts.ts";
export { type FirstPage, type FirstPageOptions, firstPage } from "./findings/firstPage.ts";
export {
  type AimedIndicator,
  indicatorCell,
  indicatorTable,
  indicatorVerdict,
  isSame,
  meetsTarget,
  watchedIndicator,
  withTarget,
} from "./findings/indicatorTable.ts";
export { indicatorSentence } from "./findings/indicatorSentence.ts";
export { keyMessages } from "./findings/keyMessages.ts";
export type { Message, MessageKind } from "./findings/Message.ts";
export { questionsFor } from "./findings/questionsFor.ts";
export type { SeriesQuestions } from "./findings/SeriesQuestions.ts";
export type { SeriesWords } from "./findings/SeriesWords.ts";
export { wordsOfSeries } from "./findings/wordsOfSeries.ts";

// tables
export { backtestTable } from "./tables/backtestTable.ts";
export { type ComparedFigures, changesTable } from "./tables/changesTable.ts";
export { costBesidePublished, costOfCare } from "./source/costOfCare.ts";
export { type ChildrenPriced, costOfResidential, costOfWaiting } from "./source/costOfHomes.ts";
export { type CountsOverTime, countsByDate } from "./tables/countsByDate.ts";
export { type GroupShares, groupsTable } from "./tables/groupsTable.ts";
export { type Practice, practiceOf } from "./tables/practiceOf.ts";
export { sectionNumbers } from "./tables/sectionNumbers.ts";
export { sharesTable } from "./tables/sharesTable.ts";

// caseloads of advisers
export { breakEvenTable } from "./caseload/breakEvenTable.ts";
export { type CaseloadModel, type CaseloadModelOptions, caseloadModel } from "./model/caseloadModel.ts";
export { comparisonTable, type NamedProjection } from "./caseload/comparisonTable.ts";
export { costTable, establishmentCostTable, type ScenarioNames } from "./caseload/costTables.ts";
export { establishments } from "./caseload/establishments.ts";
export { monthsAhead } from "./caseload/monthsAhead.ts";
export { neededTable } from "./caseload/neededTable.ts";
export { plannedPosts } from "./caseload/plannedPosts.ts";
export { waitingTable } from "./caseload/waitingTable.ts";
export { yearEnds } from "./tables/yearEnds.ts";
export { yearlyCosts } from "./caseload/yearlyCosts.ts";
export { type PlacementModel, placementModel } from "./model/placementModel.ts";
export { type NamedPlacements, placementComparisonTable } from "./placements/placementComparisonTable.ts";
export { ratesAreHardlyKnown, ratesSentence } from "./placements/ratesSentence.ts";
export { pricesTable } from "./placements/pricesTable.ts";
