import {
  type PlacementProjection,
  placementColumns,
  placementRows,
  placementYearColumns,
  placementYearRows,
} from "@lac-analytics/core/project";
import { csvText } from "@lac-analytics/document";
import { asRow } from "../../answers/OutputTable.ts";

/** Scenarios by month, or by financial year, as `lac project placements` writes them of their files, byte for byte. */
export function placementsCsv(projections: readonly PlacementProjection[], by: "month" | "year"): string {
  return by === "year"
    ? csvText(placementYearColumns, projections.flatMap(placementYearRows).map(asRow))
    : csvText(placementColumns, projections.flatMap(placementRows).map(asRow));
}
