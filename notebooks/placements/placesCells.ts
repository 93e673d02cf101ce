import { type CategoryOf, type Figure, findFigure, findMeasure } from "@lac-analytics/core";
import { isKnown, ownSeries, type PlacementParts } from "./placementParts.ts";
import { lineOf } from "./shares.ts";
import { emptyPlaces, occupancy } from "./sufficiency.ts";

/** Whether there are enough foster places of the council's own, beside who is fostered by whom. */
export function placesCells(
  { source: { asAt }, on, local, wording }: PlacementParts,
  kind: (id: CategoryOf<"foster-panel">) => Figure,
) {
  const places = (id: CategoryOf<"foster-place">, day = asAt): Figure =>
    findFigure(on(day), "foster-places", "foster-place", id);
  const [approved, filled] = [places("approved"), places("filled")];
  const areKnown = isKnown(approved) && isKnown(filled);
  return {
    areKnown,
    messages: areKnown ? emptyPlaces(approved, filled, kind("foster-ifa")) : [],
    cells: {
      places: areKnown ? occupancy(approved, filled, kind("foster-in-house"), kind("foster-ifa")) : "",
      placesChart: lineOf(
        (["filled", "approved"] as const).map((id) => ({
          label: id === "filled" ? "Filled" : "Approved",
          figures: local("foster-places").map((day) => places(id, day)),
        })),
        wording(findMeasure("foster-places").title, "of the council's own foster places are filled", ownSeries),
      ),
    },
  };
}
