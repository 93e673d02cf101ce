import { Paragraph, type Table } from "docx";
import type { Block, Definitions, ItemBlock, Paragraph as Words } from "../ReportDocument.ts";
import { type WordDrawing, wordChart } from "./wordChart.ts";
import { wordCode } from "./wordCode.ts";
import { wordHeading } from "./wordHeading.ts";
import { wordList } from "./wordList.ts";
import { wordRuns } from "./wordRuns.ts";
import { wordTable } from "./wordTable.ts";

const styles = { body: "Normal", quiet: "Quiet", marking: "Marking" } as const;

/** The blocks of a report as Word has them, with a drawing for every chart among them. */
export function wordBlocks(
  blocks: readonly Block[],
  drawings: ReadonlyMap<Block, WordDrawing>,
): readonly (Paragraph | Table)[] {
  let lists = 0;
  const nextNumber = (): number => {
    lists += 1;
    return lists;
  };
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
        return [wordHeading(block)];
      case "table":
        return wordTable(block);
      case "chart": {
        const drawing = drawings.get(block);
        if (drawing === undefined) throw new RangeError(`the chart "${block.title}" was not drawn`);
        return wordChart(block, drawing);
      }
      case "definitions":
        return definitions(block, nextNumber);
      default:
        return itemBlock(block, nextNumber);
    }
  });
}

function itemBlock(block: ItemBlock, nextNumber: () => number): readonly Paragraph[] {
  if (block.kind === "list") return wordList(block, nextNumber);
  return block.kind === "code" ? wordCode(block) : [paragraph(block)];
}

function paragraph({ tone, runs }: Words): Paragraph {
  return new Paragraph({ style: styles[tone], children: wordRuns(runs) });
}

function definitions({ items }: Definitions, nextNumber: () => number): readonly Paragraph[] {
  return items.flatMap(({ term, meaning }) => [
    new Paragraph({ style: "Term", children: wordRuns(term) }),
    ...meaning.flatMap((part) => itemBlock(part, nextNumber)),
  ]);
}
