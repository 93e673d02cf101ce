import type { Home } from "./careHistory.ts";
import { DISTANCES, OTHER_DISTANCES, PROVIDERS } from "./homeDistributions.ts";
import { inventPostcode } from "./postcodes.ts";
import type { RandomStream } from "./randomStream.ts";

const URN_PLACES: readonly string[] = ["K1", "K2", "R3", "S1"];
const HIDDEN_URN = "XXXXXXX";

const inventUrn = (stream: RandomStream, place: string): string => {
  if (URN_PLACES.includes(place)) return `9000${stream.between(100, 899)}`;
  return place.startsWith("U") || place.startsWith("A") ? HIDDEN_URN : "";
};

/** A home of a kind (a placement code), with a provider that may run it, an invented address and an invented URN. */
export const furnishHome = (
  stream: RandomStream,
  from: number,
  place: string,
  previousPostcode: string | undefined,
  provider: string = stream.weighted(PROVIDERS[place] ?? [["", 1]]),
): Home => {
  const shares = DISTANCES.find(
    ({ places, providers }) => places.includes(place) && providers.includes(provider),
  )?.shares;
  let postcode = previousPostcode;
  while (postcode === undefined || postcode === previousPostcode) {
    postcode = inventPostcode(stream, stream.weighted(shares ?? OTHER_DISTANCES));
  }
  return { from, place, provider, postcode, urn: inventUrn(stream, place), change: null, absence: null };
};
