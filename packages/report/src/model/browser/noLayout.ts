/** Stands in the bundle for what lays out Word's pages to number contents: what the page writes has no contents. */
export const estimatePageNumbers = undefined;
