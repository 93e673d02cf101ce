/** The most characters that the name of a worksheet has. */
const longest = 31;

/**
 * The name of a worksheet: its number, which keeps it apart from others, and the beginning of what it holds, without
 * what a name may not have.
 *
 * @param number from 1
 * @example
 * sheetName(3, "Children looked after: Rutland, 31 March 2025"); // => "3 Children looked after"
 * sheetName(12, "Health, strengths and difficulties of children"); // => "12 Health"
 */
export function sheetName(number: number, title: string): string {
  const [subject = ""] = title.split(/[,.:;?]/);
  const words = subject.replace(/[^\p{L}\p{N} ()%£&-]+/gu, " ").split(" ");
  return words
    .filter((word) => word !== "")
    .reduce((name, word) => (name.length + 1 + word.length > longest ? name : `${name} ${word}`), `${number}`);
}
