import type { ProseProgram } from "@lac-analytics/notebook/render";

/** A notebook that a page holds, compiled when the page was made, since the page may make no code. */
export interface HeldNotebook {
  readonly name: string;
  /** what its `cells.ts` exports */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly prose: ProseProgram;
  readonly author: string;
  readonly code: string;
}

/** The notebooks that the page holds: `bundleApp` puts them here. */
export const heldNotebooks: readonly HeldNotebook[] = [];
