/**
 * Stands in the bundle for what lays out Word's pages, a third of the whole page: the contents of a Word file have their
 * page numbers as soon as Word updates them.
 */
export const estimatePageNumbers = undefined;
