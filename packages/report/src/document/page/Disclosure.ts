import type { Block, Run } from "../ReportDocument.ts";

/** What a page folds away under a line that opens it. */
export interface Disclosure {
  readonly kind: "disclosure";
  readonly summary: readonly Run[];
  readonly blocks: readonly PageBlock[];
}

/** A part of a page. */
export type PageBlock = Block | Disclosure;
