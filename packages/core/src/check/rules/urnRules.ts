import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { placeCodes, unknownUrn } from "../placeCodes.ts";
import { isOutsideEngland, placementPlace } from "../placeOf.ts";
import type { LiveYears, Rule } from "../Rule.ts";

const file = "Episodes";

/** Placements with providers whom Ofsted does not register, to 2024-25 and from 2025-26. */
const withoutUrn: readonly { readonly live: LiveYears; readonly places: readonly string[] }[] = [
  { live: { to: 2025 }, places: [...placeCodes.unregistered, "H5", "P2", ...placeCodes.other] },
  { live: { from: 2026 }, places: [...placeCodes.unregistered, ...placeCodes.unregulated] },
];

const urnRequired = withoutUrn.map(
  ({ live, places }): Rule => ({
    code: "218",
    severity: "error",
    says: "URN is blank, and the placement is with a provider registered with Ofsted",
    advice: `give the provider's number, or ${unknownUrn} where the rules of the year allow it`,
    file,
    column: "URN",
    fields: ["Episodes.PLACE", "Episodes.DEC", "Episodes.PL_POST"],
    live,
    distorts: distorts.providers,
    test: (check) => {
      const { lacks, is, isShortBreak } = episodesOf(check.care);
      const isBlank = lacks("URN");
      const isExempt = is("PLACE", ...places, "");
      const place = check.postcodes === undefined ? () => undefined : placementPlace(check);
      return (row) => {
        if (!isBlank(row) || isExempt(row) || isShortBreak(row)) return false;
        const found = place(row);
        return found === undefined || !isOutsideEngland(found);
      };
    },
  }),
);

const urnNotAsked = withoutUrn.map(
  ({ live, places }): Rule => ({
    code: "222",
    severity: "error",
    says: "URN is given for a placement with no provider registered with Ofsted",
    advice: "leave it blank, or correct PLACE",
    file,
    column: "URN",
    fields: ["Episodes.PLACE"],
    live,
    distorts: distorts.placements,
    test: ({ care }) => {
      const { text, is } = episodesOf(care);
      const urn = text("URN");
      const isExempt = is("PLACE", ...places);
      return (row) => urn(row) !== "" && urn(row).toUpperCase() !== unknownUrn && isExempt(row);
    },
  }),
);

/** The provider's number, and what Ofsted's list says of the provider. What the list does not say is no breach. */
export const urnRules: readonly Rule[] = [
  ...urnRequired,
  ...urnNotAsked,
  {
    code: "242",
    severity: "error",
    says: `URN is ${unknownUrn}, which stands for regional adoption agencies alone, and the child is not fostered or placed for adoption`,
    advice: "give the provider's number",
    file,
    column: "URN",
    fields: ["Episodes.PLACE"],
    live: { from: 2026 },
    distorts: distorts.providers,
    test: ({ care }) => {
      const { text, is } = episodesOf(care);
      const urn = text("URN");
      const mayBeUnknown = is("PLACE", ...placeCodes.adoptive, ...placeCodes.foster);
      return (row) => urn(row).toUpperCase() === unknownUrn && !mayBeUnknown(row);
    },
  },
  {
    code: "243",
    severity: "error",
    says: "URN is given for a placement outside England, where Ofsted registers nobody",
    advice: "leave URN blank, or correct PL_POST",
    file,
    column: "URN",
    fields: ["Episodes.PL_POST"],
    live: { from: 2026 },
    needs: ["postcodes"],
    distorts: distorts.location,
    test: (check) => {
      const urn = episodesOf(check.care).text("URN");
      const place = placementPlace(check);
      return (row) => {
        const found = urn(row) === "" ? undefined : place(row);
        return found !== undefined && isOutsideEngland(found);
      };
    },
  },
];
