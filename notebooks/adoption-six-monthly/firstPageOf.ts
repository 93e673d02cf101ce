import { addMonths, findFigure } from "@lac-analytics/core";
import { costOfWaiting, type FirstPage, firstPage, type WatchedSeries } from "@lac-analytics/notebook";
import type { AdoptionParts } from "./adoptionParts.ts";
import { ofEnough } from "./ofEnough.ts";
import { thresholdOn } from "./thresholds.ts";
import { averageOverTime } from "./times.ts";
import { type TwoCounts, twoCountsMessage } from "./twoCounts.ts";

/** What a member reads first of adoption. */
export function firstPageOf(parts: AdoptionParts, differing: readonly TwoCounts[]): FirstPage {
  const { source, half, dayAfter, date, guardianship, adopted, yearAgo, of, ofHalves } = parts;
  const { numerator: count } = of(half, "adoption-status-number", "order-not-placed");
  const waiting = {
    count,
    told: count === 1 ? "The one child who waits for adopters" : `The ${count} children who wait for adopters`,
  };
  return firstPage(source, {
    watched: [
      ...(["adoption-a1", "adoption-a2", "adoption-a3"] as const).map((id) => averageBesideThreshold(parts, id)),
      { figures: guardianship },
      { figures: adopted },
      {
        figures: ofHalves("adoption-status-number", "order-not-placed"),
        before: of(yearAgo, "adoption-status-number", "order-not-placed"),
      },
      // of a count that nobody can be sure of no change is told
      ...(differing.some(({ category }) => category === "plan")
        ? []
        : [{ figures: ofHalves("adoption-pipeline", "plan"), before: of(yearAgo, "adoption-pipeline", "plan") }]),
      { figures: ofHalves("adopter-households", "approved"), before: of(yearAgo, "adopter-households", "approved") },
      {
        figures: ofHalves("adoption-enquiries", "prospective"),
        before: of(yearAgo, "adoption-enquiries", "prospective"),
      },
    ],
    own: twoCountsMessage(differing),
    time: half === source.asAt ? "" : `adoption from ${date(addMonths(dayAfter, -source.months))} to ${date(half)}`,
    asked: "Members are asked to consider, note and comment on this report.",
    cost: costOfWaiting(source, waiting),
  });
}

function averageBesideThreshold(
  parts: AdoptionParts,
  id: "adoption-a1" | "adoption-a2" | "adoption-a3",
): WatchedSeries {
  const threshold = thresholdOn(id, parts.half);
  return {
    figures: averageOverTime(parts, id),
    before: ofEnough(findFigure(parts.on(parts.yearAgo), id)),
    ...(threshold !== undefined && { aim: { value: threshold, name: "the Department for Education's threshold" } }),
  };
}
