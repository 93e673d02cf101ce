/** The source of a definition that is ours: no publication or statute states it. */
export const thisCatalogue = "this catalogue";
