import { Document, Packer, Paragraph } from "docx";
import { drawPng } from "../drawPng.ts";
import { fixArchive } from "../fixArchive.ts";
import { fixDates } from "../fixDates.ts";
import type { Block, ReportDocument } from "../ReportDocument.ts";
import { numberReferences } from "./numberReferences.ts";
import { pageFurniture } from "./pageFurniture.ts";
import { wordBlocks } from "./wordBlocks.ts";
import type { WordDrawing } from "./wordChart.ts";
import { wordLogo } from "./wordLogo.ts";
import { wordStylesOf } from "./wordStyles.ts";

/** A4 and its margins, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1360, bottom: 1250, left: 1134, right: 1134, header: 600, footer: 560 },
};

/**
 * A report as a Word file: real styles and lists, tables with header rows, drawings with alternative texts, and the
 * title and the marking on every page. The same report gives the same bytes.
 */
export async function toWord(report: ReportDocument): Promise<Uint8Array> {
  const { title, author, accent, date, blocks } = report;
  const drawings = await drawAll(blocks);
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: wordStylesOf(accent),
    sections: [
      {
        properties: { page },
        ...pageFurniture(report),
        children: [
          ...(await wordLogo(report, drawings.size + 1)),
          new Paragraph({ heading: "Heading1", text: title }),
          ...wordBlocks(blocks, drawings),
        ],
      },
    ],
  });
  return fixArchive(await Packer.toBuffer(file), (parts) => fixDates(numberReferences(parts), date));
}

async function drawAll(blocks: readonly Block[]): Promise<ReadonlyMap<Block, WordDrawing>> {
  const charts = blocks.filter((block) => block.kind === "chart");
  const drawn = charts.map(
    async (chart, at): Promise<[Block, WordDrawing]> => [chart, { png: await drawPng(chart.drawing), number: at + 1 }],
  );
  return new Map(await Promise.all(drawn));
}
