import type { ItemBlock, List } from "../ReportDocument.ts";
import { cellText } from "./cellText.ts";

/** The lines of text that a paragraph, a list or code makes in a worksheet. */
export function sheetLines(block: ItemBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [cellText(block.runs)];
    case "list":
      return listLines(block);
    case "code":
      return block.text.split("\n").filter((line) => line.trim() !== "");
  }
}

function listLines({ ordered, start, items }: List): readonly string[] {
  return items.flatMap((item, at) => {
    const [first = "", ...further] = item.flatMap(sheetLines);
    return [ordered ? `${start + at}. ${first}` : first, ...further];
  });
}
