import { dayFromIso, type Figure } from "@lac-analytics/core";
import type { TimePlot } from "../axes/timePlot.ts";
import { shownInterval } from "../figures/shownInterval.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";

interface IntervalRow {
  readonly day: number;
  readonly lower: number;
  readonly upper: number;
}

/** A layer of upright thin lines, the intervals of figures over time. */
export function intervalRules(figures: readonly Figure[], { x, y }: Pick<TimePlot, "x" | "y">): Layer {
  const values = figures.flatMap((figure): IntervalRow[] => {
    const interval = shownInterval(figure);
    return interval === undefined
      ? []
      : [{ day: dayFromIso(figure.periodEnd), lower: interval.lower, upper: interval.upper }];
  });
  return {
    data: { values },
    mark: { type: "rule", style: "interval" },
    encoding: {
      x: { ...x, field: field<IntervalRow>("day") },
      y: { ...y, field: field<IntervalRow>("lower") },
      y2: { field: field<IntervalRow>("upper") },
    },
  };
}
