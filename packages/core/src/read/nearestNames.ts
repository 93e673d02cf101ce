const longest = 40;
const most = 3;

/**
 * The known names that were probably meant by one that is not known: the one that begins as it was written, else those
 * few that have all its words, else the one that is least far from it by letters to change, else those that have most of
 * its words; three at most, and none where nothing is near.
 */
export function nearestNames(written: string, known: readonly string[]): readonly string[] {
  const text = written.slice(0, longest).toLowerCase();
  const longer = known.filter((name) => text.length > 2 && name.toLowerCase().startsWith(text));
  if (longer.length === 1) return longer;
  const words = wordsOf(text);
  const wider = known.filter((name) => {
    const own = wordsOf(name.toLowerCase());
    return own.length > words.length && words.every((word) => own.includes(word));
  });
  if (words.length > 0 && wider.length > 0 && wider.length <= most) return wider;
  let nearest: string | undefined;
  // a text of which no letter is left was not meant
  let fewest = Math.min(Math.max(2, Math.floor(text.length / 3)) + 1, text.length);
  for (const name of known) {
    const changes = changesBetween(text, name.toLowerCase());
    if (changes < fewest) {
      nearest = name;
      fewest = changes;
    }
  }
  return nearest === undefined ? sharingWords(words, known) : [nearest];
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

/** The names that have most of some words, of those that have any. */
function sharingWords(wanted: readonly string[], known: readonly string[]): readonly string[] {
  const shared = (name: string): number => {
    const words = wordsOf(name.toLowerCase());
    return wanted.filter((word) => words.some((other) => other.startsWith(word) || word.startsWith(other))).length;
  };
  const scores = known.map((name) => ({ name, score: shared(name) }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  return best === 0
    ? []
    : scores
        .filter(({ score }) => score === best)
        .slice(0, most)
        .map(({ name }) => name);
}

/** The words of a text; those of one or two letters say nothing. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
}
