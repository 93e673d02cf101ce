import { Bookmark, ImageRun, type INumberingOptions, Paragraph, type Table, TableOfContents } from "docx";
import type { Code, Definitions, Heading, ItemBlock, List, Picture, Paragraph as Words } from "../model/Document.ts";
import type { PaperBlock, PaperChart } from "../model/paperBlocks.ts";
import { wordRuns } from "./wordRuns.ts";
import { subtitleOf, wordTable } from "./wordTable.ts";

/** A drawing as it goes into a Word file. */
export interface WordDrawing {
  readonly png: Uint8Array;
  /** one that no other drawing of the file has */
  readonly number: number;
}

/** The blocks of a document as Word has them, with a drawing for every chart among them. */
export function wordBlocks(
  blocks: readonly PaperBlock[],
  drawings: ReadonlyMap<PaperBlock, WordDrawing>,
): readonly (Paragraph | Table | TableOfContents)[] {
  let lists = 0;
  const nextNumber = (): number => {
    lists += 1;
    return lists;
  };
  return blocks.flatMap((block): readonly (Paragraph | Table | TableOfContents)[] => {
    switch (block.kind) {
      case "heading":
        return [wordHeading(block)];
      case "table":
        return wordTable(block);
      case "contents":
        return contents();
      case "drawing": {
        const drawing = drawings.get(block);
        if (drawing === undefined) throw new RangeError(`the chart "${block.title}" was not drawn`);
        return wordChart(block, drawing);
      }
      case "picture": {
        const drawing = drawings.get(block);
        if (drawing === undefined) throw new RangeError(`the picture "${block.alternativeText}" was not drawn`);
        return [wordPicture(block, drawing)];
      }
      case "definitions":
        return definitions(block, nextNumber);
      default:
        return itemBlock(block, nextNumber);
    }
  });
}

/** Word's own list of contents, with the page of each heading as far as that is known before Word lays them out. */
function contents(): readonly (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: "Term", text: "Contents" }),
    new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "2-2", beginDirty: false }),
  ];
}

const headings = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"] as const;

/** A heading in Word's own style, with a bookmark where links inside the document can lead to it. */
function wordHeading({ level, anchor, runs }: Heading): Paragraph {
  const words = wordRuns(runs);
  return new Paragraph({
    heading: headings[level - 1] ?? "Heading6",
    children: anchor === "" ? words : [new Bookmark({ id: anchor, children: words })],
  });
}

const tones = { body: "Normal", quiet: "Quiet", marking: "Marking" } as const;

function itemBlock(block: ItemBlock, nextNumber: () => number): readonly Paragraph[] {
  if (block.kind === "list") return wordList(block, nextNumber);
  return block.kind === "code" ? wordCode(block) : [paragraph(block)];
}

function paragraph({ tone, runs }: Words): Paragraph {
  return new Paragraph({ style: tones[tone], children: wordRuns(runs) });
}

function definitions({ items }: Definitions, nextNumber: () => number): readonly Paragraph[] {
  return items.flatMap(({ term, meaning }) => [
    new Paragraph({ style: "Term", children: wordRuns(term) }),
    ...meaning.flatMap((part) => itemBlock(part, nextNumber)),
  ]);
}

/** Code, a paragraph a line. */
function wordCode({ text }: Code): readonly Paragraph[] {
  return text.split("\n").map((line) => new Paragraph({ style: "Code", text: line.replaceAll("\t", "  ") }));
}

/** The most that a drawing may take of a page, in CSS pixels. */
const widest = 642;
const highest = 640;

/**
 * How large a drawing is, so that its letters are a little smaller than those of the text; and how small a tall one may be
 * set so that two of them stand on a page with what is said between them, no letter under 7.5 points.
 */
const usual = 0.8;
const smallest = 0.625;
const halfPage = 290;

/** A chart: its finding and subtitle, kept with the drawing, whose text alternative is heard. */
function wordChart(chart: PaperChart, { png, number }: WordDrawing): readonly Paragraph[] {
  const { title, subtitle, drawing, description } = chart;
  const scale = Math.min(
    usual,
    Math.max(smallest, halfPage / drawing.height),
    widest / drawing.width,
    highest / drawing.height,
  );
  const image = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: drawing.width * scale, height: drawing.height * scale },
    altText: { id: `${number}`, name: `Chart ${number}`, title, description },
  });
  return [
    new Paragraph({ style: "Caption", text: title }),
    subtitleOf(subtitle),
    new Paragraph({ keepNext: true, children: [image] }),
  ];
}

function wordPicture({ alternativeText, width, height }: Picture, { png, number }: WordDrawing): Paragraph {
  const altText = { id: `${number}`, name: `Picture ${number}`, title: alternativeText, description: alternativeText };
  return new Paragraph({
    children: [new ImageRun({ type: "png", data: png, transformation: { width, height }, altText })],
  });
}

/** How far each level of a list is set in, in twentieths of a point. */
const step = 360;
const deepest = 8;

/**
 * A list, with the lists inside it, as Word's own bullets and numbers.
 *
 * @param nextNumber gives a number that no other list of the file has
 */
function wordList(list: List, nextNumber: () => number, level = 0): readonly Paragraph[] {
  const numbering = { reference: numberingOf(list), level, instance: nextNumber() };
  return list.items.flatMap((item) =>
    item.flatMap((part, at) => {
      if (part.kind === "list") return wordList(part, nextNumber, Math.min(level + 1, deepest));
      if (part.kind === "code") return wordCode(part);
      const place = at === 0 ? { numbering } : { indent: { left: step * (level + 1) } };
      const style = part.tone === "quiet" || list.tone === "quiet" ? { style: "Quiet" } : {};
      return [new Paragraph({ ...style, ...place, spacing: { before: 0, after: 60 }, children: wordRuns(part.runs) })];
    }),
  );
}

function numberingOf({ ordered, start }: List): INumberingOptions["config"][number] {
  return {
    reference: ordered ? `numbers-from-${start}` : "bullets",
    levels: Array.from({ length: deepest + 1 }, (_, level) => ({
      level,
      format: ordered ? ("decimal" as const) : ("bullet" as const),
      text: ordered ? `%${level + 1}.` : "•",
      start,
      style: { paragraph: { indent: { left: step * (level + 1), hanging: step * 0.75 } } },
    })),
  };
}
