import type { Benchmark, ShownFigure } from "@lac-analytics/core";

/** Whether a figure is the one that was published of the council for 31 March of a year. */
export function isOwnPublished({ value, periodEnd }: ShownFigure, { against, areas }: Benchmark): boolean {
  const { areaCode, oldCode } = against.figure;
  return areas.some(
    ({ figure }) =>
      figure.level === "authority" &&
      figure.areaCode === areaCode &&
      figure.oldCode === oldCode &&
      `${figure.year}-03-31` === periodEnd &&
      figure.symbol === "" &&
      figure.value === value,
  );
}
