/**
 * The known key that was probably meant: the one that begins as it was written, else the one that is least far from it
 * by letters to change; undefined where none is near.
 */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const text = written.slice(0, 40).toLowerCase();
  const longer = known.filter((key) => text.length > 2 && key.startsWith(text));
  if (longer.length === 1) return longer[0];
  let nearest: string | undefined;
  let fewest = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const key of known) {
    const changes = changesBetween(text, key);
    if (changes < fewest) {
      nearest = key;
      fewest = changes;
    }
  }
  return nearest;
}

/** Letters to put in, take out or change to make one text of the other (Levenshtein 1966). */
function changesBetween(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
