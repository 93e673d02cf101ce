// what the cells of a notebook are given and may call
export { backtestTable } from "./notebook/backtestTable.ts";
export { type ComparedFigures, changesTable } from "./notebook/changesTable.ts";
export { costOfCare } from "./notebook/costOfCare.ts";
export { type CountsOverTime, countsByDate } from "./notebook/countsByDate.ts";
export { coverageNote } from "./notebook/coverageNote.ts";
export { definitionsFor, type PrintedDefinition } from "./notebook/definitionsFor.ts";
export type { DrawnChart } from "./notebook/drawCharts.ts";
export { figuresForPaper } from "./notebook/figuresForPaper.ts";
export { figuresOfDay } from "./notebook/figuresOfDay.ts";
export { atAGlance, shortVerdict } from "./notebook/atAGlance.ts";
export { type Finding, findings, type Stand, type WatchedSeries } from "./notebook/findings.ts";
export { type FirstPage, type FirstPageOptions, firstPage } from "./notebook/firstPage.ts";
export { keyMessages, type Message } from "./notebook/keyMessages.ts";
export type { MessageKind } from "./notebook/messageQuestions.ts";
export { type PublishedBenchmarks, publishedBenchmarks } from "./notebook/publishedBenchmarks.ts";
export { questionsFor } from "./notebook/questionsFor.ts";
export type { SeriesWords } from "./notebook/SeriesWords.ts";
export { yearEndsTo } from "./notebook/yearEndsTo.ts";
export { wordsOfSeries } from "./notebook/wordsOfSeries.ts";
export { flowChange } from "./notebook/flowChange.ts";
export { type GroupShares, groupsTable } from "./notebook/groupsTable.ts";
export { type IndicatorFigures, indicatorFigures } from "./notebook/indicatorFigures.ts";
export { keptFor } from "./notebook/keptFor.ts";
export { measureBy } from "./notebook/measureBy.ts";
export type { InternalSource, NotebookSource, PublishedSource, SharedSource } from "./notebook/NotebookSource.ts";
export { rollingChange } from "./notebook/rollingChange.ts";
export { rollingChangeInWords } from "./notebook/rollingChangeInWords.ts";
export { type Cells, runCells } from "./notebook/runCells.ts";
export { sectionNumbers } from "./notebook/sectionNumbers.ts";
export { sharesTable } from "./notebook/sharesTable.ts";
export { stockChange } from "./notebook/stockChange.ts";
export { wordingFor } from "./notebook/wordingFor.ts";

// words for prose
export { againstThreshold } from "./words/againstThreshold.ts";
export { capitalised } from "./words/capitalised.ts";
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
export { listInWords } from "./words/listInWords.ts";
export { meanChangeInWords } from "./words/meanChangeInWords.ts";
export { numberInWords } from "./words/numberInWords.ts";
export { partInWords } from "./words/partInWords.ts";
export { possessive } from "./words/possessive.ts";
export { poundsInWords } from "./words/poundsInWords.ts";
export { seriesNeeded } from "./words/seriesNeeded.ts";
export { shareCell } from "./words/shareCell.ts";
export { valueWithInterval } from "./words/valueWithInterval.ts";

// an authority beside others
export { benchmarkGapTable } from "./benchmark/benchmarkGapTable.ts";
export { benchmarkName } from "./benchmark/benchmarkName.ts";
export { benchmarkText, ownBenchmarkText } from "./benchmark/benchmarkText.ts";
export { benchmarkValueTable } from "./benchmark/benchmarkValueTable.ts";
export { benchmarkWithheldTable } from "./benchmark/benchmarkWithheldTable.ts";
export { multiplicityInWords } from "./benchmark/multiplicityInWords.ts";

// caseloads of advisers, and a page in which their scenario is changed
export { breakEvenTable } from "./model/breakEvenTable.ts";
export { type CaseloadModel, type CaseloadModelOptions, caseloadModel } from "./model/caseloadModel.ts";
export { comparisonTable, type ScenarioNames } from "./model/comparisonTable.ts";
export { costTable, establishmentCostTable } from "./model/costTables.ts";
export { type DrawnModel, modelAmong } from "./model/drawModels.ts";
export { neededTable } from "./model/neededTable.ts";
export { poundsText } from "./model/poundsText.ts";
export { waitingTable } from "./model/waitingTable.ts";

// whose reports they are
export type { Letterhead } from "./letterhead/Letterhead.ts";

// pages
export { buildReports, type ReportOrder } from "./build/buildReports.ts";
export { markingOf } from "./build/markingOf.ts";
export type { ReportPage, SoftwareVersion, SourceFile } from "./build/ReportPage.ts";
export type { StandingReport } from "./build/standingReports.ts";
export { type ReportFormat, reportFormats, type WrittenReport } from "./build/writeReports.ts";
