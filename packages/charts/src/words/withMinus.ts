/**
 * Text whose numbers below nought have a true minus sign, which is as wide as a plus and stays with its number.
 *
 * @example
 * withMinus("down by -4.9 points (-8.0 to -£12), 2018-19"); // => "down by −4.9 points (−8.0 to −£12), 2018-19"
 */
export function withMinus(text: string): string {
  return text.replace(/(?<=^|[\s([])-(?=£?\d)/g, "\u{2212}");
}
