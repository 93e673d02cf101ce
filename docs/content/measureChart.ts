import { groupDots, shareBars, trend } from "@lac-analytics/charts";
import { type Figure, figuresOverTime, type Measure } from "@lac-analytics/core";
import type { Block } from "@lac-analytics/document";
import { paragraph } from "../site/blocks.ts";
import { drawn } from "./drawn.ts";
import { measureFigures } from "./measureFigures.ts";
import { asAt, yearEnds } from "./sample.ts";

const none: readonly Block[] = [paragraph("No chart is drawn: the sample has fewer than two figures of it.")];

/** A chart of a measure over the years, or of its categories; in words that there is none, where the sample has not two figures. */
export async function measureChart(
  measure: Measure,
  figures: readonly Figure[],
  labelOf: (category: string) => string,
): Promise<readonly Block[]> {
  const { title, unit } = measure;
  const wording = { measure: title, counted: unit, place: "Central Bedfordshire", source: "the sample" };
  const [first] = figures;
  if (first === undefined) return none;
  if (figures.length === 1) {
    const days = [...yearEnds, asAt];
    const all = days.flatMap((day) => measureFigures(measure, day));
    const known = figuresOverTime(all, days, first).filter(({ symbol }) => symbol === "");
    return known.length < 2 ? none : drawn(trend([{ label: "Central Bedfordshire", figures: known }], wording));
  }
  const isOfOneWhole = figures.every(
    (figure) => figure.unit === "percent" && figure.symbol === "" && figure.denominator === first.denominator,
  );
  const counted = figures.reduce((sum, { numerator = 0 }) => sum + numerator, 0);
  if (!isOfOneWhole || first.denominator === undefined || counted > first.denominator) {
    const known = figures.filter(({ symbol }) => symbol === "");
    const latest = known
      .map(({ periodEnd }) => periodEnd)
      .toSorted()
      .at(-1);
    const ofOneDate = known.filter(({ periodEnd }) => periodEnd === latest);
    const groups = ofOneDate.map((figure) => ({ label: labelOf(figure.category), figure }));
    return groups.length < 2 ? none : drawn(groupDots(groups, wording));
  }
  return drawn(
    shareBars(
      figures,
      figures.map(({ category }) => ({ id: category, label: labelOf(category) })),
      wording,
    ),
  );
}
