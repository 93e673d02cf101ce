import { movesHeatMap, shareBars } from "@lac-analytics/charts";
import { categoriesOf, findFigures } from "@lac-analytics/core";
import { figureInWords, groupsTable, intervalInWords, sharesTable } from "@lac-analytics/notebook";
import { type StabilityParts, wholeOf } from "./stabilityParts.ts";

/** Names of placement groups that fit the columns of a grid. */
const shortNames: Readonly<Record<string, string>> = {
  P1: "With parents",
  K: "Children's homes, secure homes",
  H: "Semi-independent living",
  R: "Other residential",
};

/** How often children move, why, and from where to where. */
export function movesOf(parts: StabilityParts) {
  const { now, full, change, trendOf, wording } = parts;
  const rate = wholeOf("moves-per-child-year", now);
  const reasons = findFigures(now, "placement-change-reason-share", "placement-change-reason");
  return {
    threePlacements: full("three-placements-year"),
    threePlacementsChange: change("three-placements-year"),
    twoYears: full("three-placements-two-years"),
    isTwoYearsKnown: wholeOf("three-placements-two-years", now).symbol !== "x",
    movesRate: [figureInWords(rate, 2), intervalInWords(rate, 2)].filter(Boolean).join(", "),
    movesChange: change("moves-per-child-year"),
    movesNote: rate.symbol === "" ? rate.note : "",
    threePlacementsChart: trendOf("three-placements-year", "In a year", "had three or more placements in the year", [
      "three-placements-two-years",
      "In two years",
    ]),
    movesChart: trendOf("moves-per-child-year", "Moves", "moves for each year in care"),
    reasonChart: reasons.some(({ symbol, numerator }) => symbol === "" && numerator !== 0)
      ? shareBars(
          reasons,
          categoriesOf("placement-change-reason-share", "placement-change-reason"),
          wording("Reasons for placement change", "placement changes"),
          "Placement changes",
        )
      : null,
    heatMap: heatMapOf(parts),
    newPlacementTable: sharesTable(
      "Where placements of the year began: inside or outside the area, and how far from home",
      findFigures(now, "new-placements-location-share", "locality-distance"),
      categoriesOf("new-placements-location-share", "locality-distance"),
    ),
    ageTable: groupsTable("Moves and long-term stability by age", "Age", categoriesOf("three-placements-year", "age"), [
      { label: "Three or more placements", figures: findFigures(now, "three-placements-year", "age") },
      { label: "Long-term stability", figures: findFigures(now, "long-term-stability", "age") },
    ]),
  };
}

function heatMapOf({ moves, wording }: StabilityParts) {
  if (moves.length === 0) return null;
  const kinds = categoriesOf("placement-share", "placement").map(({ id, label }) => ({
    id,
    label: shortNames[id] ?? label,
  }));
  return movesHeatMap(moves, kinds, wording("Moves between placements", "placement moves"));
}
