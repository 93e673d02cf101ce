import type { Benchmark, ShownFigure } from "@lac-analytics/core";
import { roundHalfAway } from "@lac-analytics/core/stats";

/** Whether a published figure is what ours rounds to, as fine as its series was published for that year. */
export function roundsToPublished(
  { value }: ShownFigure,
  published: number,
  { areas }: Benchmark,
  year: number,
): boolean {
  // as its finest value of an authority, since 12 may be 12.0
  const decimals = areas.map(({ figure }) =>
    figure.level === "authority" && figure.year === year && figure.symbol === "" ? decimalsIn(figure.value) : 0,
  );
  return roundHalfAway(value, Number(`1e-${Math.max(0, ...decimals)}`)) === published;
}

function decimalsIn(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
