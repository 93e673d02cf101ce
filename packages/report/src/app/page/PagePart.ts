import type { MadeFile } from "../Questions.ts";
import type { Ask } from "./askWorker.ts";

/** What a part of the page works with. */
export interface PagePart {
  readonly ask: Ask;
  /** does something of which the user is told how far it is, and why where it fails */
  readonly doing: (work: () => Promise<void>) => Promise<void>;
  /** the ISO date that was given; throws a `PageFault` where there is none */
  readonly date: () => string;
  readonly save: (file: MadeFile) => void;
  /** tells those who do not see it that something came */
  readonly announce: (words: string) => void;
}
