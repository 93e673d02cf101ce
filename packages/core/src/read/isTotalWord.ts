/** Whether a cell says that its row is a total: `Total`, `Grand total:` and the like, and nothing besides. */
export function isTotalWord(text: string): boolean {
  return /^(?:grand |sub-?)?totals?:?$/i.test(text.trim());
}
