// from charts to pages, in Node

export { renderChart } from "./renderChart.ts";
