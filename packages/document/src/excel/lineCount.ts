/**
 * How many lines text takes in a column, so that a row is high enough in programs that do not work it out themselves.
 *
 * @param width of the column, in characters
 * @param size how much larger than text its letters are
 */
export function lineCount(text: string, width: number, size = 1): number {
  const capacity = width / size;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > capacity) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(word.length / capacity) - 1);
    used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}
