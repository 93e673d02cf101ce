import { Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun, Document as WordDocument } from "docx";
import { estimatePageNumbers } from "docx/layout";
import type { Document, Drawing, ShownImage } from "../model/Document.ts";
import { type PaperBlock, paperBlocks } from "../model/paperBlocks.ts";
import { fixArchive } from "../office/fixArchive.ts";
import { fixDates } from "../office/fixDates.ts";
import { describeTables } from "./describeTables.ts";
import { numberReferences } from "./numberReferences.ts";
import { type WordDrawing, wordBlocks } from "./wordBlocks.ts";
import { wordStylesOf } from "./wordStyles.ts";
import { pageWidth } from "./wordTable.ts";

/** A4 and its margins, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1360, bottom: 1250, left: 1134, right: 1134, header: 600, footer: 560 },
};

/**
 * Draws an SVG as PNG, at twice its size or at a height in pixels: `drawPng` of the door `./node`, or what a browser has
 * for it.
 */
export type DrawPng = (drawing: Pick<Drawing, "svg">, options?: { readonly height?: number }) => Promise<Uint8Array>;

/**
 * A document as a Word file: real styles and lists, tables with header rows, drawings with alternative texts, and the
 * title and the marking on every page. The same document gives the same bytes.
 */
export async function toWord(document: Document, drawPng: DrawPng): Promise<Uint8Array> {
  const { title, council, authors, accent, date } = document;
  const author = authors.length > 0 ? authors.join("; ") : council;
  const blocks = paperBlocks(document);
  const drawings = await drawAll(blocks, drawPng);
  const file = new WordDocument({
    title,
    creator: author,
    lastModifiedBy: author,
    // `bind` leaves behind `estimatePageNumbers.listNumbers`, for which the library would go through the document once
    // more: no heading is numbered here. Where the library is bundled for a page, the function itself is not there
    pageNumbers: estimatePageNumbers?.bind(undefined),
    styles: wordStylesOf(accent),
    sections: [
      {
        properties: { page },
        ...pageFurniture(document),
        children: [
          ...(await wordLogo(document, drawings.size + 1, drawPng)),
          new Paragraph({ heading: "Heading1", text: title }),
          ...wordBlocks(blocks, drawings),
        ],
      },
    ],
  });
  const tables = blocks.filter((block) => block.kind === "table");
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return fixArchive(bytes, (parts) => fixDates(numberReferences(describeTables(parts, tables)), date));
}

async function drawAll(blocks: readonly PaperBlock[], drawPng: DrawPng): Promise<ReadonlyMap<PaperBlock, WordDrawing>> {
  const shown = blocks.filter((block) => block.kind === "drawing" || block.kind === "picture");
  const drawn = shown.map(
    async (block, at): Promise<[PaperBlock, WordDrawing]> => [
      block,
      {
        png: block.kind === "drawing" ? await drawPng(block.drawing) : await pngOf(block, drawPng),
        number: at + 1,
      },
    ],
  );
  return new Map(await Promise.all(drawn));
}

/** An image as Word takes it: a PNG as it is, an SVG drawn so large that it is sharp on paper. */
function pngOf(
  { image, height }: Pick<ShownImage, "image" | "height">,
  drawPng: DrawPng,
): Uint8Array | Promise<Uint8Array> {
  return "png" in image ? image.png : drawPng(image, { height: 4 * height });
}

/**
 * The council's logo above the title, where there is one.
 *
 * @param number one that no other drawing of the file has
 */
async function wordLogo({ logo }: Document, number: number, drawPng: DrawPng): Promise<readonly Paragraph[]> {
  if (logo === undefined) return [];
  const { alternativeText, width, height } = logo;
  const data = await pngOf(logo, drawPng);
  const altText = { id: `${number}`, name: "Logo", title: alternativeText, description: alternativeText };
  return [
    new Paragraph({
      spacing: { before: 0, after: 160 },
      children: [new ImageRun({ type: "png", data, transformation: { width, height }, altText })],
    }),
  ];
}

/** What stands at the top and the foot of every page: title, council and marking, and the page's number. */
function pageFurniture({ title, council, marking }: Document): {
  readonly headers: { readonly default: Header };
  readonly footers: { readonly default: Footer };
} {
  const ofPages = ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  return {
    headers: {
      default: new Header({
        children: [line([new TextRun(`${title}\t${council}`)]), line([new TextRun({ text: marking, bold: true })])],
      }),
    },
    footers: { default: new Footer({ children: [line([new TextRun({ children: ofPages })])] }) },
  };
}

function line(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: "Quiet", tabStops: [{ type: "right", position: pageWidth }], children });
}
