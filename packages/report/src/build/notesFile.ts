/** The page of notes that belongs to a report, by the name of its notebook. */
export function notesFile(name: string): string {
  return `${name}-notes.html`;
}
