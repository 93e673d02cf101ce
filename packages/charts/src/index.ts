// a chart

// from figures to charts
export { ageSexPyramid } from "./ageSexPyramid.ts";
export { type AgainstEarlier, barsAgainstEarlier } from "./barsAgainstEarlier.ts";
export type { CategoryLabel } from "./CategoryLabel.ts";
export type { Chart, ChartColumn, ChartTable } from "./Chart.ts";
export type { ChartWording } from "./ChartWording.ts";
export type { Change } from "./changeFrom.ts";
// making further charts
export { field } from "./field.ts";
// numbers and dates in words
export { formatNumber } from "./formatNumber.ts";
export { formatPercent } from "./formatPercent.ts";
export { fosterBreakdown } from "./fosterBreakdown.ts";
export { longDate } from "./longDate.ts";
export { placementMix } from "./placementMix.ts";
// from charts to pages
export { renderChart } from "./renderChart.ts";
export { theme } from "./theme.ts";
