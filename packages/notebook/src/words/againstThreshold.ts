import { formatNumber } from "@lac-analytics/charts";
import { comparable, type Figure } from "@lac-analytics/core";

/**
 * How a figure stands to a threshold or target, with its interval: "below the threshold of 426 days, though its
 * interval reaches above it". Blank where the figure has no value, or is of a part only.
 *
 * @param name what it is held against: "threshold", "target"
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("foster-share")] });
 * const share = findFigure(figures, "foster-share");
 * valueWithInterval(share); // => "74% (95% interval 69 to 79)"
 * againstThreshold(share, 75, "target"); // => "below the target of 75%, though its interval reaches above it"
 */
export function againstThreshold(given: Figure, threshold: number, name: string): string {
  const figure = comparable(given);
  if (figure.symbol !== "") return "";
  const { value, lower, upper } = figure;
  const level = `the ${name} of ${formatNumber(threshold, 0)}${figure.unit === "percent" ? "%" : ` ${figure.unit}`}`;
  if (value === threshold) return `at ${level}`;
  const isBelow = value < threshold;
  const side = `${isBelow ? "below" : "above"} ${level}`;
  const far = isBelow ? upper : lower;
  if (far === undefined) return side;
  const reaches = isBelow ? far >= threshold : far <= threshold;
  return reaches ? `${side}, though its interval reaches ${isBelow ? "above" : "below"} it` : `clearly ${side}`;
}
