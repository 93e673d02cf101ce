/**
 * Stands in the bundle for what lays out Word's pages to number contents, which is as large as a third of all else: Word
 * numbers the contents itself as it opens the file.
 */
export const estimatePageNumbers = undefined;
