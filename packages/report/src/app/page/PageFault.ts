/** A fault that is told to whoever uses the page, in a sentence. */
export class PageFault extends Error {}
