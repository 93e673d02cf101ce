import type { Return } from "../return/Return.ts";
import { roundHalfAway } from "../stats/roundHalfAway.ts";
import type { CheckContext, PostcodePlace } from "./CheckContext.ts";
import { given } from "./given.ts";
import type { Provider } from "./Provider.ts";
import { rowsOf } from "./rowsOf.ts";

/** A postcode as it is looked up: in capitals, without spaces. */
export function writtenPostcode(postcode: string): string {
  return postcode.replaceAll(/\s/g, "").toUpperCase();
}

/** Whether a text has the form of a postcode of the United Kingdom. */
export function isPostcode(postcode: string): boolean {
  return /^(?:GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2})$/.test(writtenPostcode(postcode));
}

/** Where the placement of each episode is, or undefined where its postcode is blank or not known. */
export function placementPlace({ care, postcodes }: CheckContext): (row: number) => PostcodePlace | undefined {
  return placeIn(care, "PL_POST", given(postcodes));
}

/**
 * How far the placement of each episode is from home, in miles to one decimal, or undefined where a postcode is not
 * known: the straight line between the two postcodes.
 *
 * Source: DfE, guide to the return, distance between home and placement.
 */
export function placementDistance({ care, postcodes }: CheckContext): (row: number) => number | undefined {
  const home = placeIn(care, "HOME_POST", given(postcodes));
  const placement = placeIn(care, "PL_POST", given(postcodes));
  return (row) => {
    const from = home(row);
    const to = placement(row);
    if (from === undefined || to === undefined) return undefined;
    const metres = Math.hypot(from.easting - to.easting, from.northing - to.northing);
    return roundHalfAway(metres / 1609.34, 0.1);
  };
}

function placeIn(
  care: Return,
  column: "HOME_POST" | "PL_POST",
  lookUp: (postcode: string) => PostcodePlace | undefined,
): (row: number) => PostcodePlace | undefined {
  const postcode = rowsOf(care, "Episodes").text(column);
  return (row) => {
    const written = writtenPostcode(postcode(row));
    return written === "" ? undefined : lookUp(written);
  };
}

/** Whether a place lies outside England, where Ofsted registers nobody. */
export function isOutsideEngland({ authority }: PostcodePlace): boolean {
  return !authority.startsWith("E");
}

/** The authorities in which a provider has premises: those of Ofsted's list, or that of its postcode; undefined where neither tells. */
export function authoritiesOf(provider: Provider, { postcodes }: CheckContext): ReadonlySet<string> | undefined {
  if (provider.authorities !== undefined) return provider.authorities;
  const place = provider.postcode === undefined ? undefined : postcodes?.(provider.postcode);
  return place === undefined ? undefined : new Set([place.authority]);
}
