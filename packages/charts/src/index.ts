// a chart

export type { CategoryLabel } from "./figures/CategoryLabel.ts";
export type { Change } from "./figures/Change.ts";
export type { Chart, ChartColumn, ChartTable } from "./Chart.ts";
export type { ChartWording } from "./words/ChartWording.ts";
export type { DatedWording } from "./words/DatedWording.ts";

// from figures to charts

export { ageSexPyramid } from "./forms/ageSexPyramid.ts";
export { type AgainstEarlier, dotsAgainstEarlier } from "./forms/dotsAgainstEarlier.ts";
export { bridge, type NamedAmount } from "./forms/bridge.ts";
export { type CaseloadCell, caseloadGrid } from "./forms/caseloadGrid.ts";
export { controlChart } from "./forms/controlChart.ts";
export { costDots, type YearlyAmount } from "./forms/costDots.ts";
export { type CountAndFigures, type FittingRange, fittingCounts } from "./forms/fittingCounts.ts";
export { fosterBreakdown } from "./forms/fosterBreakdown.ts";
export { funnelPlot } from "./forms/funnelPlot.ts";
export type { FunnelOfPlaces } from "./marks/funnelCurves.ts";
export { type GroupFigure, groupDots } from "./forms/groupDots.ts";
export { type IncidenceCurveOptions, type IncidenceGroup, incidenceCurves } from "./forms/incidenceCurves.ts";
export { type IncidenceWording, incidenceTable } from "./forms/incidenceTable.ts";
export { movesHeatMap } from "./forms/movesHeatMap.ts";
export { type OwnChartWording, ownChart } from "./forms/ownChart.ts";
export { placementMix } from "./forms/placementMix.ts";
export { type PrintedAndGiven, printedAgainstInputs } from "./forms/printedAgainstInputs.ts";
export { projectionFan } from "./forms/projectionFan.ts";
export { type ActionRow, ragTable } from "./forms/ragTable.ts";
export { type RankedFigures, rankedDots } from "./forms/rankedDots.ts";
export { scenarioLines } from "./forms/scenarioLines.ts";
export { shareBars } from "./forms/shareBars.ts";
export { smallMultiples } from "./forms/smallMultiples.ts";
export { type SharesOfOne, stackedShares } from "./forms/stackedShares.ts";
export { type StatesAtTime, statesByMonth } from "./forms/statesByMonth.ts";
export { survivalCurve } from "./forms/survivalCurve.ts";
export type { SurvivalGroup } from "./figures/SurvivalGroup.ts";
export type { SurvivalWording } from "./words/survivalTitle.ts";
export { tornado } from "./forms/tornado.ts";
export type { AssumptionRange } from "./marks/divergingBars.ts";
export type { Level } from "./marks/linesOverTime.ts";
export type { Darkest } from "./marks/stackedBars.ts";
export { type TrendSeries, trend } from "./forms/trend.ts";
export { type TrendPanel, trendPanels } from "./forms/trendPanels.ts";
export { type Movement, waterfall } from "./forms/waterfall.ts";

// from the results of core to what charts take

export { changeBetween } from "./figures/changeBetween.ts";
export { forecastValues } from "./figures/forecastValues.ts";
export type { ProjectedValue } from "./figures/ProjectedValue.ts";
export { stockMovements } from "./forms/stockMovements.ts";

// from charts to pages

export type { DrawingOptions } from "./draw/drawChart.ts";

// what every further chart is made with

export { field } from "./plot/field.ts";
export { type ChartColours, theme, themeOf } from "./plot/theme.ts";

// how wide words are

export { labelWidth } from "./axes/labelWidth.ts";

// tables

export { tableMeasure } from "./tables/tableMeasure.ts";

// colours

export { withMinus } from "./words/withMinus.ts";
export { colourPattern, contrast } from "./plot/contrast.ts";

// numbers and dates as readers see them

export { amountText } from "./words/amountText.ts";
export { decimalsOfUnit } from "./words/decimalsOfUnit.ts";
export { formatNumber } from "./words/formatNumber.ts";
export { formatPercent } from "./words/formatPercent.ts";
export { longDate } from "./words/longDate.ts";
export { midSentence } from "./words/midSentence.ts";
export { longPeriod } from "./words/longPeriod.ts";
export { statusText } from "./words/statusText.ts";
export { symbolNotes } from "./words/symbolNotes.ts";
export { timeEarlier } from "./words/timeEarlier.ts";
export { verdictInWords } from "./words/verdictInWords.ts";
