import type { NotebookSource } from "@lac-analytics/notebook";
import type { AnswerRequest, Cells, Prose } from "@lac-analytics/notebook/render";
import type { RecordedFile } from "./packRecord.ts";

/** What pages are made of in a notebook, however it was loaded: from a disk, or out of a page that holds it. */
export interface NotebookParts {
  readonly name: string;
  /** @throws {Error} in one sentence that names the notebook, if a cell fails */
  readonly cells: (source: NotebookSource, answer: AnswerRequest) => Promise<Cells>;
  /** @throws {Error} with its place, if it cannot be compiled */
  readonly prose: () => Promise<Prose>;
  /** what its author wrote beside it, in Markdown; blank where nothing */
  readonly author: () => Promise<string>;
  /**
   * the bytes of a file that its prose, or its author, names as a picture
   *
   * @throws {Error} in half a sentence, if there is no such file beside it
   */
  readonly picture: (address: string) => Uint8Array;
  /** the source of its cells, with the files beside them */
  readonly code: () => Promise<string>;
  /** the files that it is, its prose, its cells and what its author wrote, under its name */
  readonly files: () => readonly RecordedFile[];
  /** the error on a cell that was computed and is no use, for a reason in half a sentence */
  readonly cellFault: (cell: string, reason: string) => Promise<Error>;
}
