import { authorityCodes } from "../../read/findAuthority.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import type { Provider } from "../Provider.ts";
import { placeCodes, unknownUrn } from "../placeCodes.ts";
import { authoritiesOf, placementPlace, writtenPostcode } from "../placeOf.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";

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
      fields: ["Episodes.PLACE"],
      distorts: distorts.placements,
    },
    ({ care }) => {
      const place = episodesOf(care).code("PLACE");
      return (provider, row) => provider?.placements !== undefined && !provider.placements.has(place(row));
    },
  ),
  onProvider(
    {
      code: "221",
      says: "the provider that has this URN is at another postcode than the placement",
      advice: "correct PL_POST or URN",
      fields: ["Episodes.PL_POST", "Episodes.PLACE"],
      distorts: distorts.location,
    },
    ({ care }) => {
      const { text, is } = episodesOf(care);
      const postcode = text("PL_POST");
      const isAtProvider = is("PLACE", "K1", "K2", "R3", "S1");
      return (provider, row) =>
        isAtProvider(row) && provider?.postcode !== undefined && provider.postcode !== writtenPostcode(postcode(row));
    },
  ),
  onProvider(
    {
      code: "224",
      says: "the provider that has this URN is of another sector than PLACE_PROVIDER says",
      advice: "correct PLACE_PROVIDER or URN",
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
      says: "the provider that has this URN was registered after the episode began, or had closed",
      advice: "correct DECOM or URN",
      fields: ["Episodes.DECOM"],
      distorts: distorts.providers,
    },
    ({ care }) => {
      const { began } = episodesOf(care);
      return (provider, row) =>
        provider !== undefined && (isBefore(began(row), provider.registered) || isAfter(began(row), provider.closed));
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
  onProvider(
    {
      code: "229",
      says: "PLACE_PROVIDER says own provision (PR1) or that of another authority (PR2), and the provider's authority says otherwise",
      advice: "correct PLACE_PROVIDER or URN",
      column: "PLACE_PROVIDER",
      fields: ["Episodes.URN"],
      needs: ["providers", "authority"],
      distorts: distorts.providers,
    },
    (check) => {
      const own = new Set(authorityCodes(given(check.authority)));
      const { is } = episodesOf(check.care);
      const isOwn = is("PLACE_PROVIDER", "PR1");
      const isOther = is("PLACE_PROVIDER", "PR2");
      const isExempt = is("PLACE", "K3", ...placeCodes.unregistered, ...placeCodes.unregulated);
      return (provider, row) => {
        if (provider === undefined || isExempt(row)) return false;
        const authorities = authoritiesOf(provider, check);
        return authorities !== undefined && (authorities.isDisjointFrom(own) ? isOwn(row) : isOther(row));
      };
    },
  ),
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
