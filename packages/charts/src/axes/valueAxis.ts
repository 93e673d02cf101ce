import type { ValueScale } from "./valueScale.ts";

/** How a position along a scale of values is encoded, with its axis: labels and grid lines. */
export function valueAxis({ domain, ticks, decimals }: ValueScale, title: string | null = null) {
  return {
    type: "quantitative" as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: {
      title,
      values: [...ticks],
      // a hyphen before what is below nought, as in the labels and tables
      labelExpr: `replace(format(datum.value, ',.${decimals}f'), '−', '-')`,
    },
  };
}
