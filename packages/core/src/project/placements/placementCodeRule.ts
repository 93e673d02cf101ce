import { codeSets } from "../../return/codeSets.ts";
import type { Rule } from "../scenario/Rule.ts";
import { refuseAs } from "../scenario/refuse.ts";

const places: readonly string[] = codeSets.PLACE;
const providers: readonly string[] = codeSets.PLACE_PROVIDER;
const asks = "a code of placement, such as K2, or of placement and provider, such as U4/PR4";

/** A rule for a code of placement, or of placement and provider. */
export const placementCodeRule: Rule<string> = {
  asks,
  schema: { type: "string", pattern: `^(${places.join("|")})(/(${providers.join("|")}))?$` },
  read: (node, place) => {
    const text = node.kind === "value" && typeof node.value === "string" ? node.value.trim().toUpperCase() : "";
    const [code = "", provider] = text.split("/", 2);
    const known = places.includes(code) && (provider === undefined || providers.includes(provider));
    return known ? text : refuseAs(place, node, asks);
  },
};
