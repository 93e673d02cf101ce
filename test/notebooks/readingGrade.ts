/**
 * The school grade, of the United States, that a text takes: five years more are the age. Numbers and names of months
 * count as words of one syllable.
 *
 * Source: Kincaid, J. P., Fishburne, R. P., Rogers, R. L. and Chissom, B. S. (1975) Derivation of new readability formulas
 * for Navy enlisted personnel: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?!;:](?:\s|$)/).filter((sentence) => /\w/.test(sentence));
  const words = text.match(/[A-Za-z0-9£%'.,-]*[A-Za-z0-9%]/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** Groups of vowels, less a silent e at the end. */
function syllablesOf(word: string): number {
  if (/\d/.test(word) || /^(?:January|February|April|July|August|September|October|November|December)$/.test(word))
    return 1;
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiou]es|ed|[^laeiouy]e)$/, "");
  return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
