// a document as plain data

export { asPublished } from "./model/asPublished.ts";
export type {
  Block,
  Cell,
  ChartBlock,
  Code,
  Column,
  DateCell,
  Definition,
  Definitions,
  Disclosure,
  Document,
  Drawing,
  Heading,
  Image,
  ItemBlock,
  List,
  NumberCell,
  Paragraph,
  Picture,
  Run,
  ShownImage,
  Table,
} from "./model/Document.ts";
export { standardAccent } from "./model/Document.ts";
export { csvText } from "./model/csvText.ts";
export { documentFault } from "./model/documentFault.ts";
export { plainHeading } from "./model/plainHeading.ts";
export { plainList } from "./model/plainList.ts";
export { plainParagraph } from "./model/plainParagraph.ts";
export { plainRun } from "./model/plainRun.ts";
export { printable } from "./model/printable.ts";
export { textOf } from "./model/textOf.ts";
export { withoutFormula } from "./model/withoutFormula.ts";

// its writer of HTML

export { blocksHtml } from "./html/blocksHtml.ts";
export { escaped } from "./html/escaped.ts";
export { type HtmlPage, htmlOf } from "./html/htmlOf.ts";
export { contentsHtml, type PageLink, type PageNavigation } from "./html/navigationHtml.ts";
export { documentStyle, logoHtml, mastheadHtml, pageHead, pageOf } from "./html/pageOf.ts";
export { equipScript } from "./html/pageScript.ts";
export { pageStyle } from "./html/pageStyle.ts";
export { toHtml } from "./html/toHtml.ts";
