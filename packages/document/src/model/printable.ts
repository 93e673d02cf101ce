/**
 * Text that every format can hold and that runs one way. U+FFFD stands for each character that no XML may hold, such as
 * those of a damaged file, and for each that makes what follows it run the other way, by which a name could turn the
 * figures beside it round; writing that runs from the right needs none of these.
 *
 * Source: Unicode Standard Annex 9, explicit directional embeddings, overrides and isolates.
 *
 * @example
 * printable("a \u202Eb"); // => "a \uFFFDb"
 */
export function printable(text: string): string {
  return text.replace(
    /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu,
    "\u{FFFD}",
  );
}
