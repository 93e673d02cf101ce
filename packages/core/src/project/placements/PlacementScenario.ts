import type { FieldValues } from "../scenario/objectRule.ts";
import type { AgeBand } from "./ageBands.ts";
import type { PlacementGroup } from "./PlacementGroup.ts";
import type { placementFields } from "./placementFields.ts";

/**
 * What is assumed of placements and their cost: a scenario file with everything filled in. Dates are day numbers, ages
 * years, shares fractions, money pounds.
 */
export type PlacementScenario = Omit<FieldValues<typeof placementFields>, "title" | "ages" | "groups"> & {
  readonly title: string;
  readonly ageBands: readonly AgeBand[];
  /** in order; the last is of every placement that the others do not name */
  readonly groups: readonly PlacementGroup[];
};
