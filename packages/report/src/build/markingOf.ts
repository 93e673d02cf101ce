/**
 * What every page of a report says of who may see it.
 *
 * @example
 * markingOf(true); // => "Internal: small numbers are shown. Not for publication."
 */
export function markingOf(internal: boolean): string {
  return internal
    ? "Internal: small numbers are shown. Not for publication."
    : "For publication: small numbers are withheld, and what would give them away.";
}
