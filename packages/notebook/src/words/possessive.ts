/**
 * A name that something belongs to.
 *
 * @example
 * possessive("Rutland"); // => "Rutland's"
 * possessive("St Helens"); // => "St Helens'"
 */
export function possessive(name: string): string {
  return `${name}${name.endsWith("s") ? "'" : "'s"}`;
}
