/** Stand around a count in a note until the note is that of a figure. Neither is a character of any script. */
const marks = { before: "\uE000", after: "\uE001" } as const;
const marked = new RegExp(`${marks.before}([^${marks.after}]*)${marks.after}`, "g");

/**
 * A count of children or rows as the note of a measure has it: marked, since a version for publication must not tell it.
 * Every count in a note goes through here. Nought is told everywhere.
 */
export function countInNote(count: number | string): string {
  return count === 0 ? "0" : `${marks.before}${count}${marks.after}`;
}

/** A note as a figure has it, and as it may be published where that is another. */
export interface FigureNote {
  readonly note: string;
  readonly publicNote?: string;
}

/** The note of a figure: its counts as they are, and left open where it may be published. */
export function figureNote(text: string): FigureNote {
  if (!text.includes(marks.before)) return { note: text };
  const note = text.replace(marked, "$1");
  return note === text ? { note } : { note, publicNote: text.replace(marked, "some") };
}
