import type { ChartBlock, Code, Definition, ReportDocument, Table } from "../ReportDocument.ts";
import { type Part, partsOf } from "./partsOf.ts";

/** A report as a workbook divides it: what stands on the cover, the text, and what has a worksheet of its own. */
export interface ReportParts {
  readonly cover: readonly Part[];
  readonly text: readonly Part[];
  readonly notes: readonly Definition[];
  readonly tables: readonly NumberedTable[];
  readonly codes: readonly Code[];
}

/** A table of the report, with the chart whose figures it holds, if it is one's. */
export interface NumberedTable {
  readonly table: Table;
  readonly chart: ChartBlock | undefined;
}

/** Divides a report for a workbook: the paragraphs above the first heading stand on the cover. */
export function reportParts({ title, blocks }: ReportDocument): ReportParts {
  const parts = partsOf(blocks);
  const onCover = ({ section, block }: Part): boolean =>
    section === "" && (block?.kind === "paragraph" || block?.kind === "list");
  const end = parts.findIndex((part) => !onCover(part));
  const text = (end < 0 ? [] : parts.slice(end)).map((part) => ({ ...part, section: part.section || title }));
  return {
    cover: end < 0 ? parts : parts.slice(0, end),
    text,
    notes: text.flatMap(({ block }) => (block?.kind === "definitions" ? block.items : [])),
    tables: text.flatMap(({ block }): readonly NumberedTable[] => {
      if (block?.kind === "table") return [{ table: block, chart: undefined }];
      return block?.kind === "chart" ? [{ table: block.figures, chart: block }] : [];
    }),
    codes: text.flatMap(({ block }) => (block?.kind === "code" ? [block] : [])),
  };
}
