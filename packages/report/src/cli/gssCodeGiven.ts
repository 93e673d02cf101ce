import { InputError } from "@lac-analytics/core";

/** A code of the Government Statistical Service for an area of England: E and eight digits. */
export const gssCodePattern = /^E\d{8}$/;

/**
 * The code given with `--authority`.
 *
 * @throws {InputError} if it is none
 */
export function gssCodeGiven(code: string): string {
  if (gssCodePattern.test(code)) return code;
  throw new InputError(
    `--authority: "${code.slice(0, 40)}" is not a GSS code, which is E and eight digits, such as E06000056.`,
  );
}
