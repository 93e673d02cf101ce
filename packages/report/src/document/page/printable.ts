/** Text without control characters, such as those of a damaged file, and what else no XML may hold: U+FFFD stands for each. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
}
