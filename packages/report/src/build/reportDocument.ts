import { longDate } from "@lac-analytics/charts";
import {
  asPublished,
  type Block,
  type Cell,
  type Document,
  documentFault,
  type Paragraph,
  plainRun,
  printable,
  standardAccent,
} from "@lac-analytics/document";
import { listInWords } from "../words/listInWords.ts";
import { markingOf } from "./markingOf.ts";
import type { ReportPage } from "./ReportPage.ts";

/**
 * The document of a report: what its prose says, under whose it is and of when, and above how it was made. For
 * publication it holds what it shows and nothing more.
 *
 * @throws {Error} if the prose holds what no document can
 */
export function reportDocument(page: ReportPage, title: string, blocks: readonly Block[]): Document {
  const document = { ...pageWords(page, title, title), blocks: [...warningOf(page), ...blocks], foot: footOf(page) };
  const fault = documentFault(document);
  if (fault !== undefined) throw new Error(fault);
  return page.internal ? document : asPublished(document);
}

/** What a page of a report says around its content. */
export function pageWords(
  { letterhead, asAt, internal, dataNote }: ReportPage,
  title: string,
  subject: string,
): Omit<Document, "blocks" | "foot"> {
  const council = printable(letterhead.council);
  const authors = letterhead.authors.map(printable);
  const place = `${council}, as at ${longDate(asAt)}.`;
  const [accent = standardAccent] = letterhead.colours;
  return {
    title,
    fullTitle: `${title}: ${council}, ${longDate(asAt)}`,
    description: `${subject}${/[.?!]$/.test(subject) ? "" : "."} ${place}`,
    council,
    authors,
    accent,
    ...(letterhead.logo !== undefined && { logo: letterhead.logo }),
    date: asAt,
    lines: [`${place} ${printable(dataNote)}`.trim(), ...(authors.length === 0 ? [] : [`By ${listInWords(authors)}.`])],
    marking: markingOf(internal),
  };
}

/** What a reader must know before all else. */
function warningOf({ lossNote }: ReportPage): readonly Paragraph[] {
  return lossNote === ""
    ? []
    : [{ kind: "paragraph", tone: "marking", runs: [plainRun(printable(lossNote), { bold: true })] }];
}

/** How a report was made: the files that were read, the versions of what read them, the code of the cells. */
function footOf({ internal, sources, errorNote, versions, code }: ReportPage): readonly Block[] {
  const files = sources.map(({ file, rows, sha256 }): readonly Cell[] => [
    words(file),
    ...(internal ? [rows === undefined ? words("[z]") : ({ kind: "number", value: rows, decimals: 0 } as const)] : []),
    { kind: "text", runs: [plainRun(sha256, { code: true })] },
  ]);
  const columns = [
    { label: "File", kind: "text" },
    ...(internal ? [{ label: "Rows", kind: "number" } as const] : []),
    { label: "SHA-256", kind: "text" },
  ] as const;
  return [
    { kind: "heading", level: 2, anchor: "how-this-report-was-made", runs: [plainRun("How this report was made")] },
    folded("Files that were read", [
      ...(errorNote === "" ? [] : [line(errorNote)]),
      {
        kind: "table",
        title: "",
        caption: "Files that were read, with the SHA-256 of their bytes",
        columns,
        rows: files,
      },
    ]),
    folded("Versions", [
      {
        kind: "list",
        tone: "body",
        ordered: false,
        start: 1,
        items: versions.map(({ name, version }) => [line(`${name} ${version}`)]),
      },
    ]),
    folded("Code of the cells", [{ kind: "code", text: printable(code).replace(/\n+$/, "") }]),
  ];
}

function folded(summary: string, blocks: readonly Block[]): Block {
  return { kind: "disclosure", summary: [plainRun(summary)], blocks };
}

function line(text: string): Paragraph {
  return { kind: "paragraph", tone: "body", runs: [plainRun(printable(text))] };
}

function words(text: string): Cell {
  return { kind: "text", runs: [plainRun(printable(text))] };
}
