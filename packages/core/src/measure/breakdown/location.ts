import { authorityCodes } from "../../read/findAuthority.ts";
import type { Return } from "../../return/Return.ts";
import { roundHalfAway } from "../../stats/roundHalfAway.ts";
import { defineBreakdown, unassigned } from "../Breakdown.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import type { Member } from "../Member.ts";
import { rests } from "../rests.ts";
import { outcomeBreakdown } from "./outcomeBreakdown.ts";
import { placementRow } from "./placementRow.ts";

const release = "DfE, Children looked after in England including adoptions";

type Locality = "inside" | "outside" | "unknown";
type Distance = "20-or-less" | "over-20" | "unknown";

const metresInMile = 1609.3;

/** What is missing to tell where placements are. */
export function locationNeeds({ postcodes, authority = "" }: FigureInputs): string | undefined {
  if (postcodes === undefined) return "a postcode directory";
  return authority === "" ? "the code of the authority" : undefined;
}

/**
 * Reads where a child is placed: inside the authority or outside it, and how far from home, straight from postcode to
 * postcode in miles to one decimal. The rest of the United Kingdom is outside. A child in a temporary placement is
 * where the usual one is, but a member that counts a placement speaks of that very one.
 *
 * Source: the derived columns of the SSDA903 validation.
 */
export function placementLocation(
  care: Return,
  inputs: FigureInputs,
): (member: Member) => { readonly locality: Locality; readonly distance: Distance } {
  const { postcodes, authority = "" } = inputs;
  const own = new Set(authorityCodes(authority));
  const placed = placementRow(care, inputs);
  const { HOME_POST, PL_POST } = care.Episodes.columns;
  const placeOf = (postcode: string) => postcodes?.(postcode.replaceAll(" ", "").toUpperCase());
  return ({ episode, row }) => {
    const at = row?.file === "Episodes" ? row.row : placed(episode);
    const placement = placeOf(PL_POST.at(at));
    return {
      locality: placement === undefined ? "unknown" : own.has(placement.authority) ? "inside" : "outside",
      // looked up when it is asked for, so that locality does not rest on where home is
      get distance() {
        const home = placeOf(HOME_POST.at(at));
        if (placement === undefined || home === undefined) return "unknown";
        const metres = Math.hypot(placement.easting - home.easting, placement.northing - home.northing);
        const miles = roundHalfAway(metres / metresInMile, 0.1);
        return miles > 20 ? "over-20" : "20-or-less";
      },
    };
  };
}

/** Whether the placement is inside the authority; where the release puts children without a postcode is not known. */
export const locality = defineBreakdown({
  id: "locality",
  title: "Locality of placement",
  source: release,
  certainty: "confirmed-against-published",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST"],
  categories: [
    { id: "inside", label: "Inside the authority boundary" },
    { id: "outside", label: "Outside the authority boundary" },
    { id: "unknown", label: "Postcode not known" },
  ],
  needs: locationNeeds,
  classifier: (care, inputs = {}) => {
    const locationOf = placementLocation(care, inputs);
    return (member) => [locationOf(member).locality];
  },
});

/** How far the placement is from home. */
export const distance = defineBreakdown({
  id: "distance",
  title: "Distance from home",
  source: release,
  certainty: "confirmed-against-published",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST", "Episodes.HOME_POST"],
  categories: [
    { id: "20-or-less", label: "20 miles or less" },
    { id: "over-20", label: "More than 20 miles" },
    { id: "unknown", label: "Not known or not recorded" },
  ],
  needs: locationNeeds,
  classifier: (care, inputs = {}) => {
    const locationOf = placementLocation(care, inputs);
    return (member) => [locationOf(member).distance];
  },
});

/** Whether the placement is inside the authority, and how far from home. One without a postcode is in no category. */
export const localityDistance = defineBreakdown({
  id: "locality-distance",
  title: "Locality and distance",
  source: release,
  certainty: "confirmed-against-published",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST", "Episodes.HOME_POST"],
  categories: [
    { id: "inside-20-or-less", label: "Inside, 20 miles or less" },
    { id: "outside-20-or-less", label: "Outside, 20 miles or less" },
    { id: "inside-over-20", label: "Inside, more than 20 miles" },
    { id: "outside-over-20", label: "Outside, more than 20 miles" },
    { id: "inside-unknown", label: "Inside, distance not known" },
    { id: "outside-unknown", label: "Outside, distance not known" },
  ],
  needs: locationNeeds,
  classifier: (care, inputs = {}) => {
    const locationOf = placementLocation(care, inputs);
    return (member) => {
      const { locality, distance } = locationOf(member);
      return [locality === "unknown" ? unassigned.id : `${locality}-${distance}`];
    };
  },
});

/** Children placed here by others, and children placed elsewhere. */
export const netGain = outcomeBreakdown({
  id: "net-gain",
  title: "Placed in and placed out",
  source: release,
  certainty: "confirmed-against-published",
  categories: [
    { id: "in", label: "Other authorities' children placed here" },
    { id: "out", label: "Own children placed outside" },
  ],
});
