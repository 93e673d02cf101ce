// a chart

export type { CategoryLabel } from "./CategoryLabel.ts";
export type { Change } from "./Change.ts";
export type { Chart, ChartColumn, ChartTable } from "./Chart.ts";
export type { ChartWording } from "./ChartWording.ts";

// from figures to charts

export { ageSexPyramid } from "./ageSexPyramid.ts";
export { type AgainstEarlier, barsAgainstEarlier } from "./barsAgainstEarlier.ts";
export { fosterBreakdown } from "./fosterBreakdown.ts";
export { placementMix } from "./placementMix.ts";

// from charts to pages

export { renderChart } from "./renderChart.ts";

// what every further chart is made with

export { field } from "./field.ts";
export { theme } from "./theme.ts";

// numbers and dates as readers see them

export { formatNumber } from "./formatNumber.ts";
export { formatPercent } from "./formatPercent.ts";
export { longDate } from "./longDate.ts";
