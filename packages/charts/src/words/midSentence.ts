/**
 * A text to stand inside a sentence: its first letter small, unless it begins with an abbreviation such as NHS, A1 or DfE, or
 * with a name of several words.
 *
 * @example
 * midSentence("Foster placements"); // => "foster placements"
 * midSentence("NHS referrals"); // => "NHS referrals"
 * midSentence("DfE, first release"); // => "DfE, first release"
 * midSentence("Corporate Parenting Panel, item 10"); // => "Corporate Parenting Panel, item 10"
 */
export function midSentence(text: string): string {
  const isName = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text);
  return !isName && /^\p{Lu}[\p{Ll} ]/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
