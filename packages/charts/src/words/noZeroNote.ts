/** The sentence that a chart without nought on its scale owes its reader. */
export const noZeroNote = "The scale does not start at 0.";
