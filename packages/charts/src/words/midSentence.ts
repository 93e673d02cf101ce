/**
 * A text to stand inside a sentence: its first letter small, unless it begins with an abbreviation such as NHS or A1.
 *
 * @example
 * midSentence("Foster placements"); // => "foster placements"
 * midSentence("NHS referrals"); // => "NHS referrals"
 */
export function midSentence(text: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
