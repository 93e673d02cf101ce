import { InputError } from "@lac-analytics/core";
import type { Document } from "@lac-analytics/document";
import { titleFor } from "@lac-analytics/notebook";
import { proseFault, type ReadPicture } from "@lac-analytics/notebook/render";
import { type SourceFile, sourceFile } from "../source/sourceFiles.ts";
import type { NotebookParts } from "./NotebookParts.ts";
import { pictureOf } from "./pictureOf.ts";
import type { ReportPage } from "./ReportPage.ts";
import { reportDocument } from "./reportDocument.ts";

/** A paper: the document that the prose and the cells of a notebook make. */
export interface Paper {
  readonly document: Document;
  /** whether there is nothing in it but why that is */
  readonly isEmpty: boolean;
  /** what it was made from, with the pictures that stand in it among its sources */
  readonly page: ReportPage;
}

/**
 * The paper of a notebook whose page was made ready.
 *
 * @throws {InputError} if the prose cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function paperOf(notebook: NotebookParts, page: ReportPage): Promise<Paper> {
  try {
    const prose = await notebook.prose();
    const read = new Map<string, SourceFile>();
    const pictures: ReadPicture = (address) => {
      const file = page.picture(address);
      read.set(address, sourceFile(file));
      return pictureOf(file.bytes, address);
    };
    const blocks = await prose.blocks(page.cells, pictures);
    const document = reportDocument(page, titleFor(prose.title, page.months), blocks, pictures);
    const isEmpty = blocks.length === 0 && page.author.trim() === "";
    return { document, isEmpty, page: { ...page, sources: [...new Set([...page.sources, ...read.values()])] } };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(proseFault(notebook, error));
  }
}
