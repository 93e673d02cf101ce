import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { placeCodes, unknownUrn } from "../placeCodes.ts";
import { isOutsideEngland, placementPlace } from "../placeOf.ts";
import type { LiveYears, Rule } from "../Rule.ts";

const file = "Episodes";

/** A list of placements, and the reporting years in which a rule has it. */
interface Edition {
  readonly live: LiveYears;
  readonly places: readonly string[];
}

/** Placements of which no URN is asked. H5 came to need one in 2023-24, when supported accommodation was registered. */
const withoutUrn: readonly Edition[] = [
  { live: { to: 2023 }, places: [...placeCodes.unregistered, "H5", "P2", ...placeCodes.other] },
  { live: { from: 2024, to: 2024 }, places: [...placeCodes.unregistered, "P2", ...placeCodes.other] },
  { live: { from: 2025, to: 2025 }, places: [...placeCodes.unregistered, ...placeCodes.other] },
  { live: { from: 2026 }, places: [...placeCodes.unregistered, ...placeCodes.unregulated] },
];

/** Placements of which a provider may have no number of its own, and from which year this is said. */
const unknownAllowed = { since: 2026, places: [...placeCodes.adoptive, ...placeCodes.foster] };

const urnRequired = withoutUrn.map(
  ({ live, places }): Rule => ({
    code: "218",
    severity: "error",
    says: "URN is blank, and the placement is with a provider registered with Ofsted",
    advice:
      (live.from ?? 0) < unknownAllowed.since
        ? `give the provider's number, or ${unknownUrn} where it is not known; outside England leave it blank`
        : `give the provider's number, or ${unknownUrn} where a fostering or adoption agency has none; outside England leave it blank`,
    certainty: {
      kind: "our reading",
      note: "short breaks are left out, as 214 wants their URN blank, and in 2023-24 P2, as 222 does",
    },
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

/** Rule 242 on placements of which a URN is asked, or of which none is, so that what it advises is no breach of 222. */
function unknownNotAllowed(isAsked: boolean): Rule {
  const unasked = [...placeCodes.unregistered, ...placeCodes.unregulated];
  return {
    code: "242",
    severity: "error",
    says: `URN is ${unknownUrn}, which stands for regional adoption agencies alone, and the child is not fostered or placed for adoption`,
    advice: isAsked
      ? "give the provider's number; outside England leave URN blank"
      : "leave URN blank: none is asked of this placement",
    file,
    column: "URN",
    fields: ["Episodes.PLACE"],
    live: { from: unknownAllowed.since },
    distorts: distorts.providers,
    test: ({ care }) => {
      const { text, is } = episodesOf(care);
      const urn = text("URN");
      const mayBeUnknown = is("PLACE", ...unknownAllowed.places);
      const isUnasked = is("PLACE", ...unasked);
      return (row) => urn(row).toUpperCase() === unknownUrn && !mayBeUnknown(row) && isUnasked(row) !== isAsked;
    },
  };
}

/** The provider's number, and what Ofsted's list says of the provider. What the list does not say is no breach. */
export const urnRules: readonly Rule[] = [
  ...urnRequired,
  ...urnNotAsked,
  unknownNotAllowed(true),
  unknownNotAllowed(false),
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
