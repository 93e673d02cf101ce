/** A number of people or of what befell them, as it stands in a sentence: no date, year, age or code. */
const countInSentence =
  /(?<![\w.,-])-?(?!(?:19|20)\d\d\b)[1-9]\d*(?= (?:of|in|by|are|were|have|child|children|young|people|incidents|episodes)\b)/g;

/** What was lost in reading, of how much: a file of a few rows has a few children. */
const lostOfHowMany = /\b\d+ of \d+(?= (?:rows|children)\b)/g;

/** A figure's note with its counts left open, since they could give away a count that is withheld; nought stays. */
export function publishedNote(note: string): string {
  return note.replaceAll(lostOfHowMany, "some").replaceAll(countInSentence, "some");
}
