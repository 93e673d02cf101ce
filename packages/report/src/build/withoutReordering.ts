/**
 * Text without the characters that make what follows them run the other way, by which a name could turn the figures
 * beside it round: U+FFFD stands for each. Writing that runs from the right needs none of them.
 *
 * Source: Unicode Standard Annex 9, explicit directional embeddings, overrides and isolates.
 *
 * @example
 * withoutReordering("a \u202Eb"); // => "a \uFFFDb"
 */
export function withoutReordering(text: string): string {
  return text.replace(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, "\u{FFFD}");
}
