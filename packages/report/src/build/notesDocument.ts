import {
  asPublished,
  type Block,
  type Cell,
  type Document,
  documentFault,
  plainHeading,
  plainList,
  plainParagraph,
  plainRun,
  printable,
} from "@lac-analytics/document";
import { leftOutOf } from "./leftOutOf.ts";
import { othersBlocks } from "./othersBlocks.ts";
import type { ReportPage } from "./ReportPage.ts";
import { pageWords } from "./reportDocument.ts";
import { roadBlocks } from "./roadBlocks.ts";

/**
 * The notes of a report, for whoever works with it: what it leaves out and how to give that, how every figure came
 * about, the files that it rests on, the versions of what read them, and the code of its cells.
 *
 * @param title of the report
 * @param hasPaper whether there is one, or nothing was given for it
 */
export function notesDocument(page: ReportPage, title: string, hasPaper = true): Document {
  const words = pageWords(page, `Notes: ${title}`, "How the paper was made, what it rests on and what it leaves out");
  const document: Document = {
    ...words,
    blocks: [
      plainParagraph([
        plainRun(hasPaper ? "These notes belong to " : "There is no such paper, since nothing was given for it: "),
        plainRun(printable(title), hasPaper ? { link: `${page.name}.html` } : {}),
        plainRun("."),
      ]),
      ...whatIsLost(page),
      ...whatIsLeftOut(page),
      ...(hasPaper ? roadBlocks(page.roads, page.internal) : []),
      ...(hasPaper ? othersBlocks(page.cells) : []),
      ...howItWasMade(page),
    ],
    foot: [],
  };
  const fault = documentFault(document);
  if (fault !== undefined) throw new Error(fault);
  return page.internal ? document : asPublished(document);
}

/** What was lost in reading, by file and column: the paper itself says no more than that something was. */
function whatIsLost({ lossNote }: ReportPage): readonly Block[] {
  return lossNote === "" ? [] : [plainHeading("What could not be read"), plainParagraph(lossNote)];
}

function whatIsLeftOut(page: ReportPage): readonly Block[] {
  const sentences = [page.authorLeftOut, ...leftOutOf(page)].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? [] : [plainHeading("What is left out"), plainList(sentences)];
}

/** The files that were read, the versions of what read them, the code of the cells. */
function howItWasMade({ internal, sources, errorNote, versions, code }: ReportPage): readonly Block[] {
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
    plainHeading("Files that were read"),
    ...[
      ...(errorNote === "" ? [] : [plainParagraph(errorNote)]),
      {
        kind: "table",
        title: "",
        caption: "Files that were read, with the SHA-256 of their bytes",
        columns,
        rows: files,
      } as const,
    ],
    plainHeading("Versions"),
    plainList(versions.map(({ name, version }) => `${name} ${version}`)),
    plainHeading("Code"),
    folded("Code of the cells", [{ kind: "code", text: printable(code).replace(/\n+$/, "") }]),
  ];
}

function folded(summary: string, blocks: readonly Block[]): Block {
  return { kind: "disclosure", summary: [plainRun(summary)], blocks };
}

function words(text: string): Cell {
  return { kind: "text", runs: [plainRun(printable(text))] };
}
