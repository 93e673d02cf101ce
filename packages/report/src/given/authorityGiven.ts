import { findAuthority, InputError, unknownAuthority } from "@lac-analytics/core";

/**
 * The GSS code of the authority given with `--authority`, by any of its codes or its name. A code that it had before its
 * boundary changed stays as it is given.
 *
 * @throws {InputError} if there is no such authority, with the one that was probably meant
 */
export function authorityGiven(text: string): string {
  const found = findAuthority(text);
  if (found === undefined) throw new InputError(`--authority: ${unknownAuthority(text)}.`);
  const written = text.trim().toUpperCase();
  return found.earlierCodes?.includes(written) === true ? written : found.code;
}
