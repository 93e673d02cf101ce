/** A group of placements by name, and the codes in it: of placement, or of placement and provider, "U4/PR4". */
export interface PlacementGroup {
  readonly name: string;
  readonly codes: readonly string[];
}

/** Who has left care is in no group; transitions go there by this name. */
export const leftCare = "left care";

/** Where every placement goes that no group names. */
export const otherPlacements = "other";

/**
 * Groups of placements where a scenario names none: those of the published demand models, with every other placement
 * (parents, adoption, secure homes, other) together.
 */
export const standardGroups: readonly PlacementGroup[] = [
  { name: "fostering", codes: ["U1", "U2", "U3", "U4", "U5", "U6"] },
  { name: "residential", codes: ["K2", "R1", "P3", "S1"] },
  { name: "supported", codes: ["H5", "K3", "P2"] },
];

/** The name of the group that a placement is in: the last of the groups where none names its codes. */
export function groupNameOf(groups: readonly PlacementGroup[], place: string, provider: string): string | undefined {
  return (findByCodes(groups, place, provider) ?? groups.at(-1))?.name;
}

/** Finds by codes: by placement and provider together where that is named, and by placement alone elsewhere. */
export function findByCodes<T extends { readonly codes?: readonly string[] | undefined }>(
  all: readonly T[],
  place: string,
  provider: string,
): T | undefined {
  return (
    all.find(({ codes }) => codes?.includes(`${place}/${provider}`)) ?? all.find(({ codes }) => codes?.includes(place))
  );
}
