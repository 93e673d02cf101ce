import { Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import type { ReportDocument } from "../ReportDocument.ts";
import { pageWidth } from "./wordTable.ts";

/** What stands at the top and the foot of every page: title, council and marking, and the page's number. */
export function pageFurniture({ title, council, marking }: ReportDocument): {
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
