import { dayFromIso } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import type { Member } from "../Member.ts";
import { episodeCode } from "./episodeCode.ts";

/** From this day supported accommodation must be registered (K3). */
const registrationBegan = dayFromIso("2023-10-28");

/**
 * Reads the code of the usual placement as the release groups it: independent or semi-independent living (H5, P2) that
 * is still recorded on or after 28 October 2023 is unregistered, and stands among other placements (Z1).
 *
 * Source: DfE, Children looked after in England including adoptions, 2024 release.
 */
export function placementCode(care: Return, inputs: FigureInputs = {}): (member: Member) => string {
  const codeOf = episodeCode("PLACE", "usual-placement")(care, inputs);
  return (member) => {
    const code = codeOf(member);
    return (code === "H5" || code === "P2") && member.day >= registrationBegan ? "Z1" : code;
  };
}
