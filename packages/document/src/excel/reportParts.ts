import type { ChartBlock, Code, Definition, Document, Table } from "../model/Document.ts";
import { type PrintedBlock, printedBlocks } from "../model/printedBlocks.ts";
import { textOf } from "../model/textOf.ts";

/** A document as a workbook divides it: what stands on the cover, the text, and what has a worksheet of its own. */
export interface ReportParts {
  readonly cover: readonly Part[];
  readonly text: readonly Part[];
  readonly definitions: readonly Definition[];
  readonly tables: readonly NumberedTable[];
  readonly codes: readonly Code[];
}

/** A block under its headings, from the outermost; nothing, where a heading has nothing under it. */
export interface Part {
  /** blank above the first heading */
  readonly section: string;
  readonly block: Exclude<PrintedBlock, { readonly kind: "heading" }> | undefined;
}

/** A table of the document, with the chart whose figures it holds, if it is one's. */
export interface NumberedTable {
  readonly table: Table;
  readonly chart: ChartBlock | undefined;
}

/** Divides a document for a workbook: the paragraphs above the first heading stand on the cover. */
export function reportParts(document: Document): ReportParts {
  const parts = partsOf(printedBlocks(document));
  const onCover = ({ section, block }: Part): boolean =>
    section === "" && (block?.kind === "paragraph" || block?.kind === "list");
  const end = parts.findIndex((part) => !onCover(part));
  const text = (end < 0 ? [] : parts.slice(end)).map((part) => ({ ...part, section: part.section || document.title }));
  return {
    cover: end < 0 ? parts : parts.slice(0, end),
    text,
    definitions: text.flatMap(({ block }) => (block?.kind === "definitions" ? block.items : [])),
    tables: text.flatMap(({ block }): readonly NumberedTable[] => {
      if (block?.kind === "table") return [{ table: block, chart: undefined }];
      return block?.kind === "chart" ? [{ table: block.figures, chart: block }] : [];
    }),
    codes: text.flatMap(({ block }) => (block?.kind === "code" ? [block] : [])),
  };
}

/** Blocks, each with the headings it stands under. */
export function partsOf(blocks: readonly PrintedBlock[]): readonly Part[] {
  const parts: Part[] = [];
  let path: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "heading") parts.push({ section: path.join(": "), block });
    else {
      path = [...path.slice(0, block.level - 2), textOf(block.runs)];
      const next = blocks[at + 1];
      if (next === undefined || (next.kind === "heading" && next.level <= block.level)) {
        parts.push({ section: path.join(": "), block: undefined });
      }
    }
  }
  return parts;
}
