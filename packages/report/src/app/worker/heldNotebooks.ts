import type { ProseProgram } from "@lac-analytics/notebook/render";
import type { RecordedFile } from "../../build/packRecord.ts";

/** A notebook that a page holds, compiled when the page was made, since the page may make no code. */
export interface HeldNotebook {
  readonly name: string;
  /** what its `cells.ts` exports */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly prose: ProseProgram;
  readonly author: string;
  readonly code: string;
  readonly files: readonly RecordedFile[];
  /** the bytes of the pictures that its prose or its author names, by where they stand beside it, such as `maps/homes.png` */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

/** The notebooks that the page holds: `bundleApp` puts them here. */
export const heldNotebooks: readonly HeldNotebook[] = [];
