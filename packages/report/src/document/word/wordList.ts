import { type INumberingOptions, Paragraph } from "docx";
import type { ItemBlock, List } from "../ReportDocument.ts";
import { wordCode } from "./wordCode.ts";
import { wordRuns } from "./wordRuns.ts";

/** How far each level of a list is set in, in twentieths of a point. */
const step = 360;
const deepest = 8;

/**
 * A list, with the lists inside it, as Word's own bullets and numbers.
 *
 * @param nextNumber gives a number that no other list of the file has
 */
export function wordList(list: List, nextNumber: () => number, level = 0): readonly Paragraph[] {
  const numbering = { reference: numberingOf(list), level, instance: nextNumber() };
  return list.items.flatMap((item) =>
    item.flatMap((part, at) => {
      if (part.kind === "list") return wordList(part, nextNumber, Math.min(level + 1, deepest));
      if (part.kind === "code") return wordCode(part);
      const place = at === 0 ? { numbering } : { indent: { left: step * (level + 1) } };
      return [
        new Paragraph({ ...styleOf(part), ...place, spacing: { before: 0, after: 60 }, children: wordRuns(part.runs) }),
      ];
    }),
  );
}

function styleOf(part: ItemBlock): { readonly style?: string } {
  return part.kind === "paragraph" && part.tone === "quiet" ? { style: "Quiet" } : {};
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
