import { type Chart, ownChart } from "@lac-analytics/charts";

export const chart: Chart = ownChart(
  {
    data: {
      values: [
        { Year: "2018", Children: 309 },
        { Year: "2019", Children: 315 },
      ],
    },
    mark: "bar",
    encoding: { x: { field: "Year", type: "nominal" }, y: { field: "Children", type: "quantitative" } },
  },
  {
    title: "315 children looked after, six more than the year before",
    description: "Bar chart. 309 children in 2018, 315 in 2019.",
  },
);
