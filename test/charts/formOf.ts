import type { Chart } from "@lac-analytics/charts";

/** How a chart is drawn, without the theme that all have in common. */
export function formOf({ specification }: Chart): object {
  const { config, ...form } = specification;
  return form;
}
