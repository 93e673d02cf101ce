import { leftCare, otherPlacements, type PlacementGroup } from "./PlacementGroup.ts";

/** What is wrong with groups of placements that somebody names, as the end of a sentence; undefined where nothing is. */
export function faultOfGroups(groups: readonly PlacementGroup[]): string | undefined {
  const names = groups.map(({ name }) => name);
  const reserved = names.find((name) => name === otherPlacements || name === leftCare || name === "total");
  if (reserved !== undefined) return `has a group "${reserved}", which means something already; call it otherwise`;
  if (new Set(names).size < names.length) return "has two groups of one name; keep one";
  const codes = groups.flatMap((group) => [...new Set(group.codes)]);
  const twice = codes.find((code, at) => codes.indexOf(code) < at);
  return twice === undefined ? undefined : `has the code ${twice} in two groups; keep one`;
}
