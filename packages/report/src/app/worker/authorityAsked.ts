import { findAuthority, InputError, unknownAuthority } from "@lac-analytics/core";

/**
 * The code of the authority that was entered by its name or one of its codes.
 *
 * @throws {InputError} if there is none, with the one that was probably meant
 */
export function authorityAsked(text: string): string {
  const found = findAuthority(text);
  if (found === undefined) throw new InputError(`${unknownAuthority(text)}.`);
  return found.code;
}
