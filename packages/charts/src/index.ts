// a chart

export type { CategoryLabel } from "./CategoryLabel.ts";
export type { Change } from "./Change.ts";
export type { Chart, ChartColumn, ChartTable } from "./Chart.ts";
export type { ChartWording } from "./ChartWording.ts";
export type { DatedWording } from "./DatedWording.ts";

// from figures to charts

export { ageSexPyramid } from "./ageSexPyramid.ts";
export { type AgainstEarlier, barsAgainstEarlier } from "./barsAgainstEarlier.ts";
export { type CaseloadCell, caseloadGrid } from "./caseloadGrid.ts";
export { controlChart } from "./controlChart.ts";
export { type CountAndFigures, type FittingRange, fittingCounts } from "./fittingCounts.ts";
export { fosterBreakdown } from "./fosterBreakdown.ts";
export { type FunnelOfPlaces, funnelPlot } from "./funnelPlot.ts";
export { type GroupFigure, groupDots } from "./groupDots.ts";
export { type IncidenceWording, incidenceTable } from "./incidenceTable.ts";
export { movesHeatMap } from "./movesHeatMap.ts";
export { placementMix } from "./placementMix.ts";
export { type PrintedAndGiven, printedAgainstInputs } from "./printedAgainstInputs.ts";
export { projectionFan } from "./projectionFan.ts";
export { type ActionRow, ragTable } from "./ragTable.ts";
export { type RankedFigures, rankedDots } from "./rankedDots.ts";
export { shareBars } from "./shareBars.ts";
export { smallMultiples } from "./smallMultiples.ts";
export { type SharesOfOne, stackedShares } from "./stackedShares.ts";
export { type SurvivalGroup, type SurvivalWording, survivalCurve } from "./survivalCurve.ts";
export { type AssumptionRange, tornado } from "./tornado.ts";
export type { Level } from "./linesOverTime.ts";
export { type TrendSeries, trend } from "./trend.ts";
export { type TrendPanel, trendPanels } from "./trendPanels.ts";
export { type Movement, waterfall } from "./waterfall.ts";

// from the results of core to what charts take

export { changeBetween } from "./changeBetween.ts";
export { forecastValues } from "./forecastValues.ts";
export type { ProjectedValue } from "./ProjectedValue.ts";
export { stockMovements } from "./stockMovements.ts";

// from charts to pages

export type { DrawingOptions } from "./drawChart.ts";

// what every further chart is made with

export { field } from "./field.ts";
export { type ChartColours, theme, themeOf } from "./theme.ts";

// colours

export { colourPattern, contrast } from "./contrast.ts";

// numbers and dates as readers see them

export { formatNumber } from "./formatNumber.ts";
export { formatPercent } from "./formatPercent.ts";
export { longDate } from "./longDate.ts";
export { midSentence } from "./midSentence.ts";
export { statusText } from "./statusText.ts";
