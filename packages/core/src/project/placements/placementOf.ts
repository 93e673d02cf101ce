import { usualPlacementRow } from "../../cohort/usualPlacementRow.ts";
import type { Return } from "../../return/Return.ts";

/** Where a child is placed. */
export interface Placed {
  readonly place: string;
  readonly provider: string;
}

/** The placement and the provider of an episode; of a temporary one (T0 to T4) those of the placement held before. */
export function placementOf(care: Return): (row: number) => Placed {
  const usual = usualPlacementRow(care);
  const { PLACE, PLACE_PROVIDER } = care.Episodes.columns;
  return (row) => {
    const held = usual(row);
    return {
      place: PLACE.codes[PLACE.values[held] ?? 0] ?? "",
      provider: PLACE_PROVIDER.codes[PLACE_PROVIDER.values[held] ?? 0] ?? "",
    };
  };
}
