import { Bookmark, Paragraph } from "docx";
import type { Heading } from "../ReportDocument.ts";
import { bookmarkName, wordRuns } from "./wordRuns.ts";

const styles = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"] as const;

/** A heading in Word's own style, with a bookmark where links inside the report can lead to it. */
export function wordHeading({ level, anchor, runs }: Heading): Paragraph {
  const words = wordRuns(runs);
  return new Paragraph({
    heading: styles[level - 1] ?? "Heading6",
    children: anchor === "" ? words : [new Bookmark({ id: bookmarkName(anchor), children: words })],
  });
}
