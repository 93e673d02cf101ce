/**
 * Text without control characters, line ends and characters that turn the direction of writing.
 *
 * @example
 * onOneLine("one\n two"); // => "one two"
 */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
}
