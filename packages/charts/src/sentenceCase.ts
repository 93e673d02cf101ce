/** A text whose first letter begins a sentence. */
export function sentenceCase(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A text to stand inside a sentence: its first letter small, unless it begins with an abbreviation such as NHS. */
export function midSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
