import { authorityCodes } from "../../read/findAuthority.ts";
import { noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import type { Provider } from "../Provider.ts";
import { placeCodes, unknownUrn } from "../placeCodes.ts";
import { authoritiesOf, placementPlace, writtenPostcode } from "../placeOf.ts";
import type { Certainty, LiveYears, Rule } from "../Rule.ts";

const file = "Episodes";

const notInList: Certainty = {
  kind: "our reading",
  note: "a URN that is not in the list is 1008 alone: of its provider nothing is known",
};

type ProviderTest = (check: CheckContext) => (provider: Provider | undefined, row: number) => boolean;

/** A rule on episodes whose URN is given and is not the placeholder, and on the provider of the list that has it. */
function onProvider(
  rule: Pick<Rule, "code" | "says" | "advice" | "distorts"> & Partial<Rule>,
  breaks: ProviderTest,
): Rule {
  return {
    severity: "error",
    file,
    column: "URN",
    needs: ["providers"],
    ...rule,
    test: (check) => {
      const providers = given(check.providers);
      const urn = episodesOf(check.care).text("URN");
      const isBroken = breaks(check);
      return (row) => {
        const number = urn(row).toUpperCase();
        return number !== "" && number !== unknownUrn && isBroken(providers.get(number), row);
      };
    },
  };
}

/** Rule 221, for the placements that are at their provider's postcode. */
function atProvider(live: LiveYears, places: readonly string[]): Rule {
  return onProvider(
    {
      code: "221",
      says: "the provider that has this URN is at another postcode than the placement",
      advice: "correct PL_POST or URN",
      certainty: { kind: "quoted", note: "H5 gave way to K3 in the list with the return for 2024-25" },
      fields: ["Episodes.PL_POST", "Episodes.PLACE", "Episodes.LS"],
      live,
      distorts: distorts.location,
    },
    ({ care }) => {
      const { text, is, isShortBreak } = episodesOf(care);
      const postcode = text("PL_POST");
      const isAtProvider = is("PLACE", ...places);
      return (provider, row) => {
        if (!isAtProvider(row) || isShortBreak(row) || provider?.postcode === undefined) return false;
        const written = writtenPostcode(postcode(row));
        return written !== "" && provider.postcode !== written;
      };
    },
  );
}

/** Rule 229, which from 2025-26 leaves out placements whose providers are in several authorities, or are not registered. */
function ofAuthority(live: LiveYears, exempt: readonly string[]): Rule {
  return onProvider(
    {
      code: "229",
      says: "PLACE_PROVIDER says own provision (PR1) or that of another authority (PR2), and the provider's authority says otherwise",
      advice: "correct PLACE_PROVIDER or URN",
      certainty: {
        kind: "quoted",
        note: "the list of placements that are left out came in with the return for 2025-26",
      },
      column: "PLACE_PROVIDER",
      fields: ["Episodes.URN", "Episodes.PLACE"],
      live,
      needs: ["providers", "authority"],
      distorts: distorts.providers,
    },
    (check) => {
      const own = authorityCodes(given(check.authority));
      const { is } = episodesOf(check.care);
      const isOwn = is("PLACE_PROVIDER", "PR1");
      const isOther = is("PLACE_PROVIDER", "PR2");
      const isExempt = is("PLACE", ...exempt);
      return (provider, row) => {
        if (provider === undefined || isExempt(row)) return false;
        const authorities = authoritiesOf(provider, check);
        return authorities !== undefined && (own.some((code) => authorities.has(code)) ? isOther(row) : isOwn(row));
      };
    },
  );
}

/** What Ofsted's list says of the provider that has the URN. What the list does not say is no breach. */
export const providerListRules: readonly Rule[] = [
  onProvider(
    {
      code: "1008",
      says: "URN is not in Ofsted's list",
      advice: "look the provider up; the list may be older than the placement",
      distorts: distorts.providers,
    },
    () => (provider) => provider === undefined,
  ),
  onProvider(
    {
      code: "219",
      says: "the provider that has this URN is not of the kind of the placement",
      advice: "correct PLACE or URN",
      certainty: notInList,
      fields: ["Episodes.PLACE"],
      distorts: distorts.placements,
    },
    ({ care }) => {
      const place = episodesOf(care).code("PLACE");
      return (provider, row) =>
        place(row) !== "" && provider?.placements !== undefined && !provider.placements.has(place(row));
    },
  ),
  atProvider({ to: 2024 }, ["H5", "K1", "K2", "R3", "S1"]),
  atProvider({ from: 2025 }, ["K1", "K2", "K3", "R3", "S1"]),
  onProvider(
    {
      code: "224",
      says: "the provider that has this URN is of another sector than PLACE_PROVIDER says",
      advice: "correct PLACE_PROVIDER or URN",
      certainty: notInList,
      column: "PLACE_PROVIDER",
      fields: ["Episodes.URN"],
      distorts: distorts.providers,
    },
    ({ care }) => {
      const sector = episodesOf(care).code("PLACE_PROVIDER");
      return (provider, row) =>
        sector(row) !== "" && provider?.sectors !== undefined && !provider.sectors.has(sector(row));
    },
  ),
  onProvider(
    {
      code: "227",
      says: "the provider that has this URN was registered after the episode began, or had closed by the day on which it began",
      advice: "correct DECOM or URN",
      certainty: {
        kind: "quoted",
        note: "the logic asks that the episode begin before the day of closing, and does not look at the day of registration, which its message, on a number not valid at the start, covers as well",
      },
      fields: ["Episodes.DECOM"],
      distorts: distorts.providers,
    },
    ({ care }) => {
      const { began } = episodesOf(care);
      return (provider, row) => {
        if (provider === undefined) return false;
        const isClosed = provider.closed !== noDay && began(row) >= provider.closed;
        return isClosed || isBefore(began(row), provider.registered);
      };
    },
  ),
  onProvider(
    {
      code: "228",
      severity: "query",
      says: "the provider that has this URN closed before the episode ended",
      advice: "correct DEC or URN",
      fields: ["Episodes.DEC"],
      distorts: distorts.providers,
    },
    ({ care, to }) => {
      const { ended, isOpen } = episodesOf(care);
      return (provider, row) => provider !== undefined && isAfter(isOpen(row) ? to : ended(row), provider.closed);
    },
  ),
  ofAuthority({ to: 2025 }, []),
  ofAuthority({ from: 2026 }, ["K3", ...placeCodes.unregistered, ...placeCodes.unregulated]),
  onProvider(
    {
      code: "241",
      says: "the placement (K3) lies in an authority in which the provider has no premises",
      advice: "correct PL_POST or URN",
      fields: ["Episodes.PL_POST", "Episodes.PLACE"],
      live: { from: 2026 },
      needs: ["providers", "postcodes"],
      distorts: [...distorts.providers, ...distorts.location],
    },
    (check) => {
      const isSupported = episodesOf(check.care).is("PLACE", "K3");
      const place = placementPlace(check);
      return (provider, row) => {
        if (!isSupported(row) || provider === undefined) return false;
        const found = place(row);
        const authorities = authoritiesOf(provider, check);
        return found !== undefined && authorities !== undefined && !authorities.has(found.authority);
      };
    },
  ),
];
