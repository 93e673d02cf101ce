import type { PlacementGroup } from "../placements/PlacementGroup.ts";
import type { FieldValues } from "../scenario/objectRule.ts";
import type { priceListFields } from "./priceListFields.ts";

/** What placements and events cost, as a council gives it: a file with everything filled in. Money is in pounds. */
export type PriceList = Omit<FieldValues<typeof priceListFields>, "title" | "groups"> & {
  readonly title: string;
  /** in order; the last is of every placement that the others do not name */
  readonly groups: readonly PlacementGroup[];
};

/** What happens on a child's path and may have a price of its own. */
export type CostedEvent = "assessment" | "move" | "review" | "court" | "leaving";
